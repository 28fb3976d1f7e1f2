import { type ChosenReading, type LawOfTheDay, readingOf } from '../law/law-of-the-day.js';
import { POLICY_READINGS, type Reading } from '../law/policies.js';
import type { RowOf } from '../law/table-shapes.js';
import type { JkmDeathFacts } from './benefit.types.js';

/** Whether the first months' rule reduces the benefit, and the readings without which it would be the other way round. */
export interface FirstMonths {
  readonly reduced: boolean;
  readonly row: RowOf<'jkmFirstMonths'>;
  readonly readings: readonly ChosenReading[];
}

const QUESTIONS = [
  'JKM_FIRST_MONTHS_SEGMENTS',
  'JKM_FIRST_MONTHS_COUNTING',
  'JKM_FIRST_MONTHS_SEQUENCE',
] as const;
type Question = (typeof QUESTIONS)[number];
type Answers = { readonly [question in Question]: Reading<question> };

/** Permenaker 1/2025: a BPU member's death in the first months. `null` where no reading of the rule reaches the member. */
export function bpuMembersFirstMonthsAreReduced(
  facts: JkmDeathFacts,
  today: LawOfTheDay,
): FirstMonths | null {
  const row = today.rows.jkmFirstMonths.find(({ segment }) => segment === facts.segment);
  if (row === undefined || isPastThemByEveryCount(facts, row.underMonthsPaid)) return null;
  const chosen = {
    JKM_FIRST_MONTHS_SEGMENTS: readingOf(today, 'JKM_FIRST_MONTHS_SEGMENTS'),
    JKM_FIRST_MONTHS_COUNTING: readingOf(today, 'JKM_FIRST_MONTHS_COUNTING'),
    JKM_FIRST_MONTHS_SEQUENCE: readingOf(today, 'JKM_FIRST_MONTHS_SEQUENCE'),
  };
  const answers: Answers = {
    JKM_FIRST_MONTHS_SEGMENTS: chosen.JKM_FIRST_MONTHS_SEGMENTS.reading,
    JKM_FIRST_MONTHS_COUNTING: chosen.JKM_FIRST_MONTHS_COUNTING.reading,
    JKM_FIRST_MONTHS_SEQUENCE: chosen.JKM_FIRST_MONTHS_SEQUENCE.reading,
  };
  const reduced = isReduced(facts, row, answers);
  const readings = QUESTIONS.filter(question =>
    POLICY_READINGS[question].some(
      other => isReduced(facts, row, { ...answers, [question]: other }) !== reduced,
    ),
  ).map(question => chosen[question]);
  return reduced || readings.length > 0 ? { reduced, row, readings } : null;
}

function isPastThemByEveryCount(facts: JkmDeathFacts, months: number): boolean {
  return Math.min(facts.monthsPaid, facts.monthsSinceRegistration, facts.continuousMonths) >= months;
}

function isReduced(facts: JkmDeathFacts, row: RowOf<'jkmFirstMonths'>, answers: Answers): boolean {
  if (facts.segment !== 'BPU' && answers.JKM_FIRST_MONTHS_SEGMENTS === 'bpu-only') return false;
  const counted =
    answers.JKM_FIRST_MONTHS_COUNTING === 'paid-months' ? facts.monthsPaid : facts.monthsSinceRegistration;
  const months =
    answers.JKM_FIRST_MONTHS_SEQUENCE === 'any-months' ? counted : Math.min(counted, facts.continuousMonths);
  return months < row.underMonthsPaid;
}
