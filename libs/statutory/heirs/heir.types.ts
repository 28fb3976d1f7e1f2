import type { Refusal, Rupiah } from '#kernel';
import type { BilingualText, LawReference, Mark } from '../law/terms.js';

/** Somebody whom the deceased left, or whom a will names. `kinship` is a word of the table of heirs. */
export interface Survivor {
  readonly kinship: string;
}

export interface EntitledHeir<Person extends Survivor> {
  readonly person: Person;
  readonly text: BilingualText;
  readonly law: LawReference;
}

/** Where there is neither an heir nor a will: who receives a part of the benefit. */
export interface FallsTo {
  readonly component: 'funeral' | 'other';
  readonly to: 'WHO_BURIED' | 'DANA_JAMINAN_SOSIAL';
  readonly text: BilingualText;
  readonly law: LawReference;
}

export type Heirs<Person extends Survivor> =
  | {
      readonly outcome: 'heirs';
      readonly rank: number;
      /** All of one rank, in the order given. How they share is not a matter of this law: see the heir certificate. */
      readonly heirs: readonly EntitledHeir<Person>[];
      /** Of lower ranks, who therefore receive nothing. */
      readonly excluded: readonly EntitledHeir<Person>[];
      readonly mark: Mark;
    }
  | { readonly outcome: 'no-heirs'; readonly fallsTo: readonly FallsTo[]; readonly mark: Mark }
  | { readonly outcome: 'refused'; readonly refusal: Refusal };

/** The papers that show who the heirs are: one rank and all its members, one payee for all, those whom a will names, or nobody. */
export const HEIR_PROOFS = ['HEIR_CERTIFICATE', 'COHEIRS_CONSENT', 'WILL', 'NO_HEIRS'] as const;
export type HeirProof = (typeof HEIR_PROOFS)[number];

/** What is said of the heirs of a death: of which rank they are, which ranks are shown to be empty, and by what. */
export interface StatedHeirs {
  readonly proof: HeirProof;
  /** `null` where nobody is left and nobody is named in a will. */
  readonly rank: number | null;
  readonly emptyRanks: readonly number[];
}

/** How the heir certificate, or the agreement of the heirs, divides the benefit; one authorised payee where neither does. */
export type CertificateShares =
  | { readonly by: 'one-payee' }
  /** Whole parts with a common denominator: an eighth and seven eighths are 1 and 7. */
  | { readonly by: 'weights'; readonly weights: readonly number[] }
  | { readonly by: 'amounts'; readonly amounts: readonly Rupiah[] };

export type Shares =
  /** One amount for each payee, in the order of the certificate; their sum is the total. */
  | { readonly outcome: 'shared'; readonly amounts: readonly Rupiah[] }
  | { readonly outcome: 'refused'; readonly refusal: Refusal };

export interface Payee extends Survivor {
  readonly isMinor: boolean;
  readonly guardian: string | null;
}
