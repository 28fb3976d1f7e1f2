import type { LawReference, Mark } from '../law/terms.js';
import { NOTHING } from './cells.js';
import { link, literal } from './markdown.js';

/** A row of any table, as far as all rows are alike. */
export type AnyRow = LawReference & { readonly sources: readonly string[] };

export const REFERENCE_HEADINGS = [
  'dari · from',
  'sampai · to',
  'peraturan · regulation',
  'pasal · article',
  'tanda · mark',
  'sumber · sources',
];

/** Where a row stands, when it holds, how well it is known and by what: the last cells of each row. */
export function referenceCells(row: AnyRow): string[] {
  return [
    row.effectiveFrom.toString(),
    row.effectiveTo?.toString() ?? NOTHING,
    literal(row.regulation),
    literal(row.article),
    markWord(row.mark),
    row.sources.map(sourceLink).join(' ') || NOTHING,
  ];
}

/** What is still to be checked stands out. */
export const markWord = (mark: Mark): string => (mark === 'UNCONFIRMED' ? `**${mark}**` : mark);

export const sourceAnchor = (key: string): string => `sumber-${key}`;

const sourceLink = (key: string): string => link(literal(key), sourceAnchor(key));

/** By their first day; rows of one day in the order of their file. */
export function byDate<Row extends LawReference>(rows: readonly Row[]): Row[] {
  return rows.toSorted((left, right) => Temporal.PlainDate.compare(left.effectiveFrom, right.effectiveFrom));
}
