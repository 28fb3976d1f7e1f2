import { z } from 'zod';
import type { Refusal } from '#kernel';
import { type CsvRecord, lineFaultTexts, problemOf, type ToldFinding, toldFinding } from '#platform';
import { problems } from '../billing.problems.js';
import { type ReceiptColumn, readReceipt } from '../invoice/receipt-line.js';
import type { ReceiptOnLine, SettledLine } from './settle-batch.js';

export const receiptsTally = z.strictObject({
  rows: z.int(),
  paid: z.int(),
  unchanged: z.int(),
  rejected: z.int(),
  amount: z.int().describe('Dibayar oleh berkas ini · paid by this file now, in whole rupiah'),
  errors: z.array(toldFinding),
});

export type ReceiptsTally = z.infer<typeof receiptsTally>;

const MOST_LISTED = 1000;

export const noReceipts: ReceiptsTally = {
  rows: 0,
  paid: 0,
  unchanged: 0,
  rejected: 0,
  amount: 0,
  errors: [],
};

export interface ReadReceipts {
  readonly rows: number;
  readonly readable: readonly ReceiptOnLine[];
  readonly errors: readonly ToldFinding[];
}

/** The readable lines of a batch and what is wrong with the others. */
export function readReceipts(records: readonly CsvRecord<ReceiptColumn>[]): ReadReceipts {
  const readable: ReceiptOnLine[] = [];
  const errors: ToldFinding[] = [];
  for (const record of records) {
    const { line } = record;
    if ('fault' in record) {
      errors.push({ line, column: null, code: record.fault, ...lineFaultTexts[record.fault] });
      continue;
    }
    const read = readReceipt(record.values);
    if ('receipt' in read) readable.push({ line, receipt: read.receipt });
    else errors.push(...read.faults.map(({ column, code }) => told(line, column, { code, values: {} })));
  }
  return { rows: records.length, readable, errors };
}

/** Counts a batch with what became of its readable lines. */
export function addReceipts(
  tally: ReceiptsTally,
  { rows, errors }: ReadReceipts,
  settled: readonly SettledLine[],
): ReceiptsTally {
  const paid = settled.flatMap(line => (line.outcome === 'paid' ? [line] : []));
  const unchanged = settled.filter(({ outcome }) => outcome === 'unchanged').length;
  const refused = settled.flatMap(line =>
    line.outcome === 'refused' ? [told(line.line, line.column, line.refusal)] : [],
  );
  return {
    rows: tally.rows + rows,
    paid: tally.paid + paid.length,
    unchanged: tally.unchanged + unchanged,
    rejected: tally.rejected + rows - paid.length - unchanged,
    amount: paid.reduce((sum, { amount }) => sum + amount, tally.amount),
    errors: [...tally.errors, ...errors, ...refused].slice(0, MOST_LISTED),
  };
}

function told(line: number, column: ReceiptColumn, refusal: Refusal): ToldFinding {
  const { texts } = problemOf(refusal, problems, { language: 'id', correlationId: '' });
  return { line, column, code: refusal.code, id: texts.id.detail, en: texts.en.detail };
}
