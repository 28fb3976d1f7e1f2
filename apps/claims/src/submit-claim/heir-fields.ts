import { HEIR_PROOFS } from '#statutory';
import type { HeirsStated } from '../claim/claim.events.js';
import {
  ChoiceField,
  CountField,
  NumbersField,
  Optional,
  PatternField,
  TextField,
} from '../claim-ledger/request-fields.js';

/** The law has five ranks; what is beyond this is a typing error. */
const MOST_RANKS = 20;

export type GuardianBasis = 'PARENT' | 'DECREE';
export const GUARDIAN_BASES: readonly GuardianBasis[] = ['PARENT', 'DECREE'];

/** What shows who the heirs of a death are; left out, an heir certificate for the first rank. */
export class HeirsRequest {
  @ChoiceField(...HEIR_PROOFS)
  readonly proof!: HeirsStated['proof'];

  /** Left out where there is nobody. */
  @Optional()
  @CountField(1, MOST_RANKS)
  readonly rank?: number;

  @Optional()
  @NumbersField({ from: 1, to: MOST_RANKS })
  readonly emptyRanks?: number[];
}

/** Who receives for a minor. The account of the payee is then the guardian's. */
export class GuardianRequest {
  @TextField(200)
  readonly name!: string;

  @PatternField(/^\d{16}$/)
  readonly nik!: string;

  @ChoiceField(...GUARDIAN_BASES)
  readonly basis!: GuardianBasis;

  /** As the court writes it, `12/Pdt.P/2025/PN Bli`; a personal record. */
  @Optional()
  @TextField(200)
  readonly decree?: string;
}

/** A minor's own, for the day on which they come of age. */
export class OwnAccountRequest {
  @PatternField(/^\d{3}$/)
  readonly bankCode!: string;

  @PatternField(/^\d{5,34}$/)
  readonly accountNumber!: string;

  @TextField(200)
  readonly accountName!: string;
}
