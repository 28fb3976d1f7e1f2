import { rows, type Tx } from '#event-store';
import type { AccidentFact } from '../claim/accident.facts.js';

const ACCIDENTS = `
SELECT victim.claim_id AS "claimId", accident.accident_id AS "accidentId", report_number AS "reportNumber", suspected,
  conclude_by::text AS "concludeBy", CASE WHEN conclusion IS NOT NULL THEN
    json_build_object('conclusion', conclusion, 'concludedBy', concluded_by, 'evidence', concluded_in) END AS concluding
FROM accident_victim AS victim JOIN accident USING (accident_id) WHERE victim.claim_id = ANY ($1::uuid[])`;

/** The accidents that claims name, by claim; most claims name none. */
export async function accidentsOf(tx: Tx, claimIds: readonly string[]): Promise<Map<string, AccidentFact>> {
  const found = await rows<AccidentFact & { claimId: string }>(tx, ACCIDENTS, [claimIds]);
  return new Map(found.map(({ claimId, ...accident }) => [claimId, accident]));
}
