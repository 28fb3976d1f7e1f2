import { rows, sqlState, type Tx } from '#event-store';
import { textHeaders } from './cloud-events.js';
import type { ParkCause, RawMessage } from './decode.js';
import { PARK, type PartitionKey } from './inbox.sql.js';
import { isPrivate } from './private-records.js';

/** Why one message is put aside, with what could be read of what it is about. */
export interface ParkReason {
  readonly about: {
    readonly stream: string | null;
    readonly version: number | null;
    readonly type: string | null;
    readonly schemaVersion: number | null;
  };
  readonly cause: ParkCause;
  readonly error: string;
}

/** A single message which the handler asked to park. */
export class MustPark extends Error {}

/** Keeps a message that cannot be handled, and queues its copy for `<topic>.parked`; once per offset. */
export async function parkMessage(
  tx: Tx,
  partition: PartitionKey,
  message: RawMessage,
  why: ParkReason,
): Promise<void> {
  await rows(tx, PARK, [
    partition.consumer,
    partition.topic,
    partition.partition,
    message.offset,
    why.about.stream,
    why.about.version,
    why.about.type,
    why.about.schemaVersion,
    why.cause,
    withoutNul(why.error),
    message.key,
    JSON.stringify(textHeaders(message.headers), (_name, value) =>
      typeof value === 'string' ? withoutNul(value) : value,
    ),
    message.value,
  ]);
}

/** PostgreSQL keeps no NUL in a text: a message that could not be parked would hold up its partition for ever. */
const withoutNul = (text: string): string => text.replaceAll('\0', '');

/** What may be kept of a failure: its kind and code; messages can quote values, so those of databases and records stay out. */
export function describeFailure(topic: string, failure: unknown): string {
  if (failure instanceof MustPark) return failure.message;
  if (!(failure instanceof Error)) return 'Unknown failure';
  const state = sqlState(failure);
  if (state) return `${failure.name} ${state}`;
  return isPrivate(topic) ? failure.name : `${failure.name}: ${failure.message}`.slice(0, 500);
}
