import { z } from 'zod';
import { bilingual, plainDate } from '#contracts';
import { rows, type Tx } from '#event-store';
import { REGION_ZONE } from '#kernel';
import {
  EXCEPTION_KINDS,
  type ExceptionKind,
  exceptionKinds,
} from '../reconciliation/exception-kinds.table.js';
import { DAYS, OPEN_BY_KIND } from './exceptions.sql.js';
import { type Ageing, ageInWorkingDays } from './read-exceptions.js';

const exact = z.string().describe('Rupiah, tepat · rupiah, exact');

export const reconciliationSummary = z.strictObject({
  open: z.array(
    z.strictObject({
      kind: z.enum(exceptionKinds),
      text: bilingual,
      count: z.int(),
      oldestInWorkingDays: z.int(),
    }),
  ),
  days: z.array(
    z.strictObject({
      day: plainDate,
      lines: z.int(),
      matched: z.int(),
      exceptions: z.int(),
      opening: exact,
      closing: exact,
      cashByLedger: exact.describe(
        'Saldo awal pertama, dikurangi yang dibayar, ditambah yang kembali menurut buku besar · the first opening balance less what the ledger paid, with what came back',
      ),
      explained: exact.describe('Yang sudah dijelaskan seseorang · what people have explained'),
      difference: exact.describe('Nol bila semua terjelaskan · zero when all is explained'),
    }),
  ),
});

interface OpenRow {
  readonly kind: ExceptionKind;
  readonly count: number;
  readonly oldest: string;
}

type Day = z.infer<typeof reconciliationSummary>['days'][number];

export async function readSummary(tx: Tx, { from, to }: { from: string; to: string }, ageing: Ageing) {
  const open = await rows<OpenRow>(tx, OPEN_BY_KIND);
  return {
    open: open
      .toSorted((left, right) => exceptionKinds.indexOf(left.kind) - exceptionKinds.indexOf(right.kind))
      .map(({ kind, count, oldest }) => ({
        ...{ kind, text: EXCEPTION_KINDS[kind].text, count },
        oldestInWorkingDays: ageInWorkingDays(oldest, ageing),
      })),
    days: await rows<Day>(tx, DAYS, [from, to, REGION_ZONE]),
  };
}
