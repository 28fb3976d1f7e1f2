import {
  type ClaimId,
  canonicalJson,
  type PayeeId,
  type Rupiah,
  type ShareId,
  sha256,
  splitRupiah,
} from '#kernel';
import type { Assessment, Payee, Share } from './claim.events.js';
import type { KnownClaim } from './claim.state.js';

/** One share per payee, by the weights of the heir certificate; they always sum to the total. */
export function sharesOf(claimId: ClaimId, payees: readonly Payee[], total: Rupiah): Share[] {
  const amounts = splitRupiah(
    total,
    payees.map(({ weight }) => weight),
  );
  return payees.map(({ payeeId, record }, index) => ({
    shareId: shareIdOf(claimId, payeeId),
    payeeId,
    record,
    amount: amounts[index] as Rupiah,
  }));
}

/** The share of a payee has one id for ever, so that it can be shown before it is approved. */
export function shareIdOf(claimId: ClaimId, payeeId: PayeeId): ShareId {
  const digest = sha256(`share ${claimId} ${payeeId}`);
  const [time, middle, version, variant, node] = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `8${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ];
  return `${time}-${middle}-${version}-${variant}-${node}` as ShareId;
}

export const assessmentOf = (state: KnownClaim): Assessment | null =>
  'assessment' in state ? state.assessment : null;

/** Exactly what an approver decides on. */
export function shownTo(state: KnownClaim) {
  const { file, version, reasons, lateDecisions, opinion } = state;
  const assessment = assessmentOf(state);
  return {
    claimId: file.claimId,
    version,
    lines: assessment?.lines ?? [],
    total: assessment?.total ?? 0,
    payees: file.payees,
    shares: assessment ? sharesOf(file.claimId, file.payees, assessment.total) : [],
    reasons,
    flags: {
      unconfirmed: assessment?.unconfirmed ?? false,
      policies: assessment?.policies ?? {},
      lateDecisions,
      opinion,
    },
  };
}

/** An approval is bound to this hash: it is refused once anything of it has changed. */
export const shownHashOf = (state: KnownClaim): string => sha256(canonicalJson(shownTo(state)));
