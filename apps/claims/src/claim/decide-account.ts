import { accept, type Decision, firstRefusal, type Refusal } from '#kernel';
import type { ConfirmAccount, DismissAccount, EnterAccount } from './account.commands.js';
import {
  aConfirmationBindsWhatWasShown,
  anAccountIsCorrectedAfterTheAward,
  oneAccountWaitsPerPayee,
  onlyAnEnteredAccountIsDecided,
  thePayeeIsOfTheCase,
  thePayeeIsOwedSomething,
} from './account.rules.js';
import type { AccountEntry } from './account.state.js';
import { whoPaidTheCaseDoesNotJudgeIt } from './appeal.rules.js';
import type { ClaimEvent } from './claim.events.js';
import type { AwardedClaim, ClaimState } from './claim.state.js';
import { dutyMayBeTakenBy, onePersonHoldsOneDuty } from './duty.rules.js';

type Decided = Decision<ClaimEvent>;

/** Any officer enters it who has not judged the case and does not pay it. */
export function enterAccount(state: ClaimState, command: EnterAccount): Decided {
  const { payeeId, record, reason, noteRecord, payoutHands, by, at } = command;
  const claim = anAccountIsCorrectedAfterTheAward(state);
  if ('code' in claim) return refused(claim);
  const payee = thePayeeIsOfTheCase(claim, payeeId);
  if ('code' in payee) return refused(payee);
  const refusal = firstRefusal(
    onePersonHoldsOneDuty(claim, 'submitter', by),
    whoPaidTheCaseDoesNotJudgeIt('submitter', by, payoutHands),
    oneAccountWaitsPerPayee(claim, payeeId),
    thePayeeIsOwedSomething(claim, payeeId),
  );
  if (refusal) return refused(refusal);
  const { claimId } = claim.file;
  return accept({
    type: 'AccountEntered',
    data: { claimId, payeeId, record, reason, noteRecord, enteredBy: by, enteredAt: at },
  });
}

/** The approver of the case sees the old account and the new one; only then may anything be paid to the new one. */
export function confirmAccount(state: ClaimState, command: ConfirmAccount): Decided {
  const waiting = decidable(state, command);
  if ('code' in waiting) return refused(waiting);
  const { claim, entry } = waiting;
  const { payeeId, shownHash, by, at } = command;
  const refusal = firstRefusal(
    aConfirmationBindsWhatWasShown(command),
    thePayeeIsOwedSomething(claim, payeeId),
  );
  if (refusal) return refused(refusal);
  const { record, enteredBy, evidence } = entry;
  const { claimId } = claim.file;
  return accept({
    type: 'AccountCorrected',
    data: {
      ...{ claimId, payeeId, record, entry: evidence, shownHash, enteredBy },
      ...{ confirmedBy: by, confirmedAt: at },
    },
  });
}

export function dismissAccount(state: ClaimState, command: DismissAccount): Decided {
  const waiting = decidable(state, command);
  if ('code' in waiting) return refused(waiting);
  const { payeeId, noteRecord, by, at } = command;
  const { claimId } = waiting.claim.file;
  return accept({
    type: 'AccountDismissed',
    data: {
      ...{ claimId, payeeId, entry: waiting.entry.evidence, noteRecord },
      ...{ dismissedBy: by, dismissedAt: at },
    },
  });
}

interface Waiting {
  readonly claim: AwardedClaim;
  readonly entry: AccountEntry;
}

/** Of a payee of the case, by who may approve it and has not entered it. */
function decidable(
  state: ClaimState,
  { payeeId, payoutHands, by }: ConfirmAccount | DismissAccount,
): Waiting | Refusal {
  const claim = anAccountIsCorrectedAfterTheAward(state);
  if ('code' in claim) return claim;
  const entry = onlyAnEnteredAccountIsDecided(claim, payeeId);
  if ('code' in entry) return entry;
  const refusal = firstRefusal(
    dutyMayBeTakenBy(claim, 'approver', by),
    whoPaidTheCaseDoesNotJudgeIt('approver', by, payoutHands),
  );
  return refusal ?? { claim, entry };
}

const refused = (refusal: Refusal): Decided => ({ outcome: 'refused', refusal });
