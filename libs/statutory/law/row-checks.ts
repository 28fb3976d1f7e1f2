import { POLICY_READINGS } from './policies.js';
import type { TableFault } from './table-faults.js';
import { fileNameOf, type RowOf, type TableName, type TablesAsRead } from './table-shapes.js';
import type { BilingualText } from './terms.js';

/** What one field of a row asks of another, which the shape of the row does not show. */
export function faultsWithinRows(tables: TablesAsRead): TableFault[] {
  return [
    ...faultsOf('disabilityParts', tables.disabilityParts, eachKindOfLossHasItsField),
    ...faultsOf('stmb', tables.stmb, onlyTheLastStageHasNoEnd),
    ...faultsOf('jkmFirstMonths', tables.jkmFirstMonths, eachReadingHasItsComposition),
  ];
}

function faultsOf<Name extends TableName>(
  name: Name,
  rows: readonly (RowOf<Name> | null)[],
  rule: (row: RowOf<Name>) => BilingualText | null,
): TableFault[] {
  return rows.flatMap((row, index) => {
    const fault = row && rule(row);
    return fault ? [{ file: fileNameOf(name), row: index + 1, ...fault }] : [];
  });
}

/** The field that a kind of loss cannot do without. */
const FIELD_OF_KIND = { FIXED: null, SIDED: 'otherSide', RANGE: 'least', PER_STEP: 'step' } as const;

function eachKindOfLossHasItsField(row: RowOf<'disabilityParts'>): BilingualText | null {
  const field = FIELD_OF_KIND[row.kind];
  if (field === null || row[field] !== null) return null;
  return {
    id: `${field}: wajib diisi untuk kind ${row.kind}`,
    en: `${field}: is needed by kind ${row.kind}`,
  };
}

function onlyTheLastStageHasNoEnd({ stages }: RowOf<'stmb'>): BilingualText | null {
  if (stages.findIndex(({ months }) => months === null) === stages.length - 1) return null;
  return {
    id: 'stages: months dari tahap terakhir, dan hanya tahap itu, harus null',
    en: 'stages: months of the last stage, and of no other, must be null',
  };
}

function eachReadingHasItsComposition({ compositions }: RowOf<'jkmFirstMonths'>): BilingualText | null {
  const readings = POLICY_READINGS.JKM_FIRST_MONTHS_COMPOSITION;
  if (Object.keys(compositions).sort().join() === [...readings].sort().join()) return null;
  return {
    id: `compositions: harus tepat ${readings.join(', ')}`,
    en: `compositions: must be exactly ${readings.join(', ')}`,
  };
}
