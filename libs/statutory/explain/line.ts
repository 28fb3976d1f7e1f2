import type { Rupiah } from '#kernel';
import { type ChosenReading, readingsByPolicy } from '../law/law-of-the-day.js';
import { oncePer } from '../law/once-per.js';
import { type BilingualText, type LawReference, type Mark, weakestMark } from '../law/terms.js';

/** One amount and why it is due. */
export interface ExplainedLine<Component extends string = string> {
  readonly component: Component;
  /** Tells lines of one component apart: the receipt of a cost, the mode of a transport, the part of the body. */
  readonly item: string | null;
  readonly amount: Rupiah;
  /** The arithmetic with its numbers, as a person would write it: `60% × 80 × 1.000.000`. */
  readonly formula: string;
  readonly text: BilingualText;
  /** The row that gives the amount. */
  readonly law: LawReference;
  /** Further rows that the amount turns on: a floor, a cut, a condition. */
  readonly alsoBy: readonly LawReference[];
  /** The readings that it rests on where the law is open, by policy. */
  readonly readings: Readonly<Record<string, string>>;
  /** The least certain of everything above. */
  readonly mark: Mark;
}

export interface LineParts<Component extends string> {
  readonly component: Component;
  readonly item?: string | null;
  readonly amount: Rupiah;
  readonly formula: string;
  readonly text: BilingualText;
  readonly law: LawReference;
  readonly alsoBy?: readonly LawReference[];
  readonly readings?: readonly ChosenReading[];
}

const NOTHING: readonly never[] = [];

/** Completes a line: references without their amounts, and the mark of the weakest row or reading. */
export function explainedLine<Component extends string>(
  parts: LineParts<Component>,
): ExplainedLine<Component> {
  const { item = null, alsoBy = NOTHING, readings = NOTHING, law } = parts;
  return {
    component: parts.component,
    item,
    amount: parts.amount,
    formula: parts.formula,
    text: parts.text,
    law: referenceOf(law),
    alsoBy: alsoBy.map(referenceOf),
    readings: readingsByPolicy(readings),
    mark: weakestMark([law, ...alsoBy, ...readings.map(reading => reading.law)].map(row => row.mark)),
  };
}

/** The reference of a row without its amounts; one object for each row. */
export const referenceOf = oncePer(
  (row: LawReference): LawReference => ({
    regulation: row.regulation,
    article: row.article,
    effectiveFrom: row.effectiveFrom,
    effectiveTo: row.effectiveTo,
    mark: row.mark,
  }),
);
