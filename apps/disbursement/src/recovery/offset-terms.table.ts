import type { BilingualText } from '#contracts';

/** What may be kept of a payment against a debt of its payee, from a day on. */
export interface OffsetTerms {
  readonly from: string;
  readonly mostPercent: number;
  readonly source: BilingualText;
  readonly mark: 'unconfirmed';
}

/** Rules of the house, latest first: no regulation that is known here says whether, or how far, a benefit may be set off. */
const OFFSET_TERMS: readonly OffsetTerms[] = [
  {
    from: '2025-01-01',
    mostPercent: 100,
    source: {
      id: 'Aturan intern, belum dikonfirmasi: hanya dengan persetujuan tertulis penerima, paling banyak 100% tiap pembayaran',
      en: 'A rule of the house, not confirmed: only with the written consent of the payee, at most 100% of each payment',
    },
    mark: 'unconfirmed',
  },
];

/** Those of a day; the earliest ones apply before they were written down. */
export function offsetTermsOn(day: Temporal.PlainDate): OffsetTerms {
  const terms = OFFSET_TERMS.find(({ from }) => from <= day.toString()) ?? OFFSET_TERMS.at(-1);
  if (!terms) throw new Error('The table of terms is empty');
  return terms;
}
