import type { DataSource } from 'typeorm';
import type { HeirRecord, PersonNikShown } from '#contracts';
import {
  appendToStreams,
  type EventMetadata,
  Refused,
  readRecords,
  readStream,
  rows,
  type Tx,
} from '#event-store';
import type { PersonId } from '#kernel';
import { personById } from '../find-person/person.queries.js';

const HEIR = `
SELECT record_id AS "recordId", record_version AS version FROM heir_on_file
WHERE person_id = $1 AND record_id = $2`;

/** Whose number: the person's own, or that of an heir on file. */
export interface NikOf {
  readonly personId: PersonId;
  readonly heirRecordId: string | null;
}

/** Records who saw the number and what for, before anybody sees it. Throws `Refused` when there is none to be seen. */
export async function recordNikShown(
  tx: Tx,
  showing: PersonNikShown['data'],
  metadata: EventMetadata,
): Promise<void> {
  await wholeNik(tx, showing);
  const past = await readStream(tx, showing.personId);
  const event: PersonNikShown = { type: 'PersonNikShown', data: showing };
  await appendToStreams(tx, [
    {
      stream: showing.personId,
      expectedVersion: past.at(-1)?.version ?? 0,
      events: [event],
      metadata,
    },
  ]);
}

/** The number as it is on file now. Throws `Refused` when there is no such person, heir or number. */
export async function wholeNik(
  database: Tx | DataSource,
  { personId, heirRecordId }: NikOf,
): Promise<string> {
  const person = await personById(database, personId);
  if (!person) throw new Refused({ code: 'PERSON_NOT_FOUND', values: {} });
  return heirRecordId === null ? person.nik : nikOfHeir(database, personId, heirRecordId);
}

async function nikOfHeir(database: Tx | DataSource, personId: string, heirRecordId: string): Promise<string> {
  const onFile = await rows<{ recordId: string; version: number }>(database, HEIR, [personId, heirRecordId]);
  const [record] = (await readRecords(database, onFile)).values() as Iterable<HeirRecord>;
  if (!record) throw new Refused({ code: 'HEIR_NOT_ON_FILE', values: {} });
  if (record.nik === null) throw new Refused({ code: 'HEIR_NIK_UNKNOWN', values: {} });
  return record.nik;
}
