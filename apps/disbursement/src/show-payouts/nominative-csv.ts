import type { NominativeList } from './nominative-list.js';
import { NAME_MATCH_TEXTS } from './payout-texts.table.js';

const HEADER = [
  'no',
  'nomor_resi',
  'manfaat',
  'penerima',
  'melalui_wali',
  'bank',
  'rekening',
  'jumlah_rupiah',
  'kode_cocok_nama',
  'cocok_nama',
] as const;

/** The list as a file for a spreadsheet: RFC 4180, and no cell that a spreadsheet would run as a formula. */
export function nominativeCsv({ lines, controlTotal }: NominativeList): string {
  const body = lines.map((line, index) => [
    String(index + 1),
    line.receiptNumber,
    line.benefit,
    line.payeeName ?? '',
    line.guardianName ?? '',
    line.bankCode ?? '',
    line.account ?? '',
    String(line.amount),
    line.nameMatch,
    NAME_MATCH_TEXTS[line.nameMatch].id,
  ]);
  const total = ['', '', '', '', '', '', 'TOTAL', String(controlTotal), '', ''];
  return [HEADER, ...body, total].map(row => `${row.map(cell).join(',')}\r\n`).join('');
}

export function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
