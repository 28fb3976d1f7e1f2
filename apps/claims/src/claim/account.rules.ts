import type { PayeeId, Refusal } from '#kernel';
import type { ConfirmAccount } from './account.commands.js';
import { type AccountEntry, waitingAccountOf } from './account.state.js';
import { dayOf } from './appeal.rules.js';
import type { Payee } from './claim.events.js';
import { no, wrongStage } from './claim.rules.js';
import { type AwardedClaim, type ClaimState, isAwarded, type KnownClaim } from './claim.state.js';
import { isPaid, progressOf } from './share-progress.js';

/** Before the award the case goes back to its officer, who enters everything again. */
export const anAccountIsCorrectedAfterTheAward = (state: ClaimState): AwardedClaim | Refusal =>
  isAwarded(state) ? state : wrongStage(state.stage, ['Approved', 'PartlyPaid']);

export function thePayeeIsOfTheCase(state: KnownClaim, payeeId: PayeeId): Payee | Refusal {
  return state.file.payees.find(payee => payee.payeeId === payeeId) ?? no('PAYEE_NOT_FOUND', { payeeId });
}

/** What was paid stays paid where it went; only what is still to come can go elsewhere. */
export function thePayeeIsOwedSomething(state: AwardedClaim, payeeId: PayeeId): Refusal | null {
  const owed = state.award.shares
    .filter(share => share.payeeId === payeeId)
    .map(({ shareId }) => progressOf(state, shareId))
    .some(progress => progress !== undefined && !isPaid(progress));
  return owed ? null : no('PAYEE_PAID_IN_FULL', { payeeId });
}

export function oneAccountWaitsPerPayee(state: AwardedClaim, payeeId: PayeeId): Refusal | null {
  const waiting = waitingAccountOf(state, payeeId);
  return waiting === undefined ? null : no('ACCOUNT_ALREADY_ENTERED', { since: dayOf(waiting.enteredAt) });
}

export function onlyAnEnteredAccountIsDecided(state: AwardedClaim, payeeId: PayeeId): AccountEntry | Refusal {
  return waitingAccountOf(state, payeeId) ?? no('NO_ACCOUNT_WAITS', { payeeId });
}

export function aConfirmationBindsWhatWasShown({ shownHash, currentHash }: ConfirmAccount): Refusal | null {
  return shownHash === currentHash ? null : no('ACCOUNT_CHANGED_SINCE_SHOWN');
}
