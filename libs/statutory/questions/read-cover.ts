import { isMonthProtected } from '../contributions/bpu-cover.js';
import { whoPaysTheBenefit } from '../contributions/employer-arrears.js';
import { MOST_COUNT, mustBeCount } from '../facts/ranges.js';
import type { Law } from '../law/law.js';
import type { PolicyChoices } from '../law/law-of-the-day.js';
import type { Segment } from '../law/terms.js';
import type { Answered, Refused } from './answer.types.js';
import { answerLineOfNo } from './explanation.js';
import { both, type FactReader, type Names } from './fact-reader.js';
import { refusedBy, refusedByLaw } from './refusals.js';

const ARREARS: Names = ['monthsUnpaid', 'arrearsMonths', 'monthsInArrears', 'unpaidMonths'];

export interface GivenCover {
  readonly unpaid: number | undefined;
  readonly registered: boolean | undefined;
}

/** Arrears, where the facts name any. */
export function readCover(reader: FactReader): GivenCover {
  return { unpaid: readUnpaid(reader), registered: reader.flag(['registered']) };
}

function readUnpaid(reader: FactReader): number | undefined {
  const unpaid = reader.whole(ARREARS);
  if (unpaid === undefined || mustBeCount(ARREARS[0], unpaid) === null) return unpaid;
  reader.unreadable(ARREARS, both(`0..${MOST_COUNT}`));
  return undefined;
}

/** Why arrears leave the event without cover, or who pays the benefit in spite of them. `unpaid` are the whole months before the event's. */
export function coverInArrears(
  { unpaid, registered }: GivenCover,
  event: { readonly segment: Segment; readonly date: Temporal.PlainDate },
  law: Law,
  choices: PolicyChoices,
): Refused | Pick<Answered, 'values' | 'lines'> | null {
  if (unpaid === undefined && registered === undefined) return null;
  const { segment, date } = event;
  if (segment === 'BPU') return unpaid ? bpuInArrears(unpaid, date, law, choices) : null;
  const paid = whoPaysTheBenefit(law, { registered: registered ?? true, monthsInArrears: unpaid ?? 0, date });
  if (paid.outcome === 'refused') return refusedBy(paid.refusal);
  return { values: { payer: paid.payer }, lines: [{ ...answerLineOfNo(paid), result: paid.payer }] };
}

function bpuInArrears(
  unpaid: number,
  eventDate: Temporal.PlainDate,
  law: Law,
  choices: PolicyChoices,
): Refused | Pick<Answered, 'values' | 'lines'> {
  const lastPaid = eventDate.toPlainYearMonth().subtract({ months: unpaid + 1 });
  const protection = isMonthProtected(law, { paidMonths: [lastPaid], eventDate }, choices);
  if (!protection.covered) return refusedByLaw(ARREARS[0], protection);
  return { values: { covered: true }, lines: [{ ...answerLineOfNo(protection), result: '✓' }] };
}
