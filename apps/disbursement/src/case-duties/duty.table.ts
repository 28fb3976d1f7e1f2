import { rows, type Tx } from '#event-store';
import type { HeldDuty } from './duties.rules.js';

/** Duties and payments of one case are decided one transaction at a time; in order, so that nobody dead-locks. */
const LOCK_CASES = `
SELECT pg_advisory_xact_lock(key) FROM (
  SELECT DISTINCT hashtextextended(case_id::text, 0) AS key FROM unnest($1::uuid[]) AS given (case_id) ORDER BY key
) keys`;

const HELD = 'SELECT case_id, duty, actor FROM duty WHERE case_id = ANY ($1::uuid[])';

/** Doing the same duty again is nothing new; another duty of the same person breaks one_person_one_duty. */
const TAKE = `
INSERT INTO duty (case_id, duty, actor)
SELECT DISTINCT case_id, duty, actor FROM unnest($1::uuid[], $2::text[], $3::text[]) AS given (case_id, duty, actor)
WHERE NOT EXISTS (SELECT 1 FROM duty held WHERE (held.case_id, held.duty, held.actor)
  = (given.case_id, given.duty, given.actor))`;

export interface DutyOnCase extends HeldDuty {
  readonly caseId: string;
}

export async function lockCases(tx: Tx, caseIds: readonly string[]): Promise<void> {
  await tx.query(LOCK_CASES, [caseIds]);
}

export async function heldDuties(tx: Tx, caseIds: readonly string[]): Promise<Map<string, HeldDuty[]>> {
  const held = new Map<string, HeldDuty[]>(caseIds.map(caseId => [caseId, []]));
  for (const row of await rows<{ case_id: string } & HeldDuty>(tx, HELD, [caseIds])) {
    held.get(row.case_id)?.push({ duty: row.duty, actor: row.actor });
  }
  return held;
}

export async function takeDuties(tx: Tx, duties: readonly DutyOnCase[]): Promise<void> {
  await tx.query(TAKE, [
    duties.map(({ caseId }) => caseId),
    duties.map(({ duty }) => duty),
    duties.map(({ actor }) => actor),
  ]);
}
