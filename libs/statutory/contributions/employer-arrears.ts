import { firstRefusal } from '#kernel';
import type { ExplainedNo } from '../benefits/benefit.types.js';
import { addWorkingDays } from '../deadlines/working-days.js';
import { explainedNo } from '../explain/explained-no.js';
import { eventMustNotBeOlderThanTheLaw, mustBeCount } from '../facts/ranges.js';
import type { Law } from '../law/law.js';
import { lawOn, theRow } from '../law/law-of-the-day.js';
import type { RowOf } from '../law/table-shapes.js';
import type { BilingualText } from '../law/terms.js';
import type { Refused } from './contribution.types.js';

export interface EmployerStanding {
  /** Whether the employer registered the worker at all. */
  readonly registered: boolean;
  /** Consecutive unpaid months up to the event. */
  readonly monthsInArrears: number;
  /** The day of the event: its law holds. */
  readonly date: Temporal.PlainDate;
}

export type BenefitPayer = 'FUND' | 'EMPLOYER_FIRST' | 'EMPLOYER';

/** Who pays the benefit of a worker whose employer is in arrears, by which rule and law. */
export interface WhoPays extends ExplainedNo {
  readonly outcome: 'answered';
  readonly payer: BenefitPayer;
}

type Arrears = RowOf<'employerArrears'>;

/** Who pays the benefit; the worker receives it in every case. */
export function whoPaysTheBenefit(law: Law, standing: EmployerStanding): WhoPays | Refused {
  const refusal = firstRefusal(
    mustBeCount('monthsInArrears', standing.monthsInArrears),
    eventMustNotBeOlderThanTheLaw(standing.date),
  );
  if (refusal !== null) return { outcome: 'refused', refusal };
  const row = arrearsOf(law, standing.date);
  return (
    employerThatNeverRegisteredPaysItself(standing, row) ??
    fundPaysDuringTheFirstMonthsOfArrears(standing, row) ??
    employerPaysFirstBeyondThem(row)
  );
}

export function employerThatNeverRegisteredPaysItself(
  { registered }: EmployerStanding,
  row: Arrears,
): WhoPays | null {
  if (registered) return null;
  return paidBy('EMPLOYER', row, {
    rule: 'employerThatNeverRegisteredPaysItself',
    text: {
      id: 'Pemberi kerja yang tidak mendaftarkan pekerjanya membayar sendiri, sedikitnya sama dengan manfaat program',
      en: 'An employer that never registered its worker pays itself, at least as much as the programme would',
    },
  });
}

export function fundPaysDuringTheFirstMonthsOfArrears(
  { monthsInArrears }: EmployerStanding,
  row: Arrears,
): WhoPays | null {
  if (monthsInArrears > row.fundPaysUpToMonths) return null;
  return paidBy('FUND', row, {
    rule: 'fundPaysDuringTheFirstMonthsOfArrears',
    text: {
      id: `BPJS membayar selama tunggakan tidak lebih dari ${row.fundPaysUpToMonths} bulan berturut-turut; tunggakan tetap wajib dilunasi`,
      en: `The fund pays while arrears are no more than ${row.fundPaysUpToMonths} consecutive months; they must still be settled`,
    },
  });
}

export function employerPaysFirstBeyondThem(row: Arrears): WhoPays {
  return paidBy('EMPLOYER_FIRST', row, {
    rule: 'employerPaysFirstBeyondThem',
    text: {
      id: `Pemberi kerja membayar dahulu, lalu diganti setelah melunasi tunggakan dan denda; diminta paling lambat ${row.claimBackWithinMonths} bulan`,
      en: `The employer pays first and is repaid after settling arrears and fines; to be asked for within ${row.claimBackWithinMonths} months`,
    },
  });
}

function paidBy(
  payer: BenefitPayer,
  law: Arrears,
  { rule, text }: { readonly rule: string; readonly text: BilingualText },
): WhoPays {
  return { outcome: 'answered', payer, ...explainedNo({ rule, text, law }) };
}

/** The last day on which an employer may ask to be repaid, counted from settling arrears and fines. Throws before the law. */
export function employerClaimsBackUntil(law: Law, settledOn: Temporal.PlainDate): Temporal.PlainDate {
  return settledOn.add({ months: arrearsOf(law, settledOn).claimBackWithinMonths });
}

/** The last working day on which the fund repays an employer that asked on a day. Throws before the law. */
export function fundRepaysUntil(law: Law, askedOn: Temporal.PlainDate): Temporal.PlainDate {
  return addWorkingDays(law, askedOn, arrearsOf(law, askedOn).repaidWithinWorkingDays);
}

const arrearsOf = (law: Law, date: Temporal.PlainDate): Arrears =>
  theRow(lawOn(law, date).rows.employerArrears);
