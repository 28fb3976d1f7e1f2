/** The two programmes: work accident (JKK) and death (JKM). */
export type Programme = 'JKK' | 'JKM';
/** Wage earners (PU) and workers outside an employment relation (BPU). */
export type Segment = 'PU' | 'BPU';
export type Sector = 'TRANSPORT' | 'OTHER';
/** How well a row is known: seen in a source, exact arithmetic from one, or remembered and to be checked. */
export type Mark = 'CONFIRMED' | 'INFERRED' | 'FROM_MEMORY';
export type PayerKind = 'APBD' | 'APBDES' | 'DESA_ADAT' | 'WADAH' | 'CSR' | 'EMPLOYER' | 'PROJECT' | 'SELF';

export interface BilingualText {
  readonly id: string;
  readonly en: string;
}

/** Where a rule stands and when it holds; `effectiveTo` is its last day. Every row of every table is one. */
export interface LawReference {
  readonly regulation: string;
  readonly article: string;
  readonly effectiveFrom: Temporal.PlainDate;
  readonly effectiveTo: Temporal.PlainDate | null;
  readonly mark: Mark;
}

/** A rate as the tables write it: 60% is `{ of: 60, per: 100 }`. */
export interface Rate {
  readonly of: number;
  readonly per: number;
}

/** A date as the tables write it. */
export const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);

const MOST_DAYS = 4096;
const knownDays = new WeakMap<readonly LawReference[], Map<string, readonly LawReference[]>>();

/** The rows that hold on a date, in the order of the table; remembered, as many cases fall on few days. */
export function rowsInForce<Row extends LawReference>(
  rows: readonly Row[],
  date: Temporal.PlainDate,
): readonly Row[] {
  const days = knownDays.get(rows) ?? new Map<string, readonly LawReference[]>();
  if (days.size === 0) knownDays.set(rows, days);
  if (days.size > MOST_DAYS) days.clear();
  const day = date.toString();
  const found = days.get(day) ?? rows.filter(row => isInForce(row, date));
  days.set(day, found);
  return found as readonly Row[];
}

export function isInForce(row: LawReference, date: Temporal.PlainDate): boolean {
  if (Temporal.PlainDate.compare(row.effectiveFrom, date) > 0) return false;
  return row.effectiveTo === null || Temporal.PlainDate.compare(date, row.effectiveTo) <= 0;
}

/** The row that holds on a date, or `null` where the law is silent. */
export function rowInForce<Row extends LawReference>(
  rows: readonly Row[],
  date: Temporal.PlainDate,
): Row | null {
  return rowsInForce(rows, date)[0] ?? null;
}

/** The row that holds on a date, in a table that covers every date since the base regulation. Throws where it does not. */
export function lawInForce<Row extends LawReference>(rows: readonly Row[], date: Temporal.PlainDate): Row {
  const row = rowInForce(rows, date);
  if (row === null) throw new Error(`A table of the law has no row for ${date.toString()}`);
  return row;
}

/** The reference of a row without its amounts. */
export const referenceOf = (row: LawReference): LawReference => ({
  regulation: row.regulation,
  article: row.article,
  effectiveFrom: row.effectiveFrom,
  effectiveTo: row.effectiveTo,
  mark: row.mark,
});
