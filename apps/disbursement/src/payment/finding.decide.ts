import { accept, assertNever, type Decision, firstRefusal, type Refusal } from '#kernel';
import type {
  ApproveFinding,
  DeclineFinding,
  FindingCommand,
  ProposeFinding,
  WithdrawPayment,
} from './finding.commands.js';
import * as rules from './finding.rules.js';
import type { ProposedFinding } from './finding.state.js';
import type { PaymentEvent } from './payment.events.js';
import type { KnownPayment } from './payment.state.js';

type Decided = Decision<PaymentEvent>;

export const NOTHING_EXECUTED = 'NOTHING_WAS_EXECUTED';

/** Where the bank contradicts itself, two people decide by what it has in writing. */
export function decideFinding(state: KnownPayment, command: FindingCommand): Decided {
  switch (command.type) {
    case 'ProposeFinding':
      return propose(state, command);
    case 'ApproveFinding':
      return approve(state, command);
    case 'DeclineFinding':
      return decline(state, command);
    case 'WithdrawPayment':
      return withdraw(state, command);
    default:
      return assertNever(command);
  }
}

function propose(state: KnownPayment, command: ProposeFinding): Decided {
  const no = firstRefusal(
    rules.onlyAnExecutionHasANumber(command),
    rules.theBankHasWrittenByNow(command),
    mayBeFound(state, command, command),
  );
  if (no) return refused(no);
  const { finding, evidenceDocument, evidenceOn, bankReference, executedAt } = command;
  const found = { finding, evidenceDocument, evidenceOn, bankReference, executedAt };
  const by = { proposedBy: command.actor, proposedAt: command.at.toString() };
  const data = { ...which(state), ...found, words: [...command.words], ...by };
  return accept({ type: 'PaymentFindingProposed', data });
}

function approve(state: KnownPayment, command: ApproveFinding): Decided {
  const proposed = proposalShown(state, command);
  if ('code' in proposed) return refused(proposed);
  const no = firstRefusal(
    rules.theSameWordsAreDecided(proposed, command),
    rules.twoPeopleFind(proposed, command),
    mayBeFound(state, proposed, command),
  );
  if (no) return refused(no);
  const { proposedAt: _at, ...found } = proposed;
  const { shownHash, moneyLay, actor: approvedBy, at } = command;
  const approved = { shownHash, moneyLay, approvedBy, approvedAt: at.toString() };
  const { amount } = state.order;
  const data = { ...which(state), amount, ...found, ...approved };
  return accept({ type: 'PaymentFindingApproved', data }, ...whatFollows(state, proposed, command));
}

function decline(state: KnownPayment, command: DeclineFinding): Decided {
  const proposed = proposalShown(state, command);
  if ('code' in proposed) return refused(proposed);
  const { finding, proposedBy } = proposed;
  const by = { declinedBy: command.actor, declinedAt: command.at.toString() };
  return accept({ type: 'PaymentFindingDeclined', data: { ...which(state), finding, proposedBy, ...by } });
}

function withdraw(state: KnownPayment, { paidBy }: WithdrawPayment): Decided {
  const { status, order } = state;
  if (status !== 'Ordered' && status !== 'Released')
    return refused({ code: 'FINDING_AFTER_LATER_ATTEMPT', values: { status } });
  return accept({ type: 'PaymentWithdrawn', data: { ...which(state), amount: order.amount, paidBy } });
}

function mayBeFound(
  state: KnownPayment,
  found: Pick<ProposedFinding, 'finding' | 'bankReference' | 'executedAt'>,
  looking: Pick<ApproveFinding, 'words' | 'later' | 'margin' | 'at' | 'actor' | 'held'>,
): Refusal | null {
  return firstRefusal(
    rules.somethingMustBeDecided(looking),
    rules.whoApprovedTheMoneyDoesNotFindIt(state, looking),
    rules.whatIsInAPayoutWaitsForIt(state),
    rules.nothingIsOnItsWay(state, found, looking),
    rules.theShareIsPaidOnce(state, found, looking),
  );
}

function proposalShown(
  state: KnownPayment,
  { shownHash }: { readonly shownHash: string },
): ProposedFinding | Refusal {
  if (!state.proposed) return { code: 'NO_FINDING_PROPOSED', values: {} };
  const isShown = rules.findingHash(state, state.proposed) === shownHash;
  return isShown ? state.proposed : { code: 'FINDING_CHANGED_SINCE_SHOWN', values: {} };
}

/** A payment that is already where the finding puts it stays there. */
function whatFollows(state: KnownPayment, found: ProposedFinding, { at }: ApproveFinding): PaymentEvent[] {
  const { amount } = state.order;
  const { bankReference, executedAt } = found;
  if (bankReference !== null && executedAt !== null)
    return state.status === 'Settled'
      ? []
      : [{ type: 'PaymentSettled', data: { ...paid(state), bankReference, settledAt: executedAt } }];
  const reason = NOTHING_EXECUTED;
  switch (state.status) {
    case 'Submitting':
    case 'Unknown':
    case 'Accepted':
      return [{ type: 'PaymentRejected', data: { ...which(state), amount, reason } }];
    case 'Released': {
      const { payoutId } = state;
      return [{ type: 'PaymentTakenFromPayout', data: { ...which(state), payoutId, reason } }];
    }
    case 'Settled':
      return state.bankReference === null ? [] : [takenBack(state, state.bankReference, at)];
    default:
      return [];
  }
}

const takenBack = (state: KnownPayment, bankReference: string, at: Temporal.Instant): PaymentEvent => ({
  type: 'PaymentReturned',
  data: { ...paid(state), bankReference, reason: NOTHING_EXECUTED, returnedAt: at.toString() },
});

const refused = (refusal: Refusal): Decided => ({ outcome: 'refused', refusal });

const which = ({ order: { paymentId, claimId, shareId } }: KnownPayment) => ({ paymentId, claimId, shareId });

const paid = (state: KnownPayment) => {
  const { amount, kept } = state.order;
  return { ...which(state), amount, kept };
};
