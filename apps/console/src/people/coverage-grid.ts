import type { paths } from '../api/schema.js';

export type Coverage =
  paths['/api/coverage/{membershipId}']['get']['responses']['200']['content']['application/json'];
export type CoverageMonth = Coverage['months'][number];

/** How a month stands: paid by its due day, paid after it, billed and not paid, or without an invoice. */
export type MonthState = 'paid' | 'late' | 'unpaid' | 'noInvoice';

export interface Cell {
  readonly month: string;
  readonly state: MonthState;
  readonly record: CoverageMonth | null;
}

export interface Year {
  readonly year: string;
  /** January to December; null before the membership began and after the last month that can be known. */
  readonly cells: readonly (Cell | null)[];
}

export function stateOf(record: CoverageMonth | undefined): MonthState {
  if (!record) return 'noInvoice';
  if (record.receivedOn === null) return 'unpaid';
  return record.receivedOn <= record.dueOn ? 'paid' : 'late';
}

/** The years of a membership, the newest first: up to this month, or to the last one that was billed ahead. */
export function yearsOf({ startsOn, months }: Pick<Coverage, 'startsOn' | 'months'>, today: string): Year[] {
  const byMonth = new Map(months.map(record => [record.month, record]));
  const known = [startsOn.slice(0, 7), ...byMonth.keys()].sort();
  const [first = ''] = known;
  const last = [...known, today.slice(0, 7)].sort().at(-1) ?? first;
  const cellOf = (month: string): Cell | null => {
    if (month < first || month > last) return null;
    const record = byMonth.get(month);
    return { month, state: stateOf(record), record: record ?? null };
  };
  return countDown(Number(last.slice(0, 4)), Number(first.slice(0, 4))).map(year => ({
    year: `${year}`,
    cells: MONTHS.map(month => cellOf(`${year}-${month}`)),
  }));
}

export const MONTHS: readonly string[] = Array.from({ length: 12 }, (_, index) =>
  `${index + 1}`.padStart(2, '0'),
);

const countDown = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, from - to + 1) }, (_, index) => from - index);

/** Every month that was billed, the newest first. */
export const billedOf = (years: readonly Year[]): CoverageMonth[] =>
  years.flatMap(({ cells }) => cells.flatMap(cell => cell?.record ?? []).toReversed());
