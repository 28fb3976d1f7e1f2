import { type Rupiah, sumRupiah } from '#kernel';
import { referenceOf } from '../explain/line.js';
import { outOfRange } from '../facts/ranges.js';
import type { Law } from '../law/law.js';
import { type LawOfTheDay, lawOn, type PolicyChoices } from '../law/law-of-the-day.js';
import type { RowOf } from '../law/table-shapes.js';
import type { ContributionSegment, LawReference } from '../law/terms.js';
import { monthlyContribution } from './contribution.js';
import type { Contribution, ContributionFacts, ContributionOutcome, Refused } from './contribution.types.js';
import { monthMustNotBeOlderThanTheLaw } from './contribution-facts.js';

export interface PaidAhead {
  /** One for each month, by the law and the relief of that month. */
  readonly contributions: readonly Contribution[];
  readonly total: Rupiah;
  /** The row that offers so many months. */
  readonly law: LawReference;
}

export type PaidAheadOutcome = { readonly outcome: 'assessed'; readonly paidAhead: PaidAhead } | Refused;

/** What is owed for several months from `facts.month` on, paid at once. */
export function contributionPaidAhead(
  { facts, months }: { readonly facts: ContributionFacts; readonly months: number },
  law: Law,
  choices: PolicyChoices = {},
): PaidAheadOutcome {
  const early = monthMustNotBeOlderThanTheLaw(facts.month);
  if (early !== null) return { outcome: 'refused', refusal: early };
  const offer = onlyOfferedMonthsArePaidAhead(
    { segment: facts.segment, months },
    lawOn(law, facts.month.toPlainDate({ day: 1 })),
  );
  if ('outcome' in offer) return offer;
  const outcomes = Array.from({ length: months }, (_, ahead) =>
    monthlyContribution({ ...facts, month: facts.month.add({ months: ahead }) }, law, choices),
  );
  const refused = outcomes.find(outcome => outcome.outcome === 'refused');
  if (refused !== undefined) return refused;
  const contributions = outcomes.flatMap(contributionsOf);
  const total = sumRupiah(contributions.map(one => one.total));
  return { outcome: 'assessed', paidAhead: { contributions, total, law: referenceOf(offer) } };
}

const contributionsOf = (outcome: ContributionOutcome): Contribution[] =>
  outcome.outcome === 'assessed' ? [outcome.contribution] : [];

/** The row that offers the segment so many months at once, or a refusal that lists what is offered. */
export function onlyOfferedMonthsArePaidAhead(
  { segment, months }: { readonly segment: ContributionSegment; readonly months: number },
  { rows }: LawOfTheDay,
): RowOf<'advancePayments'> | Refused {
  const row = rows.advancePayments.find(candidate => candidate.segment === segment);
  if (row === undefined) {
    const segments = rows.advancePayments.map(candidate => candidate.segment).join(' | ');
    return { outcome: 'refused', refusal: outOfRange('segment', segment, segments) };
  }
  if (row.months.includes(months)) return row;
  return { outcome: 'refused', refusal: outOfRange('months', months, row.months.join(' | ')) };
}
