import { isInForce } from './periods.js';
import type { TableFault } from './table-faults.js';
import { fileNameOf, type LawTables, TABLE_NAMES, TABLE_SHAPES, type TableName } from './table-shapes.js';
import type { LawReference } from './terms.js';

/** The first day of PP 44/2015, before which these tables say nothing. */
export const FIRST_DAY_OF_LAW = Temporal.PlainDate.from('2015-07-01');

type AnyRow = LawReference & { readonly sources: readonly string[] };

/** What no single row shows: two answers for one day, days without an answer, readings and sources that do not exist. */
export function faultsOfTables(tables: LawTables, sources: ReadonlySet<string>): TableFault[] {
  return TABLE_NAMES.flatMap(name => {
    const rows: readonly AnyRow[] = tables[name];
    return [
      ...rows.flatMap((row, index) => faultsOfRow(name, row, index + 1, sources)),
      ...[...Map.groupBy(rows, row => keyOf(name, row)).entries()].flatMap(([key, group]) => [
        ...overlaps(name, key, group, rows),
        ...(TABLE_SHAPES[name].unbroken ? gaps(name, key, group) : []),
      ]),
    ];
  }).concat(faultsOfPolicies(tables));
}

function faultsOfRow(name: TableName, row: AnyRow, number: number, known: ReadonlySet<string>): TableFault[] {
  const at = { file: fileNameOf(name), row: number };
  const faults = row.sources
    .filter(key => !known.has(key))
    .map(key => ({
      ...at,
      id: `sources: "${key}" tidak ada di sources.json`,
      en: `sources: "${key}" is not in sources.json`,
    }));
  if (row.mark === 'CONFIRMED' && row.sources.length === 0) {
    faults.push({
      ...at,
      id: 'mark: CONFIRMED memerlukan sedikitnya satu sumber',
      en: 'mark: CONFIRMED needs at least one source',
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

function overlaps(name: TableName, key: string, group: readonly AnyRow[], rows: readonly AnyRow[]) {
  const sorted = [...group].sort(byFirstDay);
  return sorted.slice(1).flatMap((row, index): TableFault[] => {
    const earlier = sorted[index];
    if (earlier === undefined || !isInForce(earlier, row.effectiveFrom)) return [];
    const twin = `${earlier.regulation}, ${earlier.effectiveFrom}`;
    return [
      {
        file: fileNameOf(name),
        row: rows.indexOf(row) + 1,
        id: `(${key}) berlaku bersamaan dengan baris lain (${twin}); akhiri yang satu sebelum yang lain mulai`,
        en: `(${key}) is in force together with another row (${twin}); end one before the other begins`,
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
    id: `(${key}) tidak ada baris yang berlaku pada ${day}`,
    en: `(${key}) no row is in force on ${day}`,
  }));
}

function faultsOfPolicies({ policies }: LawTables): TableFault[] {
  return policies.flatMap((row, index) =>
    row.readings.some(({ code }) => code === row.reading)
      ? []
      : [
          {
            file: fileNameOf('policies'),
            row: index + 1,
            id: `reading: "${row.reading}" tidak ada di antara readings`,
            en: `reading: "${row.reading}" is not among readings`,
          },
        ],
  );
}

const byFirstDay = (left: AnyRow, right: AnyRow): number =>
  Temporal.PlainDate.compare(left.effectiveFrom, right.effectiveFrom);

function keyOf(name: TableName, row: object): string {
  return TABLE_SHAPES[name].key.map(field => String(Reflect.get(row, field))).join(' ');
}
