import { rows, type Tx } from '#event-store';
import type { Nik, PayerId, PersonId } from '#kernel';
import type { Known, KnownPerson } from '../membership/enroll.decide.js';
import type { Worker } from '../membership/worker.js';

const PAYERS = 'SELECT payer_code, payer_id FROM payer WHERE payer_code = ANY ($1::text[])';

const PERSONS = `
SELECT person.nik, person.person_id, person.name,
  coalesce(json_agg(json_build_object('payerId', payer_id, 'startsOn', starts_on))
    FILTER (WHERE payer_id IS NOT NULL), '[]') AS memberships
FROM person LEFT JOIN membership USING (person_id)
WHERE person.nik = ANY ($1::text[])
GROUP BY person.person_id`;

/** What is known of the payers and people that these workers name, in two queries however many they are. */
export async function findKnown(tx: Tx, workers: readonly Worker[]): Promise<Known> {
  const payers = await rows<{ payer_code: string; payer_id: PayerId }>(tx, PAYERS, [
    [...new Set(workers.map(({ payerCode }) => payerCode))],
  ]);
  const persons = await rows<KnownPersonRow>(tx, PERSONS, [workers.map(({ nik }) => nik)]);
  return {
    payers: new Map(payers.map(({ payer_code, payer_id }) => [payer_code, payer_id])),
    persons: new Map(
      persons.map(({ nik, person_id, name, memberships }) => [
        nik,
        { personId: person_id, name, memberships },
      ]),
    ),
  };
}

interface KnownPersonRow extends Pick<KnownPerson, 'name' | 'memberships'> {
  readonly nik: Nik;
  readonly person_id: PersonId;
}
