import type { BilingualText } from '#contracts';

export const HALT_REASONS = {
  SUSPECTED_FRAUD: { id: 'Dugaan kecurangan', en: 'Suspected fraud' },
  BANK_INCIDENT: { id: 'Gangguan di bank', en: 'An incident at the bank' },
  RECONCILIATION_DIFFERENCE: {
    id: 'Selisih dengan rekening koran',
    en: 'A difference from the statement of account',
  },
  WRONG_DATA: { id: 'Data penerima atau jumlah keliru', en: 'Payees or amounts are wrong' },
  ORDER_OF_MANAGEMENT: { id: 'Perintah pimpinan', en: 'An order of the management' },
} as const satisfies Readonly<Record<string, BilingualText>>;

export const RESUME_REASONS = {
  INVESTIGATED: { id: 'Sudah diperiksa', en: 'It was investigated' },
  BANK_RESTORED: { id: 'Bank sudah pulih', en: 'The bank works again' },
  DATA_CORRECTED: { id: 'Data sudah dibetulkan', en: 'The data were corrected' },
  ORDER_OF_MANAGEMENT: { id: 'Perintah pimpinan', en: 'An order of the management' },
} as const satisfies Readonly<Record<string, BilingualText>>;

export type HaltReason = keyof typeof HALT_REASONS;
export type ResumeReason = keyof typeof RESUME_REASONS;
export const haltReasons = Object.keys(HALT_REASONS) as HaltReason[];
export const resumeReasons = Object.keys(RESUME_REASONS) as ResumeReason[];

/** In words, also of a reason that was chosen from an older list. */
export const switchReasonText = (reason: string): BilingualText =>
  ({ ...HALT_REASONS, ...RESUME_REASONS })[reason as HaltReason] ?? { id: reason, en: reason };
