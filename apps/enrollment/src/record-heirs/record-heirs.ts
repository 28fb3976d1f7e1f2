import type { HeirsRecorded } from '#contracts';
import {
  appendToStreams,
  type EventMetadata,
  type RecordRef,
  Refused,
  readStream,
  rows,
  type Tx,
  writeRecords,
} from '#event-store';
import type { PersonId } from '#kernel';
import { newId } from '#platform';
import { personById } from '../find-person/person.queries.js';
import { type NamedHeir } from '../person/heirs.commands.js';
import { whyHeirsAreRefused } from '../person/record-heirs.decide.js';

const CLEAR = 'DELETE FROM heir_on_file WHERE person_id = $1';
const KEEP = `
INSERT INTO heir_on_file (person_id, position, record_id, record_version, relation)
SELECT $1, ordinal, record_id, version, relation
FROM unnest($2::uuid[], $3::int[], $4::text[]) WITH ORDINALITY AS given (record_id, version, relation, ordinal)`;

/** Replaces the heirs on file of a person. Throws `Refused` when the person or the list is not as it must be. */
export async function recordHeirs(
  tx: Tx,
  personId: PersonId,
  heirs: readonly NamedHeir[],
  metadata: EventMetadata,
): Promise<void> {
  const person = await personById(tx, personId);
  if (!person) throw new Refused({ code: 'PERSON_NOT_FOUND', values: {} });
  const refusal = whyHeirsAreRefused({ personNik: person.nik, heirs });
  if (refusal) throw new Refused(refusal);
  const past = await readStream(tx, personId);
  const records = await writeRecords(
    tx,
    heirs.map(heir => ({ recordId: newId(), version: 1, kind: 'HeirRecord', data: { personId, ...heir } })),
  );
  const event = heirsRecorded(personId, heirs, records);
  await appendToStreams(tx, [
    { stream: personId, expectedVersion: past.at(-1)?.version ?? 0, events: [event], metadata },
  ]);
  await keepHeirs(tx, event);
}

const heirsRecorded = (
  personId: PersonId,
  heirs: readonly NamedHeir[],
  records: readonly RecordRef[],
): HeirsRecorded => ({
  type: 'HeirsRecorded',
  data: {
    personId,
    heirs: records.flatMap((record, index) => {
      const relation = heirs[index]?.relation;
      return relation ? [{ record, relation }] : [];
    }),
  },
});

async function keepHeirs(tx: Tx, { data: { personId, heirs } }: HeirsRecorded): Promise<void> {
  await rows(tx, CLEAR, [personId]);
  await rows(tx, KEEP, [
    personId,
    heirs.map(({ record }) => record.recordId),
    heirs.map(({ record }) => record.version),
    heirs.map(({ relation }) => relation),
  ]);
}
