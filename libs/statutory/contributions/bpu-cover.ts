import type { ExplainedNo } from '../benefits/benefit.types.js';
import { explainedNo } from '../explain/explained-no.js';
import { eventMustNotBeOlderThanTheLaw } from '../facts/ranges.js';
import type { Law } from '../law/law.js';
import { type LawOfTheDay, lawOn, type PolicyChoices, readingOf, theRow } from '../law/law-of-the-day.js';
import type { RowOf } from '../law/table-shapes.js';
import type { BilingualText } from '../law/terms.js';

type Lapse = RowOf<'lapses'>;

export interface BpuMonths {
  /** The months whose contributions count; for one received after the event that is a question of its own. */
  readonly paidMonths: Iterable<Temporal.PlainYearMonth>;
  readonly eventDate: Temporal.PlainDate;
}

/** Whether a BPU member was covered in the month of an event, by which rule and law. */
export interface MonthProtection extends ExplainedNo {
  readonly covered: boolean;
}

/** Whether the month of the event is protected. For BPU only: arrears of an employer leave its workers covered. Throws `RangeError` before the law. */
export function isMonthProtected(law: Law, months: BpuMonths, choices: PolicyChoices = {}): MonthProtection {
  const { eventDate } = months;
  if (eventMustNotBeOlderThanTheLaw(eventDate)) throw new RangeError(`${eventDate} is before the law`);
  const today = lawOn(law, eventDate, choices);
  const row = lapseOfBpu(today);
  const month = indexOf(eventDate);
  const paid = indicesUpTo(months);
  const lastBefore = paid.findLast(index => index < month) ?? null;
  if (paid.at(-1) === month) return paidMonthProtects(lastBefore, month, row);
  if (lastBefore === null) return coverBeginsWithTheFirstPaidMonth(row);
  if (coverLapsesAfterMonthsUnpaid(wholeMonthsBetween(lastBefore, month), row)) return lapsed(row);
  return arrearsBeforeTheLapseFollowThePolicy(row, today);
}

/** After so many whole months unpaid, membership and protection are inactive. */
export function coverLapsesAfterMonthsUnpaid(
  wholeMonthsUnpaid: number,
  { monthsUnpaid }: Pick<Lapse, 'monthsUnpaid'>,
): boolean {
  return wholeMonthsUnpaid >= monthsUnpaid;
}

/** A month that is paid protects; where cover had lapsed, it resumes by that payment and without a fine. */
function paidMonthProtects(lastBefore: number | null, month: number, row: Lapse): MonthProtection {
  if (lastBefore !== null && memberResumesByPayingAgain(lastBefore, month, row)) {
    return protection(true, row, ['memberResumesByPayingAgain', RESUMED]);
  }
  return protection(true, row, ['paidMonthProtects', PAID]);
}

/** Whether the payment of a month ends a lapse: the 16-digit NIK and the contribution are enough. */
export function memberResumesByPayingAgain(lastPaid: number, paidAgain: number, row: Lapse): boolean {
  return coverLapsesAfterMonthsUnpaid(wholeMonthsBetween(lastPaid, paidAgain), row);
}

export function coverBeginsWithTheFirstPaidMonth(row: Lapse): MonthProtection {
  return protection(false, row, ['coverBeginsWithTheFirstPaidMonth', NEVER_PAID]);
}

/** Sources disagree on the months between the last payment and the lapse. */
function arrearsBeforeTheLapseFollowThePolicy(row: Lapse, today: LawOfTheDay): MonthProtection {
  const policy = readingOf(today, 'BPU_ARREARS_COVER');
  const covered = policy.reading === 'until-lapse';
  const rule = covered ? 'coverLastsUntilTheLapse' : 'onlyPaidMonthsProtect';
  const text = covered ? UNTIL_LAPSE : NOT_PAID;
  return { ...explainedNo({ rule, text, law: row, readings: [policy] }), covered };
}

/**
 * The paid months up to the event since cover last resumed after a lapse, or since the first: a reactivation restarts
 * the first months of JKM (remembered, not seen in a source).
 */
export function monthsPaidSinceResuming(law: Law, months: BpuMonths): number {
  const row = lapseOfBpu(lawOn(law, months.eventDate));
  let [counted, last]: [number, number | null] = [0, null];
  for (const month of indicesUpTo(months)) {
    counted = last !== null && memberResumesByPayingAgain(last, month, row) ? 1 : counted + 1;
    last = month;
  }
  return counted;
}

const lapseOfBpu = (today: LawOfTheDay): Lapse => theRow(today.rows.lapses, row => row.segment === 'BPU');

const lapsed = (row: Lapse): MonthProtection =>
  protection(false, row, ['coverLapsesAfterMonthsUnpaid', LAPSED(row.monthsUnpaid)]);

function protection(covered: boolean, law: Lapse, [rule, text]: [string, BilingualText]): MonthProtection {
  return { ...explainedNo({ rule, text, law }), covered };
}

const MONTHS_OF_A_YEAR = 12;

const indexOf = ({ year, month }: { readonly year: number; readonly month: number }): number =>
  year * MONTHS_OF_A_YEAR + month;

const wholeMonthsBetween = (earlier: number, later: number): number => later - earlier - 1;

/** Each paid month once, in order, none after the event. */
function indicesUpTo({ paidMonths, eventDate }: BpuMonths): number[] {
  const last = indexOf(eventDate);
  const indices = new Set([...paidMonths].map(indexOf).filter(index => index <= last));
  return [...indices].sort((left, right) => left - right);
}

const PAID: BilingualText = {
  id: 'Iuran bulan peristiwa sudah dibayar',
  en: 'The month of the event is paid',
};
const RESUMED: BilingualText = {
  id: 'Kepesertaan aktif kembali dengan iuran bulan peristiwa',
  en: 'Membership resumed by the contribution of the month of the event',
};
const NEVER_PAID: BilingualText = {
  id: 'Belum pernah ada iuran sampai bulan peristiwa',
  en: 'No contribution was paid up to the month of the event',
};
const NOT_PAID: BilingualText = {
  id: 'Iuran bulan peristiwa belum dibayar: hanya bulan yang dibayar dilindungi',
  en: 'The month of the event is unpaid: only paid months protect',
};
const UNTIL_LAPSE: BilingualText = {
  id: 'Iuran bulan peristiwa belum dibayar, tetapi perlindungan belum berhenti',
  en: 'The month of the event is unpaid, but protection has not lapsed yet',
};
const LAPSED = (months: number): BilingualText => ({
  id: `Kepesertaan dan perlindungan berhenti setelah ${months} bulan tidak dibayar`,
  en: `Membership and protection lapsed after ${months} unpaid months`,
});
