import type { Tx } from '#event-store';
import type { DecideLateContribution } from '../claim/claim.commands.js';
import { type Acting, inThreadOf } from '../claim-ledger/acting.js';
import { carryOut } from '../claim-ledger/carry-out.js';
import { answerFor, type ClaimAnswer, claimRow } from '../explain-claim/claim-answer.js';
import { validateAfter } from '../validate-claim/validate.js';

/** Records what a person decided on contributions received after the event, and validates the claim with it. */
export async function decideLateContribution(
  tx: Tx,
  claimId: string,
  decision: DecideLateContribution['decision'],
  acting: Acting,
): Promise<ClaimAnswer> {
  const { personId } = await claimRow(tx, claimId);
  const { by, at } = acting;
  const decided = await carryOut(tx, acting, {
    stream: claimId,
    command: { type: 'DecideLateContribution', decision, by, at },
    metadata: inThreadOf(claimId, acting),
  });
  await validateAfter(tx, decided, { claimId, personId }, acting);
  return answerFor(tx, acting.law, claimId);
}
