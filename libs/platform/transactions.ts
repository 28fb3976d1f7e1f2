import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import {
  committing,
  crashPoint,
  type EventMetadata,
  inSpan,
  isTransient,
  Refused,
  rows,
  sqlState,
  type Tx,
} from '#event-store';
import { refuse } from '#kernel';
import type { CommandRequest } from './command.js';
import { newId } from './ids.js';
import { RELAY, type RelayPort } from './relay.port.js';

const ATTEMPTS = 6;
const GIVE_UP_AFTER_MS = 10_000;
/** Failures of a COMMIT that certainly rolled back: serialization and dead-lock. After others nobody knows. */
const SURELY_ROLLED_BACK = ['40001', '40P01'];

/** Waits on a concurrent command with the same key until that one has committed or rolled back. */
const TAKE_KEY = `
INSERT INTO idempotency (key, actor, route, body_digest) VALUES ($1, $2, $3, $4)
ON CONFLICT DO NOTHING RETURNING key`;
const EARLIER = 'SELECT route, body_digest, answer FROM idempotency WHERE key = $1 AND actor = $2';
const KEEP_ANSWER = 'UPDATE idempotency SET answer = $3::json WHERE key = $1 AND actor = $2';

interface Earlier {
  readonly route: string;
  readonly body_digest: string;
  readonly answer: unknown;
}

/** The connection was lost during COMMIT: the work is either done or not. Transient, by its cause. */
class CommitInDoubt extends Error {
  constructor(cause: unknown) {
    super('Nobody knows whether the transaction was committed', { cause });
    this.name = 'CommitInDoubt';
  }
}

/** The unit of work of every command: one transaction, tried again when nothing but luck was against it. */
@Injectable()
export class Transactions {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(RELAY) private readonly relay: RelayPort,
  ) {}

  /**
   * Runs the work in one transaction; repeats it on transient failures and version conflicts. A connection lost during
   * COMMIT leaves open whether the work is done, so such work is not repeated here; `once` is, as it finds its key.
   */
  run<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return this.repeat(work, error => isTransient(error) && !(error instanceof CommitInDoubt));
  }

  /**
   * The same, once per Idempotency-Key: the same command again gets the same answer, another command under the key is
   * refused with `IDEMPOTENCY_KEY_REUSED`. A refusal is not kept, so that the corrected command may use the key.
   */
  async once<Answer>(
    request: CommandRequest,
    work: (tx: Tx, metadata: EventMetadata) => Promise<Answer>,
  ): Promise<Answer> {
    const { key, user, route, bodyDigest } = request;
    const onceOnly = async (tx: Tx, traceparent: string | null): Promise<Answer> => {
      const taken = await rows(tx, TAKE_KEY, [key, user.name, route, bodyDigest]);
      if (taken.length === 0) return this.earlierAnswer<Answer>(tx, request);
      const answer = await work(tx, metadataOf({ ...request, traceparent }));
      await rows(tx, KEEP_ANSWER, [key, user.name, JSON.stringify(answer ?? null)]);
      return answer;
    };
    const answer = await inSpan('transaction', { parent: request.traceparent }, traceparent =>
      this.repeat(tx => onceOnly(tx, traceparent), isTransient),
    );
    crashPoint('command.after-commit', () => [key]);
    return answer;
  }

  /** The same for a command that must ask somebody outside first: who is asked is left alone once the answer is known. */
  async onceAsking<Asked, Answer>(
    request: CommandRequest,
    ask: () => Promise<Asked>,
    work: (tx: Tx, metadata: EventMetadata, asked: Asked) => Promise<Answer>,
  ): Promise<Answer> {
    const [earlier] = await rows<Earlier>(this.database, EARLIER, [request.key, request.user.name]);
    if (earlier) return answerOf<Answer>(earlier, request);
    const asked = await ask();
    return this.once(request, (tx, metadata) => work(tx, metadata, asked));
  }

  private async repeat<Result>(
    work: (tx: Tx) => Promise<Result>,
    isRepeatable: (error: unknown) => boolean,
  ): Promise<Result> {
    const deadline = performance.now() + GIVE_UP_AFTER_MS;
    for (let attempt = 1; ; attempt += 1) {
      try {
        const result = await this.attempt(work);
        this.relay.nudge();
        return result;
      } catch (error) {
        const isLast = attempt === ATTEMPTS || performance.now() > deadline;
        if (isLast || !isRepeatable(error)) throw error;
        await sleep(2 ** attempt * 5 * (0.5 + Math.random()));
      }
    }
  }

  private async attempt<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    let isCommitting = false;
    try {
      return await committing(() =>
        this.database.transaction(async tx => {
          const result = await work(tx);
          isCommitting = true;
          return result;
        }),
      );
    } catch (error) {
      throw isCommitting && leavesDoubt(error) ? new CommitInDoubt(error) : error;
    }
  }

  private async earlierAnswer<Answer>(tx: Tx, request: CommandRequest): Promise<Answer> {
    const [earlier] = await rows<Earlier>(tx, EARLIER, [request.key, request.user.name]);
    return answerOf<Answer>(earlier, request);
  }
}

function answerOf<Answer>(earlier: Earlier | undefined, { route, bodyDigest }: CommandRequest): Answer {
  if (earlier?.route === route && earlier.body_digest === bodyDigest) return earlier.answer as Answer;
  throw new Refused(refuse('IDEMPOTENCY_KEY_REUSED').refusal);
}

const leavesDoubt = (error: unknown): boolean =>
  isTransient(error) && !SURELY_ROLLED_BACK.includes(sqlState(error) ?? '');

const metadataOf = ({ user, correlationId, traceparent }: CommandRequest): EventMetadata => ({
  actor: user.name,
  correlationId: correlationId ?? newId(),
  causationId: null,
  traceparent,
});
