import { type Rupiah, subtractRupiah, sumRupiah, timesRupiah } from '#kernel';
import { plain } from '../explain/formula.js';
import { type ExplainedLine, explainedLine } from '../explain/line.js';
import { type LawOfTheDay, theRow } from '../law/law-of-the-day.js';
import type { AccidentFacts, BenefitLine } from './benefit.types.js';
import { workAccidentPaysItsParts } from './jkk-benefit.js';

export interface EmployerDebt {
  /** What is due on the real wage less what the fund pays on the reported one, line by line. */
  readonly lines: readonly BenefitLine[];
  readonly total: Rupiah;
}

const NO_DEBT: readonly BenefitLine[] = [];

/** The monthly wage of a worker paid by the day, in whole rupiah. */
export function dailyWorkersMonthIsThirtyDays(
  dailyWage: Rupiah,
  today: LawOfTheDay,
): ExplainedLine<'monthlyWage'> {
  const law = theRow(today.rows.dailyWorkers);
  return explainedLine({
    component: 'monthlyWage',
    amount: timesRupiah(dailyWage, law.daysPerMonth),
    formula: `${law.daysPerMonth} × ${plain(dailyWage)}`,
    text: { id: 'Upah sebulan pekerja harian', en: 'Monthly wage of a daily worker' },
    law,
  });
}

/**
 * What an employer owes who reported less than the real wage: the fund pays on `facts.wageBase`, the reported one.
 * Nothing where the real wage is not above it, and nothing for a BPU member, who has no employer.
 */
export function employerOwesTheDifference(
  facts: AccidentFacts,
  realWage: Rupiah,
  today: LawOfTheDay,
): EmployerDebt {
  const owes = facts.segment === 'PU' && realWage > facts.wageBase;
  const lines = owes ? differences(facts, realWage, today) : NO_DEBT;
  return { lines, total: sumRupiah(lines.map(line => line.amount)) };
}

function differences(facts: AccidentFacts, realWage: Rupiah, today: LawOfTheDay): BenefitLine[] {
  const paid = workAccidentPaysItsParts(facts, today);
  const due = workAccidentPaysItsParts({ ...facts, wageBase: realWage }, today);
  // The same facts give the same lines in the same order: only amounts differ by the wage.
  return due.flatMap((line, index) => {
    const byFund = paid[index]?.amount ?? line.amount;
    return line.amount > byFund ? [differenceOf(line, byFund)] : [];
  });
}

/** The rule is remembered, seen in no source: the line says so whatever its benefit's mark. */
function differenceOf(line: BenefitLine, byFund: Rupiah): BenefitLine {
  return {
    ...line,
    amount: subtractRupiah(line.amount, byFund),
    formula: `${plain(line.amount)} - ${plain(byFund)}`,
    text: {
      id: `Selisih yang ditanggung pemberi kerja: ${line.text.id}`,
      en: `Difference owed by the employer: ${line.text.en}`,
    },
    mark: 'UNCONFIRMED',
  };
}
