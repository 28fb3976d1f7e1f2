/**
 * What a status means for a payment: `in-progress` and `pending` end nothing; `debited` left our account and is not credited yet;
 * `credited` reached the payee's account; `rejected` will not be executed; `mixed` is a group's, whose transfers differ.
 */
export type StatusMeaning = 'in-progress' | 'pending' | 'debited' | 'credited' | 'rejected' | 'mixed';

export interface StatusRow {
  readonly code: string;
  readonly meaning: StatusMeaning;
  readonly id: string;
  readonly en: string;
}

/** Statuses of payments and groups (ISO 20022 external code sets). */
export const STATUSES: readonly StatusRow[] = [
  {
    code: 'RCVD',
    meaning: 'in-progress',
    id: 'Diterima bank, belum diperiksa.',
    en: 'The bank has it and has not checked it yet.',
  },
  {
    code: 'ACTC',
    meaning: 'in-progress',
    id: 'Lolos pemeriksaan bentuk dan sintaks.',
    en: 'Form and syntax are accepted.',
  },
  {
    code: 'PATC',
    meaning: 'in-progress',
    id: 'Sebagian persetujuan yang diperlukan sudah ada; bank menunggu yang lain.',
    en: 'Some of the signatures that are needed are there; the bank waits for the others.',
  },
  {
    code: 'ACCP',
    meaning: 'in-progress',
    id: 'Lolos pemeriksaan data nasabah.',
    en: 'The check of the customer’s data is passed as well.',
  },
  {
    code: 'ACFC',
    meaning: 'in-progress',
    id: 'Lolos pemeriksaan dana.',
    en: 'The check of the funds is passed as well.',
  },
  {
    code: 'ACWC',
    meaning: 'in-progress',
    id: 'Diterima dengan perubahan oleh bank, misalnya tanggalnya; periksa perubahannya.',
    en: 'Accepted with a change by the bank, such as the date; look at what was changed.',
  },
  {
    code: 'ACSP',
    meaning: 'in-progress',
    id: 'Diterima dan sedang diselesaikan.',
    en: 'Accepted, and settlement is under way.',
  },
  {
    code: 'PRES',
    meaning: 'in-progress',
    id: 'Sudah diajukan kepada penerima.',
    en: 'Presented to the payee’s side.',
  },
  {
    code: 'ACWP',
    meaning: 'in-progress',
    id: 'Diterima bank penerima, belum dibukukan ke rekeningnya.',
    en: 'Accepted by the payee’s bank and not booked to the account yet.',
  },
  {
    code: 'PDNG',
    meaning: 'pending',
    id: 'Ditunda: bank masih memeriksa. Belum ada yang pasti.',
    en: 'Pending: the bank still looks into it. Nothing is certain.',
  },
  {
    code: 'BLCK',
    meaning: 'pending',
    id: 'Dana ditahan: tidak dibukukan dan tidak dikembalikan. Tanyakan kepada bank.',
    en: 'The funds are held: neither booked nor sent back. Ask the bank.',
  },
  {
    code: 'ACSC',
    meaning: 'debited',
    id: 'Selesai di sisi pengirim: rekening kita sudah didebit, penerima belum tentu dikredit.',
    en: 'Settled on the payer’s side: our account is debited, which does not say that the payee is credited.',
  },
  {
    code: 'ACCC',
    meaning: 'credited',
    id: 'Selesai: rekening penerima sudah dikredit.',
    en: 'Settled: the payee’s account is credited.',
  },
  {
    code: 'RJCT',
    meaning: 'rejected',
    id: 'Ditolak: tidak dijalankan.',
    en: 'Rejected: it is not executed.',
  },
  {
    code: 'CANC',
    meaning: 'rejected',
    id: 'Dibatalkan atas permintaan: tidak dijalankan.',
    en: 'Cancelled on request: it is not executed.',
  },
  {
    code: 'PART',
    meaning: 'mixed',
    id: 'Sebagian diterima: lihat status setiap transfer.',
    en: 'Accepted in part: look at each transfer.',
  },
];
