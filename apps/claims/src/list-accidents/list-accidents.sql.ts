import { ACCIDENT_FIELDS } from '../accident-ledger/accident-table.js';

/** A victim without a claim, unless work was found not to be the cause. */
const WITHOUT_STAGE_II = `conclusion IS DISTINCT FROM 'NOT_A_WORK_ACCIDENT' AND EXISTS (
  SELECT FROM accident_victim AS victim WHERE victim.accident_id = accident.accident_id AND claim_id IS NULL)`;

const CHOSEN = `
  ($1::uuid IS NULL OR EXISTS (SELECT FROM accident_victim AS victim
    WHERE victim.accident_id = accident.accident_id AND person_id = $1::uuid))
  AND ($2::text IS NULL OR report_number = $2)
  AND ($5::uuid IS NULL OR EXISTS (SELECT FROM accident_victim AS victim
    WHERE victim.accident_id = accident.accident_id AND claim_id = $5::uuid))`;

/** The columns of a place never change, so that the id of the last row is its place in the list. */
const newestFirst = (condition: string): string => `
SELECT ${ACCIDENT_FIELDS} FROM accident WHERE ${condition} AND ${CHOSEN}
  AND ($3::uuid IS NULL OR (reported_at, accident_id) < (SELECT reported_at, accident_id FROM accident WHERE accident_id = $3))
ORDER BY reported_at DESC, accident_id DESC LIMIT $4`;

export const ALL = newestFirst('true');
export const STAGE_II = newestFirst(WITHOUT_STAGE_II);

/** The most urgent first; a suspicion from before the law has no last day, and comes last. */
export const CONCLUSION = `
SELECT ${ACCIDENT_FIELDS} FROM accident WHERE suspected AND conclusion IS NULL AND ${CHOSEN}
  AND ($3::uuid IS NULL OR (COALESCE(conclude_by, 'infinity'), accident_id)
    > (SELECT COALESCE(conclude_by, 'infinity'), accident_id FROM accident WHERE accident_id = $3))
ORDER BY COALESCE(conclude_by, 'infinity'), accident_id LIMIT $4`;
