import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type EventMetadata, isTransient, Refused, rows, type Tx } from '#event-store';
import { refuse } from '#kernel';
import type { CommandRequest } from './command.js';
import { newId } from './ids.js';
import { RELAY, type RelayPort } from './relay.port.js';

const ATTEMPTS = 6;

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

/** The unit of work of every command: one transaction, tried again when nothing but luck was against it. */
@Injectable()
export class Transactions {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(RELAY) private readonly relay: RelayPort,
  ) {}

  /** Runs the work in one transaction; repeats it on transient failures and version conflicts. */
  async run<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const result = await this.database.transaction(work);
        this.relay.nudge();
        return result;
      } catch (error) {
        if (!isTransient(error) || attempt === ATTEMPTS) throw error;
        await sleep(2 ** attempt * 5 * (0.5 + Math.random()));
      }
    }
  }

  /**
   * The same, once per Idempotency-Key: the same command again gets the same answer, another command under the key is
   * refused with `IDEMPOTENCY_KEY_REUSED`. A refusal is not kept, so that the corrected command may use the key.
   */
  once<Answer>(
    request: CommandRequest,
    work: (tx: Tx, metadata: EventMetadata) => Promise<Answer>,
  ): Promise<Answer> {
    const { key, user, route, bodyDigest } = request;
    return this.run(async tx => {
      const taken = await rows(tx, TAKE_KEY, [key, user.name, route, bodyDigest]);
      if (taken.length === 0) return this.earlierAnswer<Answer>(tx, request);
      const answer = await work(tx, metadataOf(request));
      await rows(tx, KEEP_ANSWER, [key, user.name, JSON.stringify(answer ?? null)]);
      return answer;
    });
  }

  private async earlierAnswer<Answer>(
    tx: Tx,
    { key, user, route, bodyDigest }: CommandRequest,
  ): Promise<Answer> {
    const [earlier] = await rows<Earlier>(tx, EARLIER, [key, user.name]);
    if (earlier?.route !== route || earlier.body_digest !== bodyDigest) {
      throw new Refused(refuse('IDEMPOTENCY_KEY_REUSED').refusal);
    }
    return earlier.answer as Answer;
  }
}

const metadataOf = ({ user, correlationId, traceparent }: CommandRequest): EventMetadata => ({
  actor: user.name,
  correlationId: correlationId ?? newId(),
  causationId: null,
  traceparent,
});
