import type { DataSource } from 'typeorm';
import { rows, type Tx } from '#event-store';
import { nameKey } from '../membership/enroll.decide.js';
import type { PersonRow } from './person.view.js';

const PERSON = `
SELECT person_id, nik, person.name, name_key, district_code, card_number,
  coalesce(json_agg(json_build_object(
    'membershipId', membership_id, 'payerId', payer_id, 'payerCode', payer_code, 'payerName', payer.name,
    'payerKind', kind,
    'segment', segment, 'programmes', programmes, 'startsOn', starts_on, 'nominatedOn', nominated_on,
    'incomeBase', income_base, 'occupation', occupation, 'sector', sector
  ) ORDER BY starts_on, membership_id) FILTER (WHERE membership_id IS NOT NULL), '[]') AS memberships
FROM person LEFT JOIN membership USING (person_id) LEFT JOIN payer USING (payer_id)`;

const BY_ID = `${PERSON} WHERE person_id = $1 GROUP BY person_id`;
const BY_NIK = `${PERSON} WHERE nik = $1 GROUP BY person_id`;
const BY_CARD = `${PERSON} WHERE card_number = $1 GROUP BY person_id`;
// Every word of the search begins some word of the name; the longest word is looked up, the others are checked.
const BY_NAME = `${PERSON}
WHERE person_id IN (SELECT person_id FROM person_name_word WHERE word LIKE $1 || '%')
  AND NOT EXISTS (
    SELECT FROM unnest($2::text[]) AS searched (beginning)
    WHERE NOT EXISTS (
      SELECT FROM person_name_word
      WHERE person_name_word.person_id = person.person_id AND word LIKE beginning || '%'))
  AND (name_key, person_id) > ($3, $4::uuid)
GROUP BY person_id ORDER BY name_key, person_id LIMIT $5`;

type Database = DataSource | Tx;

export const personById = async (database: Database, personId: string): Promise<PersonRow | null> =>
  (await rows<PersonRow>(database, BY_ID, [personId]))[0] ?? null;

export const personsByNik = (database: Database, nik: string): Promise<PersonRow[]> =>
  rows<PersonRow>(database, BY_NIK, [nik]);

export const personsByCard = (database: Database, cardNumber: string): Promise<PersonRow[]> =>
  rows<PersonRow>(database, BY_CARD, [cardNumber]);

/** Where the page before ended. */
export interface NamePlace {
  readonly nameKey: string;
  readonly personId: string;
}

export const FIRST_PAGE: NamePlace = { nameKey: '', personId: '00000000-0000-0000-0000-000000000000' };

/** People whose names have words that begin so, by name. The words hold letters and digits only, so no wildcard. */
export async function personsByName(
  database: Database,
  name: string,
  after: NamePlace,
  limit: number,
): Promise<PersonRow[]> {
  const words = nameKey(name).split(' ').filter(Boolean);
  const [longest] = words.toSorted((left, right) => right.length - left.length);
  if (!longest) return [];
  return rows<PersonRow>(database, BY_NAME, [longest, words, after.nameKey, after.personId, limit]);
}
