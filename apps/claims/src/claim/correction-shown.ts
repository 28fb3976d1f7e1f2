import { canonicalJson, type Rupiah, sha256, subtractRupiah, sumRupiah } from '#kernel';
import type { Correction } from './appeal.state.js';
import type { Share } from './claim.events.js';
import type { AwardedClaim, KnownClaim } from './claim.state.js';
import { linesWithOwners, withOwners } from './owed-lines.js';
import { awardWithoutSchool } from './scholarship.state.js';
import { differenceByPayee, type Line, type Shared, shareIdOf } from './who-receives.js';

interface Upon {
  readonly decision: string;
  readonly before: readonly Line[];
  readonly after: readonly Line[];
}

/** Only the difference makes shares: what was awarded before is paid, or on its way. */
export function newSharesOf(file: Shared, { decision, before, after }: Upon): Share[] {
  return differenceByPayee(file, before, after).map(({ payee: { payeeId, record }, amount }) => ({
    shareId: shareIdOf(file.claimId, payeeId, decision),
    payeeId,
    record,
    amount,
  }));
}

/** Exactly what the approver of a correction decides on; payments that end meanwhile do not change it. */
export function correctionShown(claim: AwardedClaim & Waiting) {
  const { file, correction } = claim;
  const award = awardWithoutSchool(claim);
  const { decision, lines, total, unconfirmed, policies } = correction;
  const isMore = subtractRupiah(total, award) > 0;
  const before = linesWithOwners(claim);
  const after = withOwners({ lines, costs: correction.facts.costs, owed: correction.owed });
  const overpaid = isMore ? [] : differenceByPayee(file, before, after);
  return {
    claimId: file.claimId,
    decision,
    lines,
    total,
    previousAward: award,
    shares: isMore ? newSharesOf(file, { decision, before, after }) : [],
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

export const overpaidSum = ({ overpaid }: CorrectionShown): Rupiah =>
  sumRupiah(overpaid.map(({ amount }) => amount));
