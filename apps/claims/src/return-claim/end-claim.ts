import type { Tx } from '#event-store';
import type { RejectClaim, WithdrawClaim } from '../claim/claim.commands.js';
import { type Acting, inThreadOf } from '../claim-ledger/acting.js';
import { carryOut } from '../claim-ledger/carry-out.js';
import { answerFor, type ClaimAnswer, claimRow } from '../explain-claim/claim-answer.js';
import { validateOneAfterTheOther } from '../validate-claim/locks.js';
import { validateWaiting } from '../validate-claim/validate.js';
import { waitingForItsEnd } from '../watch-signals/in-common.js';

export type Ending = Pick<RejectClaim, 'type' | 'rule'> | Pick<WithdrawClaim, 'type' | 'reason'>;

/** Rejects or withdraws a claim; another one for the same event, or that names the same account, may have waited for that. */
export async function endClaim(
  tx: Tx,
  claimId: string,
  ending: Ending,
  acting: Acting,
): Promise<ClaimAnswer> {
  const { by, at } = acting;
  const { personId } = await claimRow(tx, claimId);
  // First: a claim of the same person that is being submitted just now must either see this end, or be seen.
  const concerned = [personId, ...(await waitingForItsEnd(tx, claimId))];
  await validateOneAfterTheOther(tx, concerned);
  const ended = await carryOut(tx, acting, {
    stream: claimId,
    command: { ...ending, by, at },
    metadata: inThreadOf(claimId, acting),
  });
  const causationId = ended.events.at(-1)?.id ?? null;
  const thread = (other: string) => ({ ...inThreadOf(other, acting), causationId });
  await validateWaiting(tx, new Map(concerned.map(person => [person, thread])), acting);
  return answerFor(tx, acting.law, claimId);
}
