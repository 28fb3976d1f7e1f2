import { type Rupiah, zeroRupiah } from '#kernel';
import { lateFine } from '../contributions/late-fine.js';
import { lateCompensation, latePaymentMustBeInRange } from '../deadlines/late-compensation.js';
import type { Law } from '../law/law.js';
import type { PolicyChoices } from '../law/law-of-the-day.js';
import type { Answer, Answered, AnswerLine } from './answer.types.js';
import { answerLineOf, answerLineOfNo } from './explanation.js';
import { both, type FactReader, type Names } from './fact-reader.js';
import { readContributionSegment } from './read-membership.js';
import { factsMustBeUnderstood, nothingIsRead, refusedBy } from './refusals.js';
import { PROGRAMMES } from './words.js';

/** Where no day is given the law is meant as the tables last know it. */
const LAST_KNOWN_LAW = Temporal.PlainDate.from('9999-12-31');
const DATE: Names = ['date', 'dueOn', 'dueDate'];

/** What an employer owes for paying a contribution late. */
export function answerLateFine(reader: FactReader, law: Law, choices: PolicyChoices): Answer {
  const segment = readContributionSegment(reader);
  const contribution = reader.amount(['contribution', 'amount']);
  const monthsLate = reader.whole(['monthsLate', 'months']);
  const date = readDay(reader);
  reader.missing(['segment'], both('PU | BPU | CONSTRUCTION'));
  reader.missing(['contribution', 'amount'], { id: 'iuran yang terlambat', en: 'the late contribution' });
  reader.missing(['monthsLate', 'months'], { id: 'bulan keterlambatan', en: 'the months of delay' });
  const fault = factsMustBeUnderstood(reader);
  if (fault !== null || segment === undefined || contribution === undefined || monthsLate === undefined) {
    return fault ?? nothingIsRead('contribution');
  }
  const late = { segment, contribution, monthsLate, date };
  const outcome = lateFine(law, late, choices);
  if (outcome.outcome === 'refused') return refusedBy(outcome.refusal);
  if (outcome.outcome === 'none')
    return answeredSum('fine', zeroRupiah, { segment, contribution, monthsLate }, answerLineOfNo(outcome.no));
  return answeredSum(
    'fine',
    outcome.line.amount,
    { segment, contribution, monthsLate },
    answerLineOf(outcome.line),
  );
}

/** What the fund owes for paying a benefit late. */
export function answerLateCompensation(reader: FactReader, law: Law, choices: PolicyChoices): Answer {
  const programme = reader.word(['programme', 'program'], PROGRAMMES);
  const amount = reader.amount(['amount', 'benefit']);
  const funeral = reader.amount(['funeral']);
  const daysLate = reader.whole(['daysLate', 'days']);
  const date = readDay(reader);
  reader.missing(['programme', 'program'], both('JKK | JKM'));
  reader.missing(['amount', 'benefit'], { id: 'santunan yang terlambat', en: 'the late benefit' });
  reader.missing(['daysLate', 'days'], { id: 'hari keterlambatan', en: 'the days of delay' });
  const fault = factsMustBeUnderstood(reader);
  if (fault !== null || programme === undefined || amount === undefined || daysLate === undefined) {
    return fault ?? nothingIsRead('amount');
  }
  const payment = { programme, amount, daysLate, date, ...(funeral === undefined ? {} : { funeral }) };
  const refusal = latePaymentMustBeInRange(payment);
  if (refusal !== null) return refusedBy(refusal);
  const line = lateCompensation(law, payment, choices);
  return answeredSum('compensation', line.amount, { programme, amount, daysLate }, answerLineOf(line));
}

function answeredSum(name: string, sum: Rupiah, given: Answered['values'], line: AnswerLine): Answered {
  const { mark, readings } = line;
  const values = { ...given, refused: false, [name]: sum, total: sum, mark };
  return {
    outcome: 'answered',
    values: { ...values, unconfirmed: mark !== 'CONFIRMED', policies: readings },
    lines: [line],
    notes: [],
  };
}

function readDay(reader: FactReader): Temporal.PlainDate {
  const month = reader.month(['month']);
  return reader.date(DATE) ?? month?.toPlainDate({ day: 1 }) ?? LAST_KNOWN_LAW;
}
