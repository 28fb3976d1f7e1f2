import { isInForce } from './periods.js';
import { faultsOfPolicies } from './policy-checks.js';
import { faultsWithinRows } from './row-checks.js';
import type { TableFault } from './table-faults.js';
import { fileNameOf, TABLE_NAMES, TABLE_SHAPES, type TableName, type TablesAsRead } from './table-shapes.js';
import type { LawReference } from './terms.js';

/** The first day of PP 44/2015, before which these tables say nothing. */
export const FIRST_DAY_OF_LAW = Temporal.PlainDate.from('2015-07-01');

type AnyRow = LawReference & { readonly sources: readonly string[] };
type NumberedRow = AnyRow & { readonly number: number };

/** What the shape of a row does not show: two answers for one day, days without an answer, readings and sources that do not exist. */
export function faultsOfTables(tables: TablesAsRead, sources: ReadonlySet<string> | null): TableFault[] {
  return [
    ...TABLE_NAMES.flatMap(name => faultsOfTable(name, tables[name], sources)),
    ...faultsWithinRows(tables),
    ...faultsOfPolicies(tables),
  ];
}

function faultsOfTable(
  name: TableName,
  asRead: readonly (AnyRow | null)[],
  sources: ReadonlySet<string> | null,
): TableFault[] {
  const rows = asRead.flatMap((row, index) => (row === null ? [] : [{ ...row, number: index + 1 }]));
  // A row that could not be read may be the one that fills the gap.
  const showsGaps = TABLE_SHAPES[name].unbroken && rows.length === asRead.length;
  return [
    ...rows.flatMap(row => faultsOfRow(name, row, sources)),
    ...[...Map.groupBy(rows, row => keyOf(name, row)).entries()].flatMap(([key, group]) => [
      ...overlaps(name, key, group),
      ...(showsGaps ? gaps(name, key, group) : []),
    ]),
  ];
}

function faultsOfRow(name: TableName, row: NumberedRow, known: ReadonlySet<string> | null): TableFault[] {
  const at = { file: fileNameOf(name), row: row.number };
  const faults = row.sources
    .filter(key => known !== null && !known.has(key))
    .map(key => ({
      ...at,
      id: `sources: "${key}" tidak ada di sources.json`,
      en: `sources: "${key}" is not in sources.json`,
    }));
  if (row.mark !== 'UNCONFIRMED' && row.sources.length === 0) {
    faults.push({
      ...at,
      id: `mark: ${row.mark} memerlukan sedikitnya satu sumber; tulis UNCONFIRMED bila tidak ada`,
      en: `mark: ${row.mark} needs at least one source; write UNCONFIRMED where there is none`,
    });
  }
  if (row.effectiveTo !== null && !isInForce(row, row.effectiveTo)) {
    faults.push({
      ...at,
      id: 'effectiveTo: lebih awal daripada effectiveFrom',
      en: 'effectiveTo: is before effectiveFrom',
    });
  }
  return faults;
}

function overlaps(name: TableName, key: string, group: readonly NumberedRow[]): TableFault[] {
  const sorted = [...group].sort(byFirstDay);
  return sorted.flatMap((row, index): TableFault[] => {
    const earlier = sorted.slice(0, index).find(other => isInForce(other, row.effectiveFrom));
    if (earlier === undefined) return [];
    return [
      {
        file: fileNameOf(name),
        row: row.number,
        id: `(${key}) berlaku bersamaan dengan baris ${earlier.number}; akhiri yang satu sebelum yang lain mulai`,
        en: `(${key}) is in force together with row ${earlier.number}; end one before the other begins`,
      },
    ];
  });
}

function gaps(name: TableName, key: string, group: readonly AnyRow[]): TableFault[] {
  const sorted = [...group].sort(byFirstDay);
  const days = [
    ...(sorted[0]?.effectiveFrom.equals(FIRST_DAY_OF_LAW) ? [] : [FIRST_DAY_OF_LAW]),
    ...sorted.flatMap(({ effectiveTo }) => (effectiveTo === null ? [] : [effectiveTo.add({ days: 1 })])),
  ].filter(day => !sorted.some(row => isInForce(row, day)));
  return days.map(day => ({
    file: fileNameOf(name),
    row: null,
    id: `(${key}) tidak ada baris yang berlaku pada ${day}; isi hari-hari itu`,
    en: `(${key}) no row is in force on ${day}; fill those days`,
  }));
}

const byFirstDay = (left: AnyRow, right: AnyRow): number =>
  Temporal.PlainDate.compare(left.effectiveFrom, right.effectiveFrom);

function keyOf(name: TableName, row: object): string {
  return TABLE_SHAPES[name].key.map(field => String(Reflect.get(row, field))).join(' ');
}
