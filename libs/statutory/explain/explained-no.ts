import type { ExplainedNo } from '../benefits/benefit.types.js';
import { type ChosenReading, readingsByPolicy } from '../law/law-of-the-day.js';
import { type BilingualText, type LawReference, weakestMark } from '../law/terms.js';
import { referenceOf } from './line.js';

interface NoParts {
  readonly rule: string;
  readonly text: BilingualText;
  readonly law: LawReference;
  readonly readings?: readonly ChosenReading[];
}

/** Completes a "no": the reference without its amounts, and the mark of the weakest row or reading. */
export function explainedNo({ rule, text, law, readings = [] }: NoParts): ExplainedNo {
  return {
    rule,
    text,
    law: referenceOf(law),
    readings: readingsByPolicy(readings),
    mark: weakestMark([law.mark, ...readings.map(reading => reading.law.mark)]),
  };
}
