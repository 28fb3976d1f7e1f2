import type { BilingualText } from '#contracts';

export const SIDES = ['DEBIT', 'CREDIT'] as const;

export type Side = (typeof SIDES)[number];

interface Account {
  /** Where its balance stands. */
  readonly normalSide: Side;
  readonly text: BilingualText;
}

/** The bank is seen from the payments only: who fills the account is no event of this service. */
export const CHART_OF_ACCOUNTS = {
  FUND: {
    normalSide: 'DEBIT',
    text: {
      id: 'Beban santunan atas dana jaminan sosial',
      en: 'Benefits charged to the social security fund',
    },
  },
  AWARD_PAYABLE: { normalSide: 'CREDIT', text: { id: 'Utang santunan', en: 'Benefits payable' } },
  IN_TRANSIT: {
    normalSide: 'CREDIT',
    text: { id: 'Pembayaran dalam perjalanan', en: 'Payments in transit' },
  },
  BANK: {
    normalSide: 'CREDIT',
    text: { id: 'Bank: yang keluar dikurangi yang kembali', en: 'Bank: what left it less what came back' },
  },
  RETURNED_FUNDS: { normalSide: 'CREDIT', text: { id: 'Dana retur', en: 'Returned funds' } },
  UNCLAIMED: { normalSide: 'CREDIT', text: { id: 'Santunan tidak diambil', en: 'Unclaimed benefits' } },
  OVERPAYMENT: {
    normalSide: 'DEBIT',
    text: { id: 'Piutang kelebihan bayar', en: 'Overpayments receivable' },
  },
  BANK_FEE: { normalSide: 'DEBIT', text: { id: 'Biaya bank', en: 'Bank fees' } },
} as const satisfies Readonly<Record<string, Account>>;

export type AccountCode = keyof typeof CHART_OF_ACCOUNTS;

export const ACCOUNT_CODES = Object.keys(CHART_OF_ACCOUNTS) as AccountCode[];
