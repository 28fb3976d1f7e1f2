import {
  accept,
  type Decision,
  firstRefusal,
  maxRupiah,
  type Refusal,
  rupiah,
  subtractRupiah,
  zeroRupiah,
} from '#kernel';
import type { CreditLine, HearOverpayment, KeepFromPayment } from './recovery.commands.js';
import type { RecoveryEvent } from './recovery.events.js';
import * as rules from './recovery.rules.js';
import type { Recovery, RecoveryState } from './recovery.state.js';

type Decided = Decision<RecoveryEvent>;

/** The claims service says each time what was overpaid in all; what was repaid or waived is not asked for again. */
export function hearOverpayment(state: RecoveryState, heard: HearOverpayment): Decided {
  const { recoveryId, claimId, receiptNumber, payeeId, finding, overpaid } = heard;
  if (state.status === 'None') {
    if (overpaid === 0) return accept();
    const data = { recoveryId, claimId, receiptNumber, payeeId, finding, amount: overpaid };
    return accept({ type: 'RecoveryOpened', data });
  }
  const owed = maxRupiah(subtractRupiah(subtractRupiah(overpaid, state.repaid), state.waived), zeroRupiah);
  const repaidInExcess = maxRupiah(subtractRupiah(state.repaid, overpaid), zeroRupiah);
  if (owed === state.owed && repaidInExcess === state.repaidInExcess) return accept();
  const common = { recoveryId, claimId, finding, owed };
  if (owed > state.owed) {
    return accept({ type: 'RecoveryRaised', data: { ...common, by: subtractRupiah(owed, state.owed) } });
  }
  const by = subtractRupiah(state.owed, owed);
  return accept({ type: 'RecoveryLowered', data: { ...common, by, repaidInExcess } });
}

/** By the reference of the recovery in a line of the bank. */
export function recordRepayment(state: Recovery, credit: CreditLine): Decided {
  const refusal = firstRefusal(
    rules.aMovementHasANumber(credit),
    rules.aRepaymentHasAnAmount(credit),
    rules.aMovementRepaysOnce(credit, state),
    rules.noMoreIsRepaidThanOwed(credit, state.owed),
  );
  return refusal ? refused(refusal) : accept(repaid(state, credit, null));
}

/** The debt is lowered by what the payee does not receive. */
export function keepFromPayment(state: Recovery, command: KeepFromPayment): Decided {
  const { paymentId, shareId, amount } = command;
  const refusal = firstRefusal(
    rules.onlyAnApprovedOffsetKeeps(state),
    rules.aRepaymentHasAnAmount(command),
    rules.noMoreIsRepaidThanOwed(command, state.owed),
  );
  if (refusal) return refused(refusal);
  const owed = subtractRupiah(state.owed, amount);
  return accept({ type: 'OverpaymentKept', data: { ...which(state), paymentId, shareId, amount, owed } });
}

export function repaid(
  state: Recovery,
  { fileId, line, bookedOn, bankReference, amount }: CreditLine,
  byHand: Extract<RecoveryEvent, { type: 'OverpaymentRepaid' }>['data']['byHand'],
): RecoveryEvent {
  const owed = rupiah(state.owed - amount);
  const data = { ...which(state), amount, owed, fileId, line, bookedOn, bankReference, byHand };
  return { type: 'OverpaymentRepaid', data };
}

const which = ({ recoveryId, claimId }: Recovery) => ({ recoveryId, claimId });

const refused = (refusal: Refusal): Decided => ({ outcome: 'refused', refusal });
