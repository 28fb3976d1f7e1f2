import type { BilingualText } from '#contracts';

interface KindOfException {
  readonly text: BilingualText;
  /** What ends it. */
  readonly next: BilingualText;
  /** By which reasons a person may end it. */
  readonly reasons: readonly ResolutionReason[];
}

/** Why a person ends an exception. */
export const RESOLUTION_REASONS = {
  ACCOUNT_FUNDED: { id: 'Pengisian dana rekening', en: 'The account was funded' },
  BANK_FEE: { id: 'Biaya bank', en: 'A fee of the bank' },
  BANK_INTEREST: { id: 'Jasa giro atau bunga', en: 'Interest of the bank' },
  TAX: { id: 'Pajak yang dipotong bank', en: 'Tax withheld by the bank' },
  NOT_OURS: { id: 'Bukan pembayaran santunan', en: 'Not a payment of benefits' },
  BANK_CORRECTED: {
    id: 'Bank membetulkannya dengan entri lain',
    en: 'The bank corrected it by another entry',
  },
  BANK_CONFIRMED: { id: 'Bank menegaskannya secara tertulis', en: 'The bank confirmed it in writing' },
  GIVEN_BACK: { id: 'Dikembalikan kepada pengirimnya', en: 'Given back to its sender' },
  KEPT_ON_PAPER: {
    id: 'Dibuktikan dari rekening koran di atas kertas',
    en: 'Proved from the statement on paper',
  },
} as const satisfies Readonly<Record<string, BilingualText>>;

export type ResolutionReason = keyof typeof RESOLUTION_REASONS;

export const resolutionReasons = Object.keys(RESOLUTION_REASONS) as ResolutionReason[];

const ofTheBank = ['BANK_CORRECTED', 'BANK_CONFIRMED', 'KEPT_ON_PAPER'] as const;

/** Everything that keeps a line, a payment or a statement from being reconciled. */
export const EXCEPTION_KINDS = {
  BAD_LINE: {
    text: { id: 'Baris tidak dapat dibaca', en: 'The line cannot be read' },
    next: { id: 'Tanyakan barisnya kepada bank.', en: 'Ask the bank about the line.' },
    reasons: [...ofTheBank, 'NOT_OURS'],
  },
  UNKNOWN_REFERENCE: {
    text: { id: 'Tidak menyebut pembayaran kita', en: 'Names no payment of ours' },
    next: {
      id: 'Pengisian dana, biaya, atau bunga ditutup dengan alasannya; lainnya ditanyakan kepada bank.',
      en: 'Funding, fees and interest are ended with their reason; ask the bank about anything else.',
    },
    reasons: [...ofTheBank, 'ACCOUNT_FUNDED', 'BANK_FEE', 'BANK_INTEREST', 'TAX', 'NOT_OURS', 'GIVEN_BACK'],
  },
  NOT_BOOKED: {
    text: { id: 'Belum dibukukan bank', en: 'Not booked by the bank yet' },
    next: {
      id: 'Berakhir sendiri saat baris yang dibukukan sampai.',
      en: 'Ends by itself when the booked line comes.',
    },
    reasons: ofTheBank,
  },
  DUPLICATE_LINE: {
    text: { id: 'Pembayaran ini sudah punya baris', en: 'The payment has a line already' },
    next: {
      id: 'Minta bank membuktikan bahwa uangnya keluar sekali, atau mengembalikan yang kedua.',
      en: 'Have the bank prove that the money left once, or give back the second.',
    },
    reasons: ofTheBank,
  },
  WRONG_AMOUNT: {
    text: { id: 'Jumlahnya bukan yang diperintahkan', en: 'Not the amount that was ordered' },
    next: { id: 'Minta bank membetulkannya.', en: 'Have the bank correct it.' },
    reasons: ofTheBank,
  },
  NOT_SETTLED_HERE: {
    text: { id: 'Dibayar bank, belum lunas di sini', en: 'Paid by the bank, not settled here' },
    next: {
      id: 'Berakhir sendiri saat pembayaran lunas; bila ditolak atau belum dikirim, hubungi bank hari ini juga.',
      en: 'Ends by itself when the payment settles; if it was rejected or never sent, call the bank today.',
    },
    reasons: ofTheBank,
  },
  NOT_RETURNED_HERE: {
    text: {
      id: 'Kembali menurut mutasi, belum tercatat kembali di sini',
      en: 'Came back by the file, not returned here',
    },
    next: {
      id: 'Berakhir sendiri saat bank memberitahukan pengembaliannya.',
      en: 'Ends by itself when the bank tells of the return.',
    },
    reasons: ofTheBank,
  },
  RETURN_WITHOUT_PAYMENT: {
    text: { id: 'Pengembalian tanpa pembayaran yang lunas', en: 'A return without a settled payment' },
    next: {
      id: 'Berakhir sendiri saat baris pembayarannya sampai; selain itu tanyakan kepada bank.',
      en: 'Ends by itself when the line of its payment comes; otherwise ask the bank.',
    },
    reasons: ofTheBank,
  },
  CONTRADICTS_PAYMENT: {
    text: { id: 'Laporan bank bertentangan dengan pembayaran', en: 'The report contradicts the payment' },
    next: {
      id: 'Selesaikan dengan bank; jangan membayar lagi.',
      en: 'Settle it with the bank; do not pay again.',
    },
    reasons: ofTheBank,
  },
  LEDGER_DIFFERS: {
    text: { id: 'Buku besar tidak memuat jumlah ini', en: 'The ledger does not have this amount' },
    next: {
      id: 'Jalankan npm run print:ledger dan panggil pengelola sistem.',
      en: 'Run npm run print:ledger and call those who run the system.',
    },
    reasons: ['BANK_CONFIRMED', 'KEPT_ON_PAPER'],
  },
  REPAYMENT_EXCEEDS_DEBT: {
    text: {
      id: 'Pengembalian kelebihan bayar melebihi sisa utangnya',
      en: 'A repayment of more than is still owed',
    },
    next: {
      id: 'Minta bank mengembalikannya kepada pengirim, yang lalu membayar sisanya saja; tidak ada yang dihitung lunas.',
      en: 'Have the bank give it back to its sender, who then pays what is owed; none of it was counted.',
    },
    reasons: ['GIVEN_BACK', ...ofTheBank],
  },
  REPAYMENT_UNPROVED: {
    text: {
      id: 'Pengembalian kelebihan bayar tanpa nomor transaksi bank',
      en: 'A repayment without the bank’s own number',
    },
    next: {
      id: 'Catat pada kelebihan bayarnya oleh dua orang, setelah memeriksa bahwa uangnya datang sekali.',
      en: 'Have two people record it on its recovery, once they know that the money came once.',
    },
    reasons: ['GIVEN_BACK', ...ofTheBank],
  },
  MISSING_LINE: {
    text: {
      id: 'Lunas di sini, tidak ada dalam mutasi harinya',
      en: 'Settled here, absent from the statement of its day',
    },
    next: {
      id: 'Berakhir sendiri saat barisnya sampai, misalnya dalam mutasi esok hari.',
      en: 'Ends by itself when the line comes, for example in the next day’s statement.',
    },
    reasons: ofTheBank,
  },
  BALANCE_MISMATCH: {
    text: {
      id: 'Saldo awal bukan saldo akhir mutasi sebelumnya',
      en: 'The opening balance is not the closing balance before it',
    },
    next: {
      id: 'Berakhir sendiri saat mutasi hari di antaranya sampai.',
      en: 'Ends by itself when the statement of the day between comes.',
    },
    reasons: ofTheBank,
  },
} as const satisfies Readonly<Record<string, KindOfException>>;

export type ExceptionKind = keyof typeof EXCEPTION_KINDS;
export type LineExceptionKind = Exclude<ExceptionKind, 'MISSING_LINE' | 'BALANCE_MISMATCH'>;

export const exceptionKinds = Object.keys(EXCEPTION_KINDS) as ExceptionKind[];

/** Those that can end by themselves: a later file or event may change what is known of their payment. */
export const MAY_END_BY_THEMSELVES: readonly LineExceptionKind[] = [
  'UNKNOWN_REFERENCE',
  'NOT_BOOKED',
  'NOT_SETTLED_HERE',
  'NOT_RETURNED_HERE',
  'RETURN_WITHOUT_PAYMENT',
  'CONTRADICTS_PAYMENT',
  'LEDGER_DIFFERS',
];

/** How an exception ended. */
export const ENDINGS = {
  MATCHED: { id: 'Cocok sekarang', en: 'Matches now' },
  BOOKED_LATER: { id: 'Dibukukan kemudian', en: 'Booked later' },
  LINE_ARRIVED: { id: 'Barisnya sampai', en: 'Its line came' },
  BALANCES_AGREE: { id: 'Saldonya kini bersambung', en: 'The balances agree now' },
  RESOLVED: { id: 'Diputus seseorang', en: 'Decided by a person' },
} as const satisfies Readonly<Record<string, BilingualText>>;
