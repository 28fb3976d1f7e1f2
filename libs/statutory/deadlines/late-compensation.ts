import { firstRefusal, type Refusal, type Rupiah, rateOfRupiah, ratio, subtractRupiah } from '#kernel';
import { percent, plain } from '../explain/formula.js';
import { type ExplainedLine, explainedLine } from '../explain/line.js';
import { eventMustNotBeOlderThanTheLaw, mustBeCount, mustBeRupiah, mustBeWhole } from '../facts/ranges.js';
import type { Law } from '../law/law.js';
import { lawOn, type PolicyChoices, readingOf, theRow } from '../law/law-of-the-day.js';
import type { Programme } from '../law/terms.js';

export interface LatePayment {
  readonly programme: Programme;
  /** The benefit that was due, its funeral part included. */
  readonly amount: Rupiah;
  /** The funeral part of the amount, where there is one. */
  readonly funeral?: Rupiah;
  readonly daysLate: number;
  /** The day on which the payment was due: its law holds. */
  readonly date: Temporal.PlainDate;
}

export type LateCompensationLine = ExplainedLine<'lateCompensation'>;

/** A refusal that names the field out of range, or `null`. */
export function latePaymentMustBeInRange({
  amount,
  funeral = amount,
  daysLate,
  date,
}: LatePayment): Refusal | null {
  return firstRefusal(
    mustBeRupiah('amount', amount),
    mustBeWhole('funeral', funeral, { from: 0, to: amount }),
    mustBeCount('daysLate', daysLate),
    eventMustNotBeOlderThanTheLaw(date),
  );
}

/** What the fund owes to the member or the heirs for paying late, per day. Throws `RangeError` on facts out of range. */
export function lateCompensation(
  law: Law,
  payment: LatePayment,
  choices: PolicyChoices = {},
): LateCompensationLine {
  const refusal = latePaymentMustBeInRange(payment);
  if (refusal) throw new RangeError(`${refusal.code} ${JSON.stringify(refusal.values)}`);
  const today = lawOn(law, payment.date, choices);
  const row = theRow(today.rows.lateCompensation, candidate => candidate.programme === payment.programme);
  const [base, rounding] = [readingOf(today, 'LATE_COMPENSATION_BASE'), readingOf(today, 'ROUNDING')];
  const { of, per } = row.ratePerDay;
  const { amount, inWords } = baseOf(payment, base.reading);
  // The days are multiplied in first: rounding each day would round away up to half a rupiah a day.
  const rate = ratio(BigInt(of) * BigInt(payment.daysLate), per);
  const owed = rateOfRupiah(amount, rate, rounding.reading);
  const isExact = (BigInt(amount) * rate.numerator) % rate.denominator === 0n;
  return explainedLine({
    component: 'lateCompensation',
    amount: owed,
    formula: `${percent(row.ratePerDay)} × ${inWords} × ${payment.daysLate}`,
    text: {
      id: `Ganti rugi keterlambatan pembayaran ${payment.programme}, ${payment.daysLate} hari`,
      en: `Compensation for paying ${payment.programme} late, ${payment.daysLate} days`,
    },
    law: row,
    readings: isExact ? [base] : [base, rounding],
  });
}

function baseOf({ amount, funeral }: LatePayment, reading: 'whole-benefit' | 'without-funeral') {
  if (reading === 'whole-benefit' || !funeral) return { amount, inWords: plain(amount) };
  return { amount: subtractRupiah(amount, funeral), inWords: `(${plain(amount)} − ${plain(funeral)})` };
}
