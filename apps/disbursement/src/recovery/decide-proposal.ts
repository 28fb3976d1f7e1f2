import {
  accept,
  assertNever,
  canonicalJson,
  type Decision,
  firstRefusal,
  type Refusal,
  sha256,
} from '#kernel';
import { repaid } from './decide-debt.js';
import type {
  ApproveProposal,
  DeclineProposal,
  ProposePlan,
  ProposeRepayment,
  ProposeWaiver,
} from './recovery.commands.js';
import type { RecoveryEvent } from './recovery.events.js';
import * as rules from './recovery.rules.js';
import type { Proposal, Recovery } from './recovery.state.js';

type Decided = Decision<RecoveryEvent>;

export function proposePlan(state: Recovery, command: ProposePlan): Decided {
  const { instalments, terms, actor: proposedBy, at: proposedAt } = command;
  const refusal = firstRefusal(
    mayDecide(state, command),
    rules.everyInstalmentHasAnAmount(instalments),
    rules.instalmentsSumToWhatIsOwed(instalments, state.owed),
    rules.dueDatesFollowEachOther(command),
    rules.thePlanKeepsTheTerms(command, terms),
  );
  if (refusal) return refused(refusal);
  const plan = { amount: state.owed, instalments: [...instalments] };
  return accept({ type: 'RecoveryPlanProposed', data: { ...which(state), ...plan, proposedBy, proposedAt } });
}

export function proposeWaiver(state: Recovery, command: ProposeWaiver): Decided {
  const refusal = mayDecide(state, command);
  if (refusal) return refused(refusal);
  const { reason, actor: proposedBy, at: proposedAt } = command;
  const data = { ...which(state), amount: state.owed, reason, proposedBy, proposedAt };
  return accept({ type: 'RecoveryWaiverProposed', data });
}

export function proposeRepayment(state: Recovery, command: ProposeRepayment): Decided {
  const { exceptionId, credit, actor: proposedBy, at: proposedAt } = command;
  const refusal = firstRefusal(
    mayDecide(state, command),
    rules.aRepaymentHasAnAmount(credit),
    rules.aMovementRepaysOnce(credit, state),
    rules.noMoreIsRepaidThanOwed(credit, state.owed),
  );
  if (refusal) return refused(refusal);
  const data = { ...which(state), exceptionId, ...credit, proposedBy, proposedAt };
  return accept({ type: 'RepaymentProposed', data });
}

export function approveProposal(state: Recovery, command: ApproveProposal): Decided {
  const proposal = proposalShown(state, command);
  if ('code' in proposal) return refused(proposal);
  const refusal = mayDecide(state, command) ?? rules.twoPeopleDecide(proposal, command.actor);
  if (refusal) return refused(refusal);
  const { shownHash, actor: approvedBy, at: approvedAt } = command;
  const { proposedBy, amount } = proposal;
  const seen = { shownHash, proposedBy, approvedBy, approvedAt };
  const common = { ...which(state), amount };
  switch (proposal.kind) {
    case 'PLAN': {
      const instalments = [...proposal.instalments];
      return accept({ type: 'RecoveryPlanApproved', data: { ...common, instalments, ...seen } });
    }
    case 'OFFSET': {
      const { mostPercent, consentOn, consentDocument } = proposal;
      const data = { ...common, mostPercent, consentOn, consentDocument, ...seen };
      return accept({ type: 'RecoveryOffsetApproved', data });
    }
    case 'WAIVER':
      return accept({ type: 'RecoveryWaived', data: { ...common, reason: proposal.reason, ...seen } });
    case 'REPAYMENT': {
      if (!command.isStillOpen) return refused(rules.no('EXCEPTION_HAS_ENDED', {}));
      const { exceptionId, fileId, line, bookedOn, bankReference } = proposal;
      const credit = { fileId, line, bookedOn, bankReference, amount };
      return accept(repaid(state, credit, { exceptionId, ...seen }));
    }
    default:
      return assertNever(proposal);
  }
}

export function declineProposal(state: Recovery, command: DeclineProposal): Decided {
  const proposal = proposalShown(state, command);
  if ('code' in proposal) return refused(proposal);
  const { kind, proposedBy } = proposal;
  const { actor: declinedBy, at: declinedAt } = command;
  const data = { ...which(state), proposal: kind, proposedBy, declinedBy, declinedAt };
  return accept({ type: 'RecoveryProposalDeclined', data });
}

export const mayDecide = (
  state: Recovery,
  { held, actor }: Pick<ApproveProposal, 'held' | 'actor'>,
): Refusal | null =>
  rules.somethingMustBeOwed(state) ?? rules.whoApprovedTheCaseDoesNotRecoverIt(held, actor, state);

function proposalShown(state: Recovery, { shownHash }: { readonly shownHash: string }): Proposal | Refusal {
  if (!state.proposal) return rules.no('NO_RECOVERY_PROPOSAL', {});
  return proposalHash(state, state.proposal) === shownHash
    ? state.proposal
    : rules.no('RECOVERY_CHANGED_SINCE_SHOWN', {});
}

/** What an approval of a proposal is bound to. */
export const proposalHash = ({ recoveryId, owed }: Recovery, proposal: Proposal): string =>
  sha256(canonicalJson({ recoveryId, owed, proposal }));

const which = ({ recoveryId, claimId }: Recovery) => ({ recoveryId, claimId });

const refused = (refusal: Refusal): Decided => ({ outcome: 'refused', refusal });
