import type { BilingualText } from '#contracts';

/** Why what is still owed is not asked back; house rules, in no law that is known here. */
export const WAIVER_REASONS = {
  PAYEE_HAS_DIED: {
    id: 'Penerima meninggal dan tidak meninggalkan harta',
    en: 'The payee died and left nothing',
  },
  PAYEE_CANNOT_BE_FOUND: {
    id: 'Penerima tidak ditemukan setelah dicari',
    en: 'The payee was searched for and not found',
  },
  PAYEE_CANNOT_PAY: { id: 'Penerima tidak mampu membayar', en: 'The payee cannot pay' },
  COSTS_MORE_THAN_IT_BRINGS: {
    id: 'Biaya penagihan melebihi jumlahnya',
    en: 'Recovering costs more than it brings',
  },
  ORDER_OF_COURT: { id: 'Putusan pengadilan', en: 'An order of a court' },
} as const satisfies Readonly<Record<string, BilingualText>>;

export type WaiverReason = keyof typeof WAIVER_REASONS;

export const waiverReasons = Object.keys(WAIVER_REASONS) as WaiverReason[];

/** In words, also of a reason that was chosen from an older list. */
export const waiverReasonText = (reason: string): BilingualText =>
  (WAIVER_REASONS as Readonly<Record<string, BilingualText>>)[reason] ?? { id: reason, en: reason };
