import { z } from 'zod';
import { accidentCategory, accidentConclusion, bilingual, instant, plainDate } from '#contracts';
import { rows } from '#event-store';
import type { Law } from '#statutory';
import { CATEGORY_WORDS } from '../accident/accident-words.table.js';
import { lateReport } from '../accident/report-times.js';
import type { AccidentRow } from '../accident-ledger/project-accident.js';
import { daysUntil } from '../show-accident/accident-answer.js';
import type { AccidentWaits } from '../show-accident/accident-answer.schema.js';
import type { ListAccidentsQuery } from './list-accidents.request.js';
import { ALL, CONCLUSION, STAGE_II } from './list-accidents.sql.js';

/** A report as a row of a list. */
const listedAccident = z.strictObject({
  accidentId: z.uuid(),
  reportNumber: z.string(),
  happenedOn: plainDate,
  regionCode: z.string(),
  category: accidentCategory,
  categoryText: bilingual,
  reportedAt: instant,
  isLate: z.boolean(),
  suspected: z.boolean(),
  concludeBy: plainDate.nullable(),
  daysLeft: z.int().nullable(),
  conclusion: accidentConclusion.nullable(),
  victims: z.int(),
  withoutClaim: z.int(),
});

export const accidentPage = z.strictObject({
  items: z.array(listedAccident),
  next: z.uuid().nullable(),
});

const LISTS: Readonly<Record<AccidentWaits, string>> = { CONCLUSION, STAGE_II };

/** One page: of all reports the newest first, of suspicions the most urgent. */
export async function listAccidents(
  database: Parameters<typeof rows>[0],
  { waitsFor, personId, reportNumber, claimId, after, limit }: ListAccidentsQuery,
  { law, at }: { readonly law: Law; readonly at: string },
): Promise<z.infer<typeof accidentPage>> {
  const statement = waitsFor === undefined ? ALL : LISTS[waitsFor];
  const found = await rows<AccidentRow>(database, statement, [
    ...[personId ?? null, reportNumber ?? null, after ?? null, limit + 1, claimId ?? null],
  ]);
  const page = found.slice(0, limit);
  return {
    items: page.map(row => listed(row, law, at)),
    next: found.length > limit ? (page.at(-1)?.accidentId ?? null) : null,
  };
}

function listed(row: AccidentRow, law: Law, at: string): z.infer<typeof listedAccident> {
  const { accidentId, reportNumber, happenedOn, regionCode, category, reportedAt, victims } = row;
  const { suspected, concludeBy, conclusion } = row;
  return {
    ...{ accidentId, reportNumber, happenedOn, regionCode, category, reportedAt },
    ...{ suspected, concludeBy, conclusion },
    categoryText: CATEGORY_WORDS[category],
    isLate: lateReport(law, row) !== null,
    daysLeft: conclusion === null ? daysUntil(concludeBy, at) : null,
    victims: victims.length,
    withoutClaim: victims.filter(({ claimId }) => claimId === null).length,
  };
}
