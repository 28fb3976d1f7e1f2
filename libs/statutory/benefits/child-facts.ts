import type { Refusal } from '#kernel';
import { MOST_COUNT, MOST_ENTRIES, mustBeOneOf, mustBeWhole } from '../facts/ranges.js';
import type { LawOfTheDay } from '../law/law-of-the-day.js';
import type { Child } from './benefit.types.js';
import { SCHOOL_LEVELS } from './scholarship-years.js';

const AGES = { from: 0, to: 120 };
const YES_OR_NO = [true, false];

/** Each child at a known level, in a year that the level has. */
export function childrenMustBeInRange(children: readonly Child[], today: LawOfTheDay): Refusal | null {
  if (children.length === 0) return null;
  const many = mustBeWhole('children.length', children.length, { from: 0, to: MOST_ENTRIES });
  if (many !== null) return many;
  for (const [index, child] of children.entries()) {
    const refusal = childMustBeInRange(`children[${index}]`, child, today);
    if (refusal !== null) return refusal;
  }
  return null;
}

function childMustBeInRange(
  field: string,
  { level, year, age = 0, married = false, working = false }: Child,
  today: LawOfTheDay,
): Refusal | null {
  return (
    mustBeOneOf(`${field}.level`, level, SCHOOL_LEVELS) ??
    mustBeWhole(`${field}.year`, year, { from: 1, to: yearsOf(level, today) }) ??
    mustBeWhole(`${field}.age`, age, AGES) ??
    mustBeOneOf(`${field}.married`, married, YES_OR_NO) ??
    mustBeOneOf(`${field}.working`, working, YES_OR_NO)
  );
}

/** The older law pays no years and so does not say how many a level has. */
function yearsOf(level: Child['level'], { rows }: LawOfTheDay): number {
  return rows.scholarshipLevels.find(row => row.level === level)?.mostYears ?? MOST_COUNT;
}
