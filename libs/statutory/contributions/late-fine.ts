import { firstRefusal, type Ratio, type Refusal, type Rupiah, ratio } from '#kernel';
import type { ExplainedNo } from '../benefits/benefit.types.js';
import { choicesMustBeKnown } from '../benefits/choices.js';
import { explainedNo } from '../explain/explained-no.js';
import { percent, plain } from '../explain/formula.js';
import { type ExplainedLine, explainedLine } from '../explain/line.js';
import { eventMustNotBeOlderThanTheLaw, mustBeRupiah, mustBeWhole } from '../facts/ranges.js';
import type { Law } from '../law/law.js';
import {
  type ChosenReading,
  type LawOfTheDay,
  lawOn,
  type PolicyChoices,
  readingOf,
  theRow,
} from '../law/law-of-the-day.js';
import type { RowOf } from '../law/table-shapes.js';
import type { ContributionSegment, Rate } from '../law/terms.js';
import type { Refused } from './contribution.types.js';
import { segmentMustBeKnown } from './contribution-facts.js';
import { sharesAreRoundedOnce } from './settle.js';

/** A longer delay is a typing error; it also keeps a compound fine a safe integer. */
export const MOST_MONTHS_LATE = 360;

export interface LateContribution {
  readonly segment: ContributionSegment;
  /** What was due. */
  readonly contribution: Rupiah;
  readonly monthsLate: number;
  /** The day on which it was due: its law holds. */
  readonly date: Temporal.PlainDate;
}

export type LateFineLine = ExplainedLine<'lateFine'>;

export type LateFineOutcome =
  | { readonly outcome: 'fined'; readonly line: LateFineLine }
  | { readonly outcome: 'none'; readonly no: ExplainedNo }
  | Refused;

/** The fine for a late contribution, borne by the employer; not the administrative fine of PP 86/2013. */
export function lateFine(law: Law, late: LateContribution, choices: PolicyChoices = {}): LateFineOutcome {
  const today = lawOn(law, late.date, choices);
  const refusal = lateContributionMustBeInRange(late) ?? choicesMustBeKnown(today);
  if (refusal !== null) return { outcome: 'refused', refusal };
  const row = theRow(today.rows.lateFines, candidate => candidate.segment === late.segment);
  const no = segmentWithoutARateIsNotFined(row) ?? contributionInTimeIsNotFined(late, row);
  return no === null ? { outcome: 'fined', line: fineOf(late, row, today) } : { outcome: 'none', no };
}

/** A refusal that names the field out of range, or `null`. */
export function lateContributionMustBeInRange(late: LateContribution): Refusal | null {
  return firstRefusal(
    segmentMustBeKnown(late),
    mustBeRupiah('contribution', late.contribution),
    mustBeWhole('monthsLate', late.monthsLate, { from: 0, to: MOST_MONTHS_LATE }),
    eventMustNotBeOlderThanTheLaw(late.date),
  );
}

/** BPU members pay no fine: their cover lapses instead. */
export function segmentWithoutARateIsNotFined(row: RowOf<'lateFines'>): ExplainedNo | null {
  if (row.ratePerMonth.of > 0) return null;
  return explainedNo({
    rule: 'segmentWithoutARateIsNotFined',
    text: { id: `Iuran ${row.segment} tidak didenda`, en: `Contributions of ${row.segment} are not fined` },
    law: row,
  });
}

export function contributionInTimeIsNotFined(
  { monthsLate }: Pick<LateContribution, 'monthsLate'>,
  row: RowOf<'lateFines'>,
): ExplainedNo | null {
  if (monthsLate > 0) return null;
  return explainedNo({
    rule: 'contributionInTimeIsNotFined',
    text: { id: 'Iuran tidak terlambat', en: 'The contribution is not late' },
    law: row,
  });
}

function fineOf(late: LateContribution, row: RowOf<'lateFines'>, today: LawOfTheDay): LateFineLine {
  const { contribution, monthsLate } = late;
  const readings: ChosenReading[] = [];
  let growth = simpleFineGrowsByTheMonth(contribution, row.ratePerMonth, monthsLate);
  if (monthsLate > 1) {
    const policy = readingOf(today, 'LATE_FINE_GROWTH');
    readings.push(policy);
    if (policy.reading === 'compound')
      growth = compoundFineGrowsOnItself(contribution, row.ratePerMonth, monthsLate);
  }
  const settled = sharesAreRoundedOnce([{ of: contribution, rate: growth.rate }], today);
  return explainedLine({
    component: 'lateFine',
    amount: settled.amount,
    formula: growth.formula,
    text: {
      id: `Denda keterlambatan iuran, ${monthsLate} bulan`,
      en: `Fine for a late contribution, ${monthsLate} months`,
    },
    law: row,
    readings: [...readings, ...settled.readings],
  });
}

interface Growth {
  readonly rate: Ratio;
  readonly formula: string;
}

export function simpleFineGrowsByTheMonth(contribution: Rupiah, monthly: Rate, months: number): Growth {
  return {
    rate: ratio(monthly.of * months, monthly.per),
    formula: `${percent(monthly)} × ${plain(contribution)} × ${months}`,
  };
}

export function compoundFineGrowsOnItself(contribution: Rupiah, monthly: Rate, months: number): Growth {
  const [of, per, power] = [BigInt(monthly.of), BigInt(monthly.per), BigInt(months)];
  const whole = per ** power;
  return {
    rate: ratio((per + of) ** power - whole, whole),
    formula: `((100% + ${percent(monthly)})^${months} − 100%) × ${plain(contribution)}`,
  };
}
