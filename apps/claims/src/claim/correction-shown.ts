import { canonicalJson, type Rupiah, sha256, sumRupiah } from '#kernel';
import type { Correction } from './appeal.state.js';
import type { Share } from './claim.events.js';
import type { AwardedClaim, KnownClaim } from './claim.state.js';
import { correctionByPayee } from './correction-by-payee.js';
import { withOwners } from './owed-lines.js';
import { awardWithoutSchool, sharesWithoutSchool } from './scholarship.state.js';
import { type Line, type Shared, shareIdOf } from './who-receives.js';

interface Upon {
  readonly decision: string;
  readonly awarded: readonly Share[];
  readonly lines: readonly Line[];
}

/** Only what is owed beyond the award makes shares: what was awarded before is paid, or on its way. */
export const newSharesOf = (file: Shared, { decision, awarded, lines }: Upon): Share[] =>
  correctionByPayee(file, awarded, lines).owed.map(({ payee: { payeeId, record }, amount }) => ({
    shareId: shareIdOf(file.claimId, payeeId, decision),
    payeeId,
    record,
    amount,
  }));

/** Exactly what the approver of a correction decides on; payments that end meanwhile do not change it. */
export function correctionShown(claim: AwardedClaim & Waiting) {
  const { file, correction } = claim;
  const { decision, lines, total, unconfirmed, policies } = correction;
  const awarded = sharesWithoutSchool(claim);
  const owned = withOwners({ lines, costs: correction.facts.costs, owed: correction.owed });
  const { overpaid } = correctionByPayee(file, awarded, owned);
  return {
    claimId: file.claimId,
    decision,
    lines,
    total,
    previousAward: awardWithoutSchool(claim),
    shares: newSharesOf(file, { decision, awarded, lines: owned }),
    overpaid: overpaid.map(({ payee: { payeeId }, amount }) => ({ payeeId, amount })),
    flags: { unconfirmed, policies },
  };
}
type Waiting = { readonly correction: Correction };

export type CorrectionShown = ReturnType<typeof correctionShown>;

export const correctionHashOf = (shown: CorrectionShown): string => sha256(canonicalJson(shown));

/** What waits for the approver of a correction, with its hash; `null` where nothing does. */
export function correctionWaiting(state: KnownClaim): (CorrectionShown & { shownHash: string }) | null {
  if (!('correction' in state) || state.correction === null) return null;
  const shown = correctionShown({ ...state, correction: state.correction });
  return { ...shown, shownHash: correctionHashOf(shown) };
}

export const overpaidSum = ({ overpaid }: Pick<CorrectionShown, 'overpaid'>): Rupiah =>
  sumRupiah(overpaid.map(({ amount }) => amount));
