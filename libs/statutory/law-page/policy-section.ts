import type { RowOf } from '../law/table-shapes.js';
import { inBoth } from './cells.js';
import { code, heading, table } from './markdown.js';
import { byDate, REFERENCE_HEADINGS, referenceCells } from './references.js';

type PolicyRow = RowOf<'policies'>;

/** One open question: all its readings, and which of them holds by default, from when and on what ground. */
export function policySection(policy: string, rows: readonly PolicyRow[]): string {
  const sorted = byDate(rows);
  const questions = new Set(sorted.map(({ question }) => inBoth(question)));
  return [
    heading(3, code(policy), policy),
    ...questions,
    table(['bacaan · reading', 'berarti · means'], readingRows(sorted)),
    table(
      ['baku · default', ...REFERENCE_HEADINGS],
      sorted.map(row => [code(row.reading), ...referenceCells(row)]),
    ),
  ].join('\n\n');
}

/** A reading in its last wording. */
function readingRows(sorted: readonly PolicyRow[]): string[][] {
  const wordings = new Map(sorted.flatMap(row => row.readings.map(reading => [reading.code, reading.text])));
  return [...wordings].map(([reading, text]) => [code(reading), inBoth(text)]);
}
