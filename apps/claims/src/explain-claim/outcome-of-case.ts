import type { ExecutedOrRefused, Tx } from '#event-store';
import type { Refusal } from '#kernel';
import type { Law } from '#statutory';
import type { ClaimState } from '../claim/claim.state.js';
import { readClaimRows } from '../claim-ledger/claim-table.js';
import { type ClaimAnswer, claimAnswer } from './claim-answer.js';

/** What became of one case of a list: where it stands now, or why it was left as it is. */
export type OutcomeOfCase =
  | { readonly claim: ClaimAnswer; readonly refusal: null }
  | { readonly claim: null; readonly refusal: Refusal };

interface Decided {
  readonly claimId: string;
  readonly refusal: Refusal | null;
}

/** The outcome of each case, in order; the claims are read at once. */
export async function answersFor(tx: Tx, law: Law, decided: readonly Decided[]): Promise<OutcomeOfCase[]> {
  const done = decided.filter(({ refusal }) => refusal === null).map(({ claimId }) => claimId);
  const rows = await readClaimRows(tx, done);
  return decided.map(({ claimId, refusal }): OutcomeOfCase => {
    if (refusal) return { claim: null, refusal };
    const row = rows.get(claimId);
    if (!row) throw new Error(`Claim ${claimId} has no row`);
    return { claim: claimAnswer(row, law), refusal: null };
  });
}

export const decidedOf = (outcome: ExecutedOrRefused<ClaimState>): Decided => ({
  claimId: outcome.stream,
  refusal: outcome.outcome === 'refused' ? outcome.refusal : null,
});
