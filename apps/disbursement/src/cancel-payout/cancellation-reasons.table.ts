/** Why a payout that nobody has approved may be cancelled. */
export const CANCELLATION_REASONS = {
  WRONG_LIST: { id: 'Daftarnya keliru', en: 'The list is wrong' },
  ACCOUNT_DOUBTED: { id: 'Ada rekening yang diragukan', en: 'An account is in doubt' },
  FUNDS_WITHDRAWN: { id: 'Dananya ditarik', en: 'The funds were withdrawn' },
  REFUSED_BY_APPROVER: { id: 'Ditolak oleh penyetuju', en: 'Refused by the approver' },
} as const;

export type CancellationReason = keyof typeof CANCELLATION_REASONS;

export const cancellationReasons = Object.keys(CANCELLATION_REASONS) as CancellationReason[];
