import type { z } from 'zod';
import { BENEFIT_SHAPES } from './benefit-shapes.js';
import { CONTRIBUTION_SHAPES } from './contribution-shapes.js';
import { PROCEDURE_SHAPES } from './procedure-shapes.js';

/** Every table of law by name. */
export const TABLE_SHAPES = { ...CONTRIBUTION_SHAPES, ...BENEFIT_SHAPES, ...PROCEDURE_SHAPES } as const;

export type TableName = keyof typeof TABLE_SHAPES;
export type RowOf<Name extends TableName> = z.infer<(typeof TABLE_SHAPES)[Name]['row']>;

/** All rows of all tables, as read from their files. */
export type LawTables = { readonly [Name in TableName]: readonly RowOf<Name>[] };
/** Every row of every file in its place; `null` for one that does not fit its shape. */
export type TablesAsRead = { readonly [Name in TableName]: readonly (RowOf<Name> | null)[] };

export const TABLE_NAMES = Object.keys(TABLE_SHAPES) as readonly TableName[];

/** `puJkk` is kept in `pu-jkk.json`. */
export function fileNameOf(table: TableName): string {
  return `${table.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}.json`;
}
