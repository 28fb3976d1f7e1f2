import { firstRefusal, isOnOrBefore, type Refusal, type Rupiah, regionDate, rupiah } from '#kernel';
import { type Law, treatmentBills } from '#statutory';
import { type AwardFacts, awardOf } from './award.js';
import type { Disease, JasaRaharjaPayment, Programme } from './claim.events.js';
import { no } from './claim.rules.js';
import { paidByJasaRaharja } from './paid-by-jasa-raharja.js';

type Payments = readonly JasaRaharjaPayment[];
type Bills = AwardFacts['claim']['costs'];

interface Stated {
  readonly jasaRaharja: Payments;
  readonly eventDate: string;
  readonly at: string;
}

interface StatedWithBills extends Stated {
  readonly programme: Programme;
  readonly disease: Disease | null;
  readonly costs: Bills;
}

/** Everything that must hold of what Jasa Raharja is said to have paid. */
export const statementOfJasaRaharjaMustHold = (stated: StatedWithBills): Refusal | null =>
  firstRefusal(
    jasaRaharjaPaysForAccidentsOnly(stated),
    itsLettersAreOfTheDaysSince(stated),
    oneLetterCountsOnce(stated.jasaRaharja),
    jasaRaharjaPaysNoMoreThanTheBills(stated.costs, stated.jasaRaharja),
  );

/** Jasa Raharja pays for accidents on the road: for no illness, and for no disease of work. */
export function jasaRaharjaPaysForAccidentsOnly({
  jasaRaharja,
  programme,
  disease,
}: Pick<StatedWithBills, 'jasaRaharja' | 'programme' | 'disease'>): Refusal | null {
  if (jasaRaharja.length === 0 || (programme === 'JKK' && disease === null)) return null;
  return no('JASA_RAHARJA_FOR_ACCIDENTS_ONLY', { programme });
}

export function itsLettersAreOfTheDaysSince({ jasaRaharja, eventDate, at }: Stated): Refusal | null {
  const today = regionDate(Temporal.Instant.from(at)).toString();
  const wrong = jasaRaharja.find(({ letterDate }) => !isBetween(letterDate, eventDate, today));
  if (wrong === undefined) return null;
  const { letterNumber, letterDate } = wrong;
  return no('JASA_RAHARJA_LETTER_DATE', { letterNumber, letterDate, eventDate, today });
}

function isBetween(date: string, from: string, to: string): boolean {
  const day = Temporal.PlainDate.from(date);
  return isOnOrBefore(Temporal.PlainDate.from(from), day) && isOnOrBefore(day, Temporal.PlainDate.from(to));
}

/** One letter says once what was paid for one thing. */
export function oneLetterCountsOnce(payments: Payments): Refusal | null {
  const seen = new Set<string>();
  for (const { kind, letterNumber } of payments) {
    if (seen.has(`${kind} ${letterNumber}`)) return no('JASA_RAHARJA_LETTER_TWICE', { letterNumber });
    seen.add(`${kind} ${letterNumber}`);
  }
  return null;
}

/** Whoever entered less bills than were paid has left some out: the award would rest on half of them. */
export function jasaRaharjaPaysNoMoreThanTheBills(bills: Bills, payments: Payments): Refusal | null {
  const paid: Rupiah | undefined = paidByJasaRaharja(payments)?.treatment;
  const all = treatmentBills(bills);
  return paid === undefined || paid <= all ? null : no('JASA_RAHARJA_ABOVE_BILLS', { paid, bills: all });
}

/** A claim of which nothing is left needs no award. What comes after an award may still take all of it. */
export function somethingIsLeftForJkk(claim: AwardFacts['claim'], law: Law): Refusal | null {
  if (claim.jasaRaharja.length === 0 || claim.outcome !== 'recovered') return null;
  const outcome = awardOf({ claim, segment: 'PU', wageBase: rupiah(1_000_000), monthsPaid: 0 }, law);
  if (outcome.outcome === 'refused' || outcome.assessment.total > 0) return null;
  return no('JASA_RAHARJA_PAID_EVERYTHING', { paid: paidByJasaRaharja(claim.jasaRaharja)?.treatment });
}
