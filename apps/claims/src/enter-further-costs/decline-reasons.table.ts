import type { BilingualText } from '#contracts';

/** Why bills are not accepted. The list is open: another code is accepted, and shown as it is. */
const REASONS: Readonly<Record<string, BilingualText>> = {
  BILL_UNREADABLE: {
    id: 'Tagihan atau kuitansinya tidak terbaca',
    en: 'The bill or its receipt cannot be read',
  },
  BILL_NOT_MATCHING: {
    id: 'Tagihan tidak sesuai dengan isian',
    en: 'The bill does not agree with what was entered',
  },
  BILL_NOT_OF_THIS_ACCIDENT: {
    id: 'Tagihan bukan untuk kecelakaan ini',
    en: 'The bill is not of this accident',
  },
  BILL_PAID_BY_ANOTHER: {
    id: 'Tagihan sudah dibayar penjamin lain',
    en: 'Another payer has paid the bill already',
  },
};

export const BILL_DECLINE_REASONS = Object.entries(REASONS).map(([code, text]) => ({ code, text }));
