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
  'bagian_rupiah',
  'ditahan_rupiah',
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
    String(line.gross),
    String(line.kept),
    String(line.amount),
    line.nameMatch,
    NAME_MATCH_TEXTS[line.nameMatch].id,
  ]);
  const total = [
    '',
    '',
    '',
    '',
    '',
    '',
    'TOTAL',
    sumOf(lines, 'gross'),
    sumOf(lines, 'kept'),
    String(controlTotal),
    '',
    '',
  ];
  return [HEADER, ...body, total].map(row => `${row.map(cell).join(',')}\r\n`).join('');
}

const sumOf = (lines: NominativeList['lines'], which: 'gross' | 'kept'): string =>
  String(lines.reduce((sum, line) => sum + line[which], 0));

export function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
