import type { PersonRecord } from '#contracts';
import {
  type RecordRef,
  rows,
  type Tx,
  VersionConflict,
  violatedConstraint,
  writeRecords,
} from '#event-store';
import { type NewMembership, nameKey } from '../membership/enroll.decide.js';

const INSERT_PERSONS = `
INSERT INTO person (person_id, nik, name, name_key, birth_date, district_code, record_version)
SELECT person_id, nik, name, name_key, NULL, district_code, 1
FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[])
  AS given (person_id, nik, name, name_key, district_code)
RETURNING person_id AS "personId", card_number AS "cardNumber"`;

const INSERT_WORDS = `
INSERT INTO person_name_word (word, person_id)
SELECT DISTINCT word, person_id
FROM unnest($1::uuid[], $2::text[]) AS given (person_id, name_key),
  LATERAL unnest(string_to_array(name_key, ' ')) AS words (word)`;

/** Makes a person and a personal record, with a card number, for each new one. Answers the record by person. */
export async function keepPersons(
  tx: Tx,
  memberships: readonly NewMembership[],
): Promise<Map<string, RecordRef>> {
  const fresh = memberships.filter(({ isNewPerson }) => isNewPerson);
  if (fresh.length === 0) return new Map();
  const cards = await insertPersons(tx, fresh);
  const people = fresh.map(({ personId, worker }) =>
    personRecord(personId, worker, cards.get(personId) ?? ''),
  );
  const refs = await writeRecords(
    tx,
    people.map(data => ({ recordId: data.personId, version: 1, kind: 'PersonRecord', data })),
  );
  return new Map(refs.map(ref => [ref.recordId, ref]));
}

const personRecord = (
  personId: string,
  { nik, name, districtCode }: NewMembership['worker'],
  cardNumber: string,
): PersonRecord => ({ personId, nik, name, birthDate: null, districtCode, cardNumber });

/** Answers the card number that each person was given. */
async function insertPersons(tx: Tx, fresh: readonly NewMembership[]): Promise<Map<string, string>> {
  const ids = fresh.map(({ personId }) => personId);
  const keys = fresh.map(({ worker }) => nameKey(worker.name));
  try {
    const cards = await rows<{ personId: string; cardNumber: string }>(tx, INSERT_PERSONS, [
      ids,
      fresh.map(({ worker }) => worker.nik),
      fresh.map(({ worker }) => worker.name),
      keys,
      fresh.map(({ worker }) => worker.districtCode),
    ]);
    await rows(tx, INSERT_WORDS, [ids, keys]);
    return new Map(cards.map(({ personId, cardNumber }) => [personId, cardNumber]));
  } catch (error) {
    // Someone else registered one of these people since they were looked up: look again, decide again.
    throw violatedConstraint(error) === 'one_person_per_nik' ? new VersionConflict(error) : error;
  }
}
