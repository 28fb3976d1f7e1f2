import { rows, sqlState, type Tx } from '#event-store';
import { textHeaders } from './cloud-events.js';
import type { Decoded, ParkCause, RawMessage } from './decode.js';
import { PARK, type PartitionKey } from './inbox.sql.js';

/** Why one message is put aside, with what could be read of it. */
export interface ParkReason {
  readonly decoded: Decoded | null;
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
  const about = identityOf(why.decoded);
  await rows(tx, PARK, [
    partition.consumer,
    partition.topic,
    partition.partition,
    message.offset,
    about.stream,
    about.version,
    about.type,
    about.schemaVersion,
    why.cause,
    why.error,
    message.key,
    JSON.stringify(textHeaders(message.headers)).replaceAll('\\u0000', ''),
    message.value,
  ]);
}

function identityOf(decoded: Decoded | null) {
  if (decoded?.understood) return decoded.event;
  return decoded ?? { stream: null, version: null, type: null, schemaVersion: null };
}

/** What may be kept of a failure: its kind and code; database messages can quote values, so they stay out. */
export function describeFailure(failure: unknown): string {
  if (failure instanceof MustPark) return failure.message;
  if (!(failure instanceof Error)) return 'Unknown failure';
  const state = sqlState(failure);
  return state ? `${failure.name} ${state}` : `${failure.name}: ${failure.message}`.slice(0, 500);
}
