import { sampleCases, sampleFile, sampleRows } from '../main-job/sample.js';

/** One village of the sample with a few of its workers, one of whom dies: everything a case needs, and no more. */
const PAYER = 'DESA-5106012001';
const FIRST = 16;
export const WORKERS = 3;
/** Where several of them have a story. */
export const MANY_WORKERS = 9;
export const MONTHS = ['2025-06', '2025-07', '2025-08', '2025-09', '2025-10', '2025-11'];

const CONTRIBUTION = 16_800;

const linesOf = (file: string, from: number, count: number): string => {
  const [header = '', ...lines] = sampleFile(file).trim().split('\n');
  return `${[header, ...lines.slice(from, from + count)].join('\n')}\n`;
};

export const payersFile = (): string => linesOf('payers.csv', 0, 1);
export const rosterFile = (workers = WORKERS): string => linesOf('roster-villages.csv', FIRST, workers);
export const receiptsFile = (month: string, workers = WORKERS): string =>
  [
    'kode_pembayar;bulan;jumlah;diterima;referensi',
    `${PAYER};${month};${workers * CONTRIBUTION};${month}-03;TRX-${month}`,
    '',
  ].join('\n');

const death = sampleCases().get('village-death');
if (!death) throw new Error('The sample has no village-death');
const insured = sampleRows('roster-villages.csv')[death.worker.row];

export const insuredNik = insured?.['nik'] ?? '';
export const insuredName = insured?.['nama'] ?? '';
export const accounts = death.payees.map(({ bankCode, accountNumber, accountName }) => ({
  bankCode,
  accountNumber,
  accountName,
}));

/** The many workers without the one of the sample's death; the first two are among the few. */
export const otherNiks = Array.from({ length: MANY_WORKERS }, (_, index) => FIRST + index)
  .filter(row => row !== death.worker.row)
  .map(row => sampleRows('roster-villages.csv')[row]?.['nik'] ?? '');

/** What the claims officer types. */
export function claimOf(personId: string) {
  const { key: _key, title: _title, worker: _worker, ...entry } = death as NonNullable<typeof death>;
  return { ...entry, personId };
}
