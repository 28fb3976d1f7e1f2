import type { BilingualText } from '#contracts';

/** What a plan of repayment may be, from a day on. */
export interface RecoveryTerms {
  readonly from: string;
  readonly mostInstalments: number;
  /** From the day of the proposal to the last due date. */
  readonly mostMonths: number;
  readonly source: BilingualText;
  readonly mark: 'unconfirmed';
}

/** Rules of the house, latest first: no regulation that is known here says how an overpayment is repaid. */
const RECOVERY_TERMS: readonly RecoveryTerms[] = [
  {
    from: '2025-01-01',
    mostInstalments: 36,
    mostMonths: 36,
    source: {
      id: 'Aturan intern, belum dikonfirmasi: paling banyak 36 angsuran dalam 36 bulan',
      en: 'A rule of the house, not confirmed: at most 36 instalments within 36 months',
    },
    mark: 'unconfirmed',
  },
];

/** Those of a day; the earliest ones apply before they were written down. */
export function recoveryTermsOn(day: Temporal.PlainDate): RecoveryTerms {
  const terms = RECOVERY_TERMS.find(({ from }) => from <= day.toString()) ?? RECOVERY_TERMS.at(-1);
  if (!terms) throw new Error('The table of terms is empty');
  return terms;
}
