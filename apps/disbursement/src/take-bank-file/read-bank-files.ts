import { z } from 'zod';
import { instant } from '#contracts';
import { rows, type Tx } from '#event-store';
import { type Actor, type Rupiah, rupiah } from '#kernel';
import { FILE_KINDS, type FileKind } from '../reconcile/file-kind.js';

const FILE = `
SELECT number::text, file_id AS "fileId", kind, message, message_id AS "messageId", digest, lines, faulty,
  debits::text, credits::text, taken_by AS "takenBy",
  to_char(taken_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "takenAt",
  (SELECT count(*)::int FROM line_match WHERE line_match.file_id = bank_file.file_id)
    + (SELECT count(*)::int FROM repayment_line WHERE repayment_line.file_id = bank_file.file_id) AS matched,
  (SELECT count(*)::int FROM reconciliation_exception open
    WHERE open.file_id = bank_file.file_id AND ended_at IS NULL) AS exceptions
FROM bank_file`;

export const COUNTS_OF_FILE = `${FILE} WHERE file_id = $1`;
const PAGE = `${FILE} WHERE ($1 = 0 OR number < $1) ORDER BY number DESC LIMIT $2`;

export interface BankFileRow {
  readonly number: string;
  readonly fileId: string;
  readonly kind: FileKind;
  readonly message: string;
  readonly messageId: string;
  readonly digest: string;
  readonly lines: number;
  readonly faulty: number;
  readonly debits: string;
  readonly credits: string;
  readonly takenBy: Actor;
  readonly takenAt: string;
  readonly matched: number;
  readonly exceptions: number;
}

export const bankFileSummary = z.strictObject({
  fileId: z.uuid(),
  kind: z.enum(FILE_KINDS).describe('camt.053, camt.054 atau pain.002 · camt.053, camt.054 or pain.002'),
  message: z.string(),
  messageId: z.string(),
  digest: z.string().describe('SHA-256'),
  lines: z.int(),
  faulty: z.int().describe('Baris yang tidak terbaca · lines that cannot be read'),
  debits: z.int(),
  credits: z.int(),
  matched: z.int(),
  exceptions: z.int().describe('Yang masih terbuka · those still open'),
  takenBy: z.string(),
  takenAt: instant,
});

export type BankFileAnswer = z.infer<typeof bankFileSummary> & {
  readonly takenBy: Actor;
  readonly debits: Rupiah;
  readonly credits: Rupiah;
};

export const bankFileAnswer = ({ number: _, debits, credits, ...row }: BankFileRow): BankFileAnswer => ({
  ...row,
  debits: rupiah(Number(debits)),
  credits: rupiah(Number(credits)),
});

export const bankFilePage = z.strictObject({ items: z.array(bankFileSummary), next: z.string().nullable() });

/** Latest first. */
export async function readBankFiles(tx: Tx, { after, limit }: { after: string; limit: number }) {
  const found = await rows<BankFileRow>(tx, PAGE, [after, limit]);
  return {
    items: found.map(bankFileAnswer),
    next: found.length === limit ? (found.at(-1)?.number ?? null) : null,
  };
}
