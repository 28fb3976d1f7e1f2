import type { z } from 'zod';
import type { Law } from '../law/law.js';
import { fileNameOf, TABLE_SHAPES, type TableName } from '../law/table-shapes.js';
import { cell, inBoth } from './cells.js';
import { code, heading, table } from './markdown.js';
import { type AnyRow, byDate, REFERENCE_HEADINGS, referenceCells } from './references.js';

/** One table of the law: its title, its file, and each row by date. */
export function tableSection(law: Law, name: TableName): string {
  const file = fileNameOf(name);
  const fields = ownFields(name);
  const rows: readonly AnyRow[] = law.tables[name];
  return [
    heading(3, inBoth(law.titles[name]), file),
    code(`tables/${file}`),
    table(
      [...fields.map(([field]) => code(field)), ...REFERENCE_HEADINGS],
      byDate(rows).map(row => [
        ...fields.map(([field, shape]) => cell(shape, Reflect.get(row, field))),
        ...referenceCells(row),
      ]),
    ),
  ].join('\n\n');
}

const OF_EVERY_ROW = new Set(['regulation', 'article', 'effectiveFrom', 'effectiveTo', 'mark', 'sources']);

function ownFields(name: TableName): [string, z.ZodType][] {
  const shape: Readonly<Record<string, z.ZodType>> = TABLE_SHAPES[name].row.unwrap().shape;
  return Object.entries(shape).filter(([field]) => !OF_EVERY_ROW.has(field));
}
