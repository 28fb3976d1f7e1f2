import { timesRupiah } from '#kernel';
import { alsoRestingOn } from '../explain/also-resting-on.js';
import type { ExplainedLine } from '../explain/line.js';
import { type ChosenReading, type LawOfTheDay, readingOf, theRow } from '../law/law-of-the-day.js';
import type { RowOf } from '../law/table-shapes.js';
import type { BilingualText } from '../law/terms.js';
import type { BenefitLine, ScholarshipLine } from './benefit.types.js';

/** Permenaker 1/2025: lump sum and periodic benefit of each membership; one membership is paid where the law is silent. */
export function eachMembershipPaysItsLumpSum(
  lines: readonly BenefitLine[],
  memberships: number,
  today: LawOfTheDay,
): readonly BenefitLine[] {
  if (memberships === 1) return lines;
  if (isSilent(today)) return lines.map(oneIsPaidWhereTheLawIsSilent);
  const reading = readingOf(today, 'SEVERAL_MEMBERSHIPS');
  const inFull = reading.reading === 'each-in-full';
  return lines.map(line => {
    const row = rowOf(line.component, today);
    return paidBy(inFull || row.pays === 'EACH' ? memberships : 1, line, { row, readings: [reading] });
  });
}

/** Whether all memberships together pay one funeral: the dead are buried once. */
export function funeralIsPaidOnce(today: LawOfTheDay): boolean {
  if (isSilent(today)) return true;
  const { reading } = readingOf(today, 'SEVERAL_MEMBERSHIPS');
  return reading === 'funeral-once' && rowOf('funeral', today).pays === 'ONCE';
}

/** Children study once: by the table alone, whatever the reading for the lump sums. */
export function scholarshipIsPaidOnce(
  lines: readonly ScholarshipLine[],
  memberships: number,
  today: LawOfTheDay,
): readonly ScholarshipLine[] {
  if (memberships === 1) return lines;
  if (isSilent(today)) return lines.map(oneIsPaidWhereTheLawIsSilent);
  const row = rowOf('scholarship', today);
  return lines.map(line => paidBy(row.pays === 'EACH' ? memberships : 1, line, { row, readings: [] }));
}

interface ByRow {
  readonly row: RowOf<'severalMemberships'>;
  readonly readings: readonly ChosenReading[];
}

function paidBy<Component extends string>(
  memberships: number,
  line: ExplainedLine<Component>,
  { row, readings }: ByRow,
): ExplainedLine<Component> {
  const resting = alsoRestingOn(line, { alsoBy: [row], readings });
  if (memberships === 1) return resting;
  const { amount, formula } = line;
  return {
    ...resting,
    amount: timesRupiah(amount, memberships),
    formula: `${memberships} × ${formula.includes(' ') ? `(${formula})` : formula}`,
  };
}

const SILENT: BilingualText = {
  id: 'hukum hari itu tidak mengatur beberapa kepesertaan, maka satu yang dibayar',
  en: 'the law of that day does not speak of several memberships, so one is paid',
};

function oneIsPaidWhereTheLawIsSilent<Component extends string>(
  line: ExplainedLine<Component>,
): ExplainedLine<Component> {
  const { text } = line;
  return {
    ...line,
    text: { id: `${text.id} (${SILENT.id})`, en: `${text.en} (${SILENT.en})` },
    mark: 'UNCONFIRMED',
  };
}

const isSilent = (today: LawOfTheDay): boolean => today.rows.severalMemberships.length === 0;

const rowOf = (component: string, today: LawOfTheDay): RowOf<'severalMemberships'> =>
  theRow(today.rows.severalMemberships, row => row.component === component);
