import { firstRefusal } from '#kernel';
import { contributionDueOn } from '../deadlines/contribution-due.js';
import { holidayTableCovers } from '../deadlines/working-days.js';
import { referenceOf } from '../explain/line.js';
import type { Law } from '../law/law.js';
import { lawOn, theRow } from '../law/law-of-the-day.js';
import type { BilingualText, ContributionSegment, LawReference } from '../law/terms.js';
import type { Refused } from './contribution.types.js';
import { monthMustNotBeOlderThanTheLaw, segmentMustBeKnown } from './contribution-facts.js';

export interface ContributionDue {
  readonly dueOn: Temporal.PlainDate;
  /** The day that the law names, before a weekend or holiday moves it. */
  readonly named: Temporal.PlainDate;
  /** Whether all holidays of the year are known; otherwise the day may still move. */
  readonly holidaysKnown: boolean;
  readonly text: BilingualText;
  readonly law: LawReference;
}

export type ContributionDueOutcome =
  | { readonly outcome: 'answered'; readonly due: ContributionDue }
  | Refused;

/** When a month's contribution is due, and why. */
export function contributionDue(
  law: Law,
  { segment, month }: { readonly segment: ContributionSegment; readonly month: Temporal.PlainYearMonth },
): ContributionDueOutcome {
  const refusal = firstRefusal(segmentMustBeKnown({ segment }), monthMustNotBeOlderThanTheLaw(month));
  if (refusal !== null) return { outcome: 'refused', refusal };
  const today = lawOn(law, month.toPlainDate({ day: 1 }));
  const row = theRow(today.rows.contributionDue, candidate => candidate.segment === segment);
  const named = month.add({ months: row.monthsLater }).toPlainDate({ day: row.dayOfMonth });
  const dueOn = contributionDueOn(law, segment, month);
  return {
    outcome: 'answered',
    due: {
      dueOn,
      named,
      holidaysKnown: holidayTableCovers(law, dueOn.year),
      text: textOf(month, named, dueOn),
      law: referenceOf(row),
    },
  };
}

function textOf(
  month: Temporal.PlainYearMonth,
  named: Temporal.PlainDate,
  dueOn: Temporal.PlainDate,
): BilingualText {
  const moved = !named.equals(dueOn);
  return {
    id: `Iuran ${month} jatuh tempo ${dueOn}${moved ? `: ${named} bukan hari kerja` : ''}`,
    en: `The contribution of ${month} is due on ${dueOn}${moved ? `: ${named} is no working day` : ''}`,
  };
}
