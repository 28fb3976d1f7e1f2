import { z } from 'zod';
import { officeCode, plainDate } from '#contracts';
import { rowsInSetting } from '../rows-in-setting.js';
import { DEMONSTRATION_OFFICES, type Office } from './offices.table.js';

const row = z
  .strictObject({
    code: officeCode,
    name: z.string().min(1).max(100),
    region: z.string().min(1).max(100),
    openFrom: plainDate,
    openTo: plainDate.nullable(),
  })
  .refine(({ openFrom, openTo }) => openTo === null || openFrom <= openTo, {
    message: 'openTo mendahului openFrom · openTo is before openFrom',
  });

const file = z.strictObject({
  rows: z
    .array(row)
    .min(1)
    .refine(rows => new Set(rows.map(({ code }) => code)).size === rows.length, {
      message: 'satu kode dipakai dua kantor · one code is of two offices',
    }),
});

/** The offices of the file that OFFICES names, in place of the demonstration's. Throws `ConfigError` with every fault. */
export const institutionsOffices = (path: string | undefined): readonly Office[] =>
  path
    ? rowsInSetting(file, path, {
        setting: 'OFFICES',
        example: 'apps/claims/src/route-duty/offices.table.ts',
      }).rows
    : DEMONSTRATION_OFFICES;
