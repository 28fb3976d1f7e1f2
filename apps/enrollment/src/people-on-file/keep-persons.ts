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

const CARD_NUMBERS = `SELECT nextval('card_number')::text AS card_number FROM generate_series(1, $1)`;

const INSERT_PERSONS = `
INSERT INTO person (person_id, nik, name, name_key, birth_date, district_code, card_number, record_version)
SELECT person_id, nik, name, name_key, NULL, district_code, card_number, 1
FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
  AS given (person_id, nik, name, name_key, district_code, card_number)`;

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
  const cards = await rows<{ card_number: string }>(tx, CARD_NUMBERS, [fresh.length]);
  const people = fresh.map(({ personId, worker }, index) =>
    personRecord(personId, worker, cards[index]?.card_number ?? ''),
  );
  await insertPersons(tx, people);
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

async function insertPersons(tx: Tx, people: readonly PersonRecord[]): Promise<void> {
  const ids = people.map(({ personId }) => personId);
  const keys = people.map(({ name }) => nameKey(name));
  try {
    await rows(tx, INSERT_PERSONS, [
      ids,
      people.map(({ nik }) => nik),
      people.map(({ name }) => name),
      keys,
      people.map(({ districtCode }) => districtCode),
      people.map(({ cardNumber }) => cardNumber),
    ]);
  } catch (error) {
    // Someone else registered one of these people since they were looked up: look again, decide again.
    throw violatedConstraint(error) === 'one_person_per_nik' ? new VersionConflict(error) : error;
  }
  await rows(tx, INSERT_WORDS, [ids, keys]);
}
