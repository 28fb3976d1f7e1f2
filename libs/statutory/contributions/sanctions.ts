import { firstRefusal, type Rupiah, ratio } from '#kernel';
import { addWorkingDays } from '../deadlines/working-days.js';
import { percent, plain } from '../explain/formula.js';
import { type ExplainedLine, explainedLine } from '../explain/line.js';
import { eventMustNotBeOlderThanTheLaw, mustBeRupiah, mustBeWhole } from '../facts/ranges.js';
import type { Law } from '../law/law.js';
import { type LawOfTheDay, lawOn, type PolicyChoices, theRow } from '../law/law-of-the-day.js';
import type { RowOf } from '../law/table-shapes.js';
import type { Refused } from './contribution.types.js';
import { MOST_MONTHS_LATE } from './late-fine.js';
import { sharesAreRoundedOnce } from './settle.js';

export type Sanction = RowOf<'sanctions'>;

/** A sanction and how often it was imposed already. */
export interface SanctionImposed {
  readonly step: number;
  readonly times: number;
}

/** The sanctions of a day, mildest first. */
export function sanctionsInOrder({ rows }: LawOfTheDay): readonly Sanction[] {
  return [...rows.sanctions].sort((left, right) => left.step - right.step);
}

/** The sanction that follows: the same one until its times are used up, then the next; `null` after the last. */
export function nextSanctionComesWhenTheLastIsUsedUp(
  last: SanctionImposed | null,
  today: LawOfTheDay,
): Sanction | null {
  const steps = sanctionsInOrder(today);
  if (last === null) return steps[0] ?? null;
  const same = steps.find(({ step }) => step === last.step);
  if (same !== undefined && last.times < same.times) return same;
  return steps.find(({ step }) => step > last.step) ?? null;
}

/** The last day of a sanction imposed on a day; `null` where it lasts until the duty is fulfilled. */
export function sanctionLastsUntil(
  law: Law,
  { workingDays, days }: Pick<Sanction, 'workingDays' | 'days'>,
  imposedOn: Temporal.PlainDate,
): Temporal.PlainDate | null {
  if (workingDays !== null) return addWorkingDays(law, imposedOn, workingDays);
  return days === null ? null : imposedOn.add({ days });
}

export interface FineableContribution {
  /** What should have been paid. */
  readonly contribution: Rupiah;
  readonly months: number;
  /** The day on which the fine is imposed: its law holds. */
  readonly date: Temporal.PlainDate;
}

export type AdministrativeFineOutcome =
  | { readonly outcome: 'fined'; readonly line: ExplainedLine<'administrativeFine'> }
  | Refused;

/** The fine of PP 86/2013: it comes beside the fine for late contributions and never instead of it. */
export function administrativeFineIsNotTheLateFine(
  law: Law,
  { contribution, months, date }: FineableContribution,
  choices: PolicyChoices = {},
): AdministrativeFineOutcome {
  const refusal = firstRefusal(
    mustBeRupiah('contribution', contribution),
    mustBeWhole('months', months, { from: 1, to: MOST_MONTHS_LATE }),
    eventMustNotBeOlderThanTheLaw(date),
  );
  if (refusal !== null) return { outcome: 'refused', refusal };
  const today = lawOn(law, date, choices);
  const row = theRow(today.rows.sanctions, ({ ratePerMonth }) => ratePerMonth !== null);
  const rate = row.ratePerMonth ?? { of: 0, per: 1 };
  const settled = sharesAreRoundedOnce(
    [{ of: contribution, rate: ratio(rate.of * months, rate.per) }],
    today,
  );
  return {
    outcome: 'fined',
    line: explainedLine({
      component: 'administrativeFine',
      amount: settled.amount,
      formula: `${percent(rate)} × ${plain(contribution)} × ${months}`,
      text: row.text,
      law: row,
      readings: settled.readings,
    }),
  };
}
