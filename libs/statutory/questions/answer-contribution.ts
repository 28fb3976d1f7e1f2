import { type Rupiah, sumRupiah, timesRupiah } from '#kernel';
import { bandOfIncome } from '../contributions/bpu-income.js';
import { monthlyContribution } from '../contributions/contribution.js';
import type { Contribution, ContributionFacts } from '../contributions/contribution.types.js';
import { monthMustNotBeOlderThanTheLaw } from '../contributions/contribution-facts.js';
import { plain } from '../explain/formula.js';
import { mustBeWhole } from '../facts/ranges.js';
import type { Law } from '../law/law.js';
import { type LawOfTheDay, lawOn, type PolicyChoices } from '../law/law-of-the-day.js';
import type { BilingualText } from '../law/terms.js';
import type { Answer, AnswerLine, Refused } from './answer.types.js';
import { answerLineOf, shown } from './explanation.js';
import { both, type FactReader } from './fact-reader.js';
import { factsOfMonth, type GivenContribution, incomeOf, readContribution } from './read-contribution.js';
import { factsMustBeUnderstood, nothingIsRead, refusedBy } from './refusals.js';

const MOST_PERSONS = 10_000_000;
const MOST_MONTHS = 600;

interface MonthsContribution {
  readonly month: Temporal.PlainYearMonth;
  readonly facts: ContributionFacts;
  readonly contribution: Contribution;
}

/** What is owed, month by month under the law of each, for all persons together. */
export function answerContribution(reader: FactReader, law: Law, choices: PolicyChoices): Answer {
  const given = readContribution(reader);
  const fault = factsMustBeUnderstood(reader);
  if (fault !== null || given === undefined) return fault ?? nothingIsRead('segment');
  const refusal =
    mustBeWhole('persons', given.persons, { from: 1, to: MOST_PERSONS }) ??
    mustBeWhole('months', given.months, { from: 1, to: MOST_MONTHS }) ??
    monthMustNotBeOlderThanTheLaw(given.month);
  if (refusal !== null) return refusedBy(refusal);
  const months: MonthsContribution[] = [];
  for (let later = 0; later < given.months; later += 1) {
    const month = contributionOf(given, given.month.add({ months: later }), law, choices);
    if ('refusal' in month) return month;
    months.push(month);
  }
  const today = lawOn(law, given.month.toPlainDate({ day: 1 }), choices);
  return answered(given, months, today, reader.assumed());
}

function contributionOf(
  given: GivenContribution,
  month: Temporal.PlainYearMonth,
  law: Law,
  choices: PolicyChoices,
): MonthsContribution | Refused {
  const facts = factsOfMonth(given, month, law, choices);
  if ('refusal' in facts) return facts;
  const outcome = monthlyContribution(facts, law, choices);
  if (outcome.outcome === 'refused') return refusedBy(outcome.refusal);
  return { month, facts, contribution: outcome.contribution };
}

function answered(
  given: GivenContribution,
  months: readonly MonthsContribution[],
  today: LawOfTheDay,
  assumed: readonly BilingualText[],
): Answer {
  const { persons } = given;
  const [first] = months;
  if (first === undefined) return nothingIsRead('months');
  const { jkk, jkm, total: perMonth, lawDigest } = first.contribution;
  const perPerson = sumRupiah(months.map(({ contribution }) => contribution.total));
  const tooMany = mustBeWhole('persons', persons, { from: 1, to: mostPersonsOf(perPerson) });
  if (tooMany !== null) return refusedBy(tooMany);
  const total = timesRupiah(perPerson, persons);
  const runs = runsOf(months);
  const band = bandLine(given, today);
  return {
    outcome: 'answered',
    values: {
      refused: false,
      ...baseOf(first.facts),
      jkk,
      jkm,
      perPersonAndMonth: perMonth,
      total,
      persons,
      months: months.length,
      lawDigest,
      unconfirmed: isUnconfirmed(band) || months.some(({ contribution }) => contribution.unconfirmed),
      policies: Object.assign({}, band?.readings, ...months.map(({ contribution }) => contribution.policies)),
    },
    lines: [...(band === null ? [] : [band]), ...runs.flatMap(linesOfRun)],
    notes:
      persons * months.length === 1
        ? assumed
        : [...assumed, totalInWords(runs, persons, total), PER_PERSON_AND_MONTH],
  };
}

/** As many as have a sum of whole rupiah. */
const mostPersonsOf = (perPerson: Rupiah): number =>
  Math.floor(Number.MAX_SAFE_INTEGER / Math.max(perPerson, 1));

const PER_PERSON_AND_MONTH: BilingualText = {
  id: 'jkk dan jkm adalah untuk satu orang pada bulan pertama; total untuk semua orang dan bulan',
  en: 'jkk and jkm are of one person in the first month; total is of all persons and months',
};

function baseOf(facts: ContributionFacts): { readonly wageBase?: Rupiah } {
  if (facts.segment === 'BPU') return { wageBase: facts.incomeBase };
  return facts.segment === 'PU' ? { wageBase: facts.wage } : {};
}

function bandLine(given: GivenContribution, today: LawOfTheDay): AnswerLine | null {
  if (given.segment !== 'BPU' || given.base !== undefined) return null;
  const { band, readings } = bandOfIncome(incomeOf(given, today), today);
  return {
    text: { id: `Dasar penghasilan golongan ${band.band}`, en: `Base of income band ${band.band}` },
    result: shown(band.base),
    formula: null,
    laws: [band],
    readings: Object.fromEntries(readings.map(({ policy, reading }) => [policy, reading])),
    mark: band.mark,
  };
}

const isUnconfirmed = (band: AnswerLine | null): boolean => band !== null && band.mark !== 'CONFIRMED';

/** Months after one another that are computed alike. */
interface Run {
  readonly first: MonthsContribution;
  readonly last: MonthsContribution;
  readonly count: number;
}

function runsOf(months: readonly MonthsContribution[]): readonly Run[] {
  const runs: Run[] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run !== undefined && isAlike(run.last.contribution, month.contribution)) {
      runs[runs.length - 1] = { ...run, last: month, count: run.count + 1 };
    } else runs.push({ first: month, last: month, count: 1 });
  }
  return runs;
}

const isAlike = (left: Contribution, right: Contribution): boolean =>
  left.lines.every(
    (line, index) =>
      line.formula === right.lines[index]?.formula && line.amount === right.lines[index]?.amount,
  );

function linesOfRun({ first, last, count }: Run): AnswerLine[] {
  const months = count === 1 ? first.month.toString() : `${first.month}..${last.month}`;
  return first.contribution.lines.map(line => {
    const answer = answerLineOf(line);
    return { ...answer, text: { id: `${line.text.id}, ${months}`, en: `${line.text.en}, ${months}` } };
  });
}

function totalInWords(runs: readonly Run[], persons: number, total: Rupiah): BilingualText {
  const months = runs.map(({ first, count }) => `${count} × ${plain(first.contribution.total)}`).join(' + ');
  return both(`total = ${persons} × (${months}) = ${shown(total)}`);
}
