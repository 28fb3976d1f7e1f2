import { afterCommit, rows, type Tx } from '#event-store';
import type { ParkCause, RawMessage } from './decode.js';
import { FORGET_PARKED, FORGET_RECORDS, STORE_RECORDS } from './inbox.sql.js';
import type { ReceivedRecord } from './messages.js';
import { parkMessage } from './park.js';
import { decodeRecord, type UnderstoodRecord } from './private-records.js';
import { type ConsumedPartition, callHandler, type PartitionBatch } from './topic-handler.js';

/** Consumes the fresh messages of a private topic: kept by record and version, then shown to the service. */
export async function consumeRecords(
  tx: Tx,
  batches: readonly PartitionBatch[],
  parkAs: string | null,
): Promise<void> {
  const [first] = batches;
  if (!first) return;
  const records: ReceivedRecord[] = [];
  for (const { partition, messages } of batches)
    for (const message of messages) {
      const record = await recordOrParked(tx, partition, message, parkAs);
      if (record) records.push(record);
    }
  await keepAndShow(tx, first.partition, records);
  const applied = records.length;
  const parked = batches.reduce((sum, { messages }) => sum + messages.length, 0) - applied;
  const { figures, topic } = first.partition;
  if (figures) afterCommit(() => figures.consumed(topic, { applied, ignored: 0, duplicate: 0, parked }));
}

async function recordOrParked(
  tx: Tx,
  partition: ConsumedPartition,
  message: RawMessage,
  parkAs: string | null,
): Promise<ReceivedRecord | null> {
  const decoded = decodeRecord(message);
  if (decoded.understood && parkAs === null) return received(partition, message, decoded.record);
  const why = decoded.understood
    ? { about: identityOf(decoded.record), cause: 'failed' as const, error: parkAs ?? '' }
    : { ...decoded, about: decoded };
  await parkMessage(tx, partition, message, why);
  return null;
}

/** Puts one returned message through the handler. Answers why not, or null when it was applied. */
export async function consumeReturnedRecord(
  tx: Tx,
  partition: ConsumedPartition,
  message: RawMessage,
): Promise<{ readonly cause: ParkCause; readonly error: string } | null> {
  const decoded = decodeRecord(message);
  if (!decoded.understood) return decoded;
  await keepAndShow(tx, partition, [received(partition, message, decoded.record)]);
  return null;
}

const identityOf = ({ recordId, version, kind, schemaVersion }: UnderstoodRecord) => ({
  stream: recordId,
  version,
  type: kind,
  schemaVersion,
});

function received(
  { topic, partition }: ConsumedPartition,
  { offset }: RawMessage,
  { recordId, version, kind, data, salt, commitment }: UnderstoodRecord,
): ReceivedRecord {
  return { topic, partition, offset, recordId, version, kind, data, salt, commitment };
}

async function keepAndShow(
  tx: Tx,
  { topic, handler }: ConsumedPartition,
  records: readonly ReceivedRecord[],
): Promise<void> {
  const [erased, kept] = [
    records.filter(({ data }) => data === null),
    records.filter(({ data }) => data !== null),
  ];
  if (kept.length > 0) {
    await rows(tx, STORE_RECORDS, [
      kept.map(record => record.recordId),
      kept.map(record => record.version),
      kept.map(record => record.kind),
      kept.map(record => JSON.stringify(record.data)),
      kept.map(record => record.salt),
      kept.map(record => record.commitment),
    ]);
  }
  if (erased.length > 0) {
    const versions = [erased.map(({ recordId }) => recordId), erased.map(({ version }) => version)];
    await rows(tx, FORGET_RECORDS, versions);
    await rows(tx, FORGET_PARKED, [...versions, topic]);
  }
  await callHandler(tx, handler, records);
}
