import { type ChosenReading, readingsByPolicy } from '../law/law-of-the-day.js';
import { type LawReference, weakestMark } from '../law/terms.js';
import { type ExplainedLine, referenceOf } from './line.js';

export interface Further {
  readonly alsoBy: readonly LawReference[];
  readonly readings: readonly ChosenReading[];
}

/** The line with further rows and readings that it turns on; its mark falls to the weakest of them. */
export function alsoRestingOn<Component extends string>(
  line: ExplainedLine<Component>,
  { alsoBy, readings }: Further,
): ExplainedLine<Component> {
  return {
    ...line,
    alsoBy: [...line.alsoBy, ...alsoBy.map(referenceOf)],
    readings: { ...line.readings, ...readingsByPolicy(readings) },
    mark: weakestMark([line.mark, ...alsoBy.map(row => row.mark), ...readings.map(({ law }) => law.mark)]),
  };
}
