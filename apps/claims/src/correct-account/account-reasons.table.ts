import type { BilingualText } from '#contracts';

/** Why a payee is to be paid to another account. */
export const ACCOUNT_REASONS = {
  NAME_DIFFERS_AT_BANK: {
    id: 'Nama pemilik rekening menurut bank bukan nama penerima',
    en: 'At the bank the account has another name than the payee',
  },
  ACCOUNT_NOT_AT_BANK: { id: 'Rekening tidak dikenal bank', en: 'The bank does not know the account' },
  ACCOUNT_CLOSED: { id: 'Rekening sudah ditutup', en: 'The account was closed' },
  ENTERED_WRONGLY: { id: 'Nomor rekening salah dicatat', en: 'The number was entered wrongly' },
  PAYEE_CHANGED_ACCOUNT: {
    id: 'Penerima meminta dibayar ke rekeningnya yang lain',
    en: 'The payee asks to be paid to another account of theirs',
  },
  PAYEE_CAME_OF_AGE: {
    id: 'Penerima sudah dewasa dan menerima sendiri',
    en: 'The payee has come of age and receives in person',
  },
} as const satisfies Readonly<Record<string, BilingualText>>;

export type AccountReason = keyof typeof ACCOUNT_REASONS;

/** A code of an older table is told as it is. */
export const accountReasonText = (code: string): BilingualText =>
  (ACCOUNT_REASONS as Readonly<Record<string, BilingualText>>)[code] ?? { id: code, en: code };
