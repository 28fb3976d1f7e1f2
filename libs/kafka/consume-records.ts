import { rows, type Tx } from '#event-store';
import { textHeaders } from './cloud-events.js';
import type { ParkCause, RawMessage } from './decode.js';
import { FORGET_RECORDS, STORE_RECORDS } from './inbox.sql.js';
import type { ReceivedRecord } from './messages.js';
import { parkMessage } from './park.js';
import { type DecodedRecord, decodeRecord } from './private-records.js';
import { type ConsumedPartition, callHandler } from './topic-handler.js';

/** Consumes the fresh messages of a private topic: kept by record and version, then shown to the service. */
export async function consumeRecords(
  tx: Tx,
  partition: ConsumedPartition,
  messages: readonly RawMessage[],
  parkAs: string | null,
): Promise<void> {
  const records: ReceivedRecord[] = [];
  for (const message of messages) {
    const decoded = decodeRecord(
      message.key?.toString('utf8') ?? '',
      textHeaders(message.headers),
      message.value,
    );
    const fault = faultOf(decoded, parkAs);
    if (fault) await parkMessage(tx, partition, message, { decoded: null, ...fault });
    else if (decoded.fault === null) records.push(received(partition, message, decoded));
  }
  await keep(tx, records);
  await callHandler(tx, partition.handler, records);
}

function faultOf(decoded: DecodedRecord, parkAs: string | null): { cause: ParkCause; error: string } | null {
  if (decoded.fault === null) return parkAs === null ? null : { cause: 'failed', error: parkAs };
  return { cause: decoded.understood ? 'malformed' : 'not-understood', error: decoded.fault };
}

function received(
  { topic, partition }: ConsumedPartition,
  { offset }: RawMessage,
  { recordId, version, kind, data, salt, commitment }: Extract<DecodedRecord, { fault: null }>,
): ReceivedRecord {
  return { topic, partition, offset, recordId, version, kind, data, salt, commitment };
}

async function keep(tx: Tx, records: readonly ReceivedRecord[]): Promise<void> {
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
    await rows(tx, FORGET_RECORDS, [
      erased.map(record => record.recordId),
      erased.map(record => record.version),
    ]);
  }
}
