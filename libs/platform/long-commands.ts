import { v5 as uuidOf } from 'uuid';
import { type EventMetadata, grant, Refused, rows, type Tx } from '#event-store';
import type { CommandRequest } from './command.js';

/** Table of commands that take many transactions: files and billing runs. Run by a service's migration, as the owner. */
export const longCommandSchema = (appRole: string): string => `
CREATE TABLE long_command (
  command_id uuid PRIMARY KEY,
  actor text NOT NULL,
  route text NOT NULL,
  parts int NOT NULL DEFAULT 0,
  done int NOT NULL DEFAULT 0,
  digest text,
  answer json
);
${grant(appRole, 'SELECT, INSERT, UPDATE', 'long_command')}`;

/** The same user, route and key are the same command. */
type KeyedRequest = Pick<CommandRequest, 'key' | 'user' | 'route' | 'correlationId' | 'traceparent'>;

export interface LongCommand<Answer> {
  /** SHA-256 of what was sent; for a file this reads it to its end. */
  readonly digest: () => Promise<string>;
  /** Does the work in transactions of its own. Must be repeatable: a repeated key goes on where the first stopped. */
  readonly work: (commandId: string, metadata: EventMetadata) => Promise<void>;
  /** Ends it: its answer is kept in the same transaction. */
  readonly conclude: (tx: Tx, concluding: Concluding) => Promise<Answer>;
}

export interface Concluding extends Progress {
  readonly commandId: string;
  /** SHA-256 of what was sent. */
  readonly digest: string;
  readonly metadata: EventMetadata;
}

interface Runner {
  run<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>;
}

/** What a long command has committed so far, over all attempts. */
export interface Progress {
  readonly parts: number;
  readonly done: number;
}

interface Earlier {
  readonly digest: string | null;
  readonly answer: unknown;
}

const COMMAND_SPACE = '5b1f1c2e-7f0a-4c64-9d4b-0f7b8f5d9c11';
const BEGIN = `
INSERT INTO long_command (command_id, actor, route) VALUES ($1, $2, $3)
ON CONFLICT (command_id) DO UPDATE SET actor = excluded.actor RETURNING digest, answer, parts, done`;
const CONCLUDE = 'UPDATE long_command SET digest = $2, answer = $3::json WHERE command_id = $1';
const LOCK = 'SELECT parts, done FROM long_command WHERE command_id = $1 FOR UPDATE';
const ADVANCE = 'UPDATE long_command SET parts = parts + $2, done = done + $3 WHERE command_id = $1';

/** One answer per key, however often it is sent. Throws `Refused` when the key was used for something else. */
export async function onceLong<Answer>(
  transactions: Runner,
  request: KeyedRequest,
  command: LongCommand<Answer>,
): Promise<Answer> {
  const id = uuidOf(`${request.user.name}\n${request.route}\n${request.key}`, COMMAND_SPACE);
  const earlier = await transactions.run(tx => begin(tx, id, request));
  if (earlier.digest !== null) return repeated(earlier, await command.digest());
  const metadata = metadataOf(request, id);
  await command.work(id, metadata);
  const digest = await command.digest();
  return transactions.run(async tx => {
    // Locks the row: of two senders of one key, the second finds the answer of the first.
    const { digest: concluded, answer: given, ...progress } = await begin(tx, id, request);
    if (concluded !== null) return repeated({ digest: concluded, answer: given }, digest);
    const answer = await command.conclude(tx, { commandId: id, digest, metadata, ...progress });
    await rows(tx, CONCLUDE, [id, digest, JSON.stringify(answer)]);
    return answer;
  });
}

/** Locks the command's row until the end of the transaction, so that two senders of one key take turns. */
export async function lockProgress(tx: Tx, commandId: string): Promise<Progress> {
  const [progress] = await rows<Progress>(tx, LOCK, [commandId]);
  if (!progress) throw new Error(`Long command ${commandId} was never begun`);
  return progress;
}

export async function advance(tx: Tx, commandId: string, { parts, done }: Progress): Promise<void> {
  await rows(tx, ADVANCE, [commandId, parts, done]);
}

/** Its many transactions are one thread: without a correlation id of the caller, the command gives its own. */
const metadataOf = ({ user, correlationId, traceparent }: KeyedRequest, id: string): EventMetadata => ({
  actor: user.name,
  correlationId: correlationId ?? id,
  causationId: null,
  traceparent,
});

async function begin(tx: Tx, id: string, { user, route }: KeyedRequest): Promise<Earlier & Progress> {
  const [begun] = await rows<Earlier & Progress>(tx, BEGIN, [id, user.name, route]);
  return begun ?? { digest: null, answer: null, parts: 0, done: 0 };
}

function repeated<Answer>({ digest, answer }: Earlier, sent: string): Answer {
  if (digest !== sent) throw new Refused({ code: 'IDEMPOTENCY_KEY_REUSED', values: {} });
  return answer as Answer;
}
