import { assertNever, type Decider, type Decision, refuse } from '#kernel';
import { hearOverpayment, keepFromPayment, recordRepayment } from './decide-debt.js';
import { proposeOffset } from './decide-offset.js';
import {
  approveProposal,
  declineProposal,
  proposePlan,
  proposeRepayment,
  proposeWaiver,
} from './decide-proposal.js';
import type { RecoveryCommand } from './recovery.commands.js';
import type { RecoveryEvent } from './recovery.events.js';
import { evolveRecovery, initialRecovery, type RecoveryState } from './recovery.state.js';

export const recoveryDecider: Decider<RecoveryState, RecoveryCommand, RecoveryEvent> = {
  initialState: initialRecovery,
  decide: decideRecovery,
  evolve: evolveRecovery,
};

function decideRecovery(state: RecoveryState, command: RecoveryCommand): Decision<RecoveryEvent> {
  if (command.type === 'HearOverpayment') return hearOverpayment(state, command);
  if (state.status === 'None') return refuse('RECOVERY_NOT_FOUND', { recoveryId: command.recoveryId });
  switch (command.type) {
    case 'ProposePlan':
      return proposePlan(state, command);
    case 'ProposeOffset':
      return proposeOffset(state, command);
    case 'ProposeWaiver':
      return proposeWaiver(state, command);
    case 'ProposeRepayment':
      return proposeRepayment(state, command);
    case 'ApproveProposal':
      return approveProposal(state, command);
    case 'DeclineProposal':
      return declineProposal(state, command);
    case 'RecordRepayment':
      return recordRepayment(state, command.credit);
    case 'KeepFromPayment':
      return keepFromPayment(state, command);
    default:
      return assertNever(command);
  }
}
