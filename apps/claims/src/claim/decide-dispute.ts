import { accept, type Decision, firstRefusal, type Refusal } from '#kernel';
import type { ClaimEvent } from './claim.events.js';
import type { ClaimState } from './claim.state.js';
import type { DisputeHeirs, SettleHeirsDispute } from './dispute.commands.js';
import {
  oneDisputeIsOpenAtATime,
  onlyADeathHasHeirsToDispute,
  onlyAnOpenDisputeIsSettled,
  somethingIsStillToBePaid,
} from './dispute.rules.js';
import { dutyMayBeTakenBy } from './duty.rules.js';

type Decided = Decision<ClaimEvent>;

/** To hold a case is no duty: whoever is told of a dispute may enter it. */
export function disputeHeirs(state: ClaimState, { disputeRecord, by, at }: DisputeHeirs): Decided {
  const known = somethingIsStillToBePaid(state);
  if ('code' in known) return refused(known);
  const refusal = firstRefusal(onlyADeathHasHeirsToDispute(known), oneDisputeIsOpenAtATime(known));
  if (refusal) return refused(refusal);
  const { claimId } = known.file;
  return accept({
    type: 'HeirsDisputed',
    data: { claimId, disputeRecord, openedBy: by, openedAt: at },
  });
}

/** To judge the paper that ends a dispute is the verifier's. */
export function settleHeirsDispute(state: ClaimState, command: SettleHeirsDispute): Decided {
  const known = somethingIsStillToBePaid(state);
  if ('code' in known) return refused(known);
  const { paper, settlementRecord, by, at } = command;
  const refusal = firstRefusal(onlyAnOpenDisputeIsSettled(known), dutyMayBeTakenBy(known, 'verifier', by));
  if (refusal) return refused(refusal);
  const { claimId } = known.file;
  return accept({
    type: 'HeirsDisputeSettled',
    data: { claimId, paper, settlementRecord, settledBy: by, settledAt: at },
  });
}

const refused = (refusal: Refusal): Decided => ({ outcome: 'refused', refusal });
