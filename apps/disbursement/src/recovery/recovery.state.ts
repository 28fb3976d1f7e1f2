import {
  type Actor,
  addRupiah,
  assertNever,
  type ClaimId,
  type PayeeId,
  type RecoveryId,
  type Rupiah,
  zeroRupiah,
} from '#kernel';
import type { Offset } from './offset.js';
import type { Instalment, RecoveryEvent } from './recovery.events.js';

/** What waits for a second person; any change of what is owed ends it. */
export type Proposal = { readonly amount: Rupiah; readonly proposedBy: Actor } & (
  | { readonly kind: 'PLAN'; readonly instalments: readonly Instalment[] }
  | ({ readonly kind: 'OFFSET' } & Offset)
  | { readonly kind: 'WAIVER'; readonly reason: string }
  | {
      readonly kind: 'REPAYMENT';
      readonly exceptionId: string;
      readonly fileId: string;
      readonly line: number;
      readonly bookedOn: string | null;
      readonly bankReference: string | null;
    }
);

/** Approved instalments, and what had been repaid before them. */
export interface Plan {
  readonly instalments: readonly Instalment[];
  readonly repaidBefore: Rupiah;
}

interface Debt {
  readonly recoveryId: RecoveryId;
  readonly claimId: ClaimId;
  readonly receiptNumber: string;
  readonly payeeId: PayeeId;
  readonly owed: Rupiah;
  readonly repaid: Rupiah;
  /** What of the repaid was kept from later payments. */
  readonly kept: Rupiah;
  readonly waived: Rupiah;
  /** Repaid beyond what the law asks back. */
  readonly repaidInExcess: Rupiah;
  /** Movements of the bank that have repaid some of it. */
  readonly credited: readonly string[];
  readonly proposal: Proposal | null;
}

export type Recovery = Debt &
  (
    | { readonly status: 'Open' }
    | { readonly status: 'Planned' | 'Repaying'; readonly plan: Plan }
    /** Kept from the payments of the payee that come. */
    | { readonly status: 'Keeping'; readonly offset: Offset }
    /** Nothing is owed any more: repaid, waived, or found not to be owed. */
    | { readonly status: 'Repaid' | 'Waived' | 'Lifted' }
  );

export type RecoveryState = { readonly status: 'None' } | Recovery;

export const initialRecovery: RecoveryState = { status: 'None' };

export function evolveRecovery(state: RecoveryState, event: RecoveryEvent): RecoveryState {
  if (event.type === 'RecoveryOpened') return opened(event.data);
  if (state.status === 'None') throw new Error(`${event.type} before RecoveryOpened`);
  switch (event.type) {
    case 'RecoveryRaised':
      return { ...debtOf(state), owed: event.data.owed, repaidInExcess: zeroRupiah, status: 'Open' };
    case 'RecoveryLowered':
      return lowered(state, event.data);
    case 'RecoveryPlanProposed':
      return { ...state, proposal: { kind: 'PLAN', ...event.data } };
    case 'RecoveryOffsetProposed':
      return { ...state, proposal: { kind: 'OFFSET', ...event.data } };
    case 'RecoveryWaiverProposed':
      return { ...state, proposal: { kind: 'WAIVER', ...event.data } };
    case 'RepaymentProposed':
      return { ...state, proposal: { kind: 'REPAYMENT', ...event.data } };
    case 'RecoveryProposalDeclined':
      return { ...state, proposal: null };
    case 'RecoveryPlanApproved': {
      const plan = { instalments: event.data.instalments, repaidBefore: state.repaid };
      return { ...debtOf(state), status: 'Planned', plan };
    }
    case 'RecoveryOffsetApproved': {
      const { mostPercent, consentOn, consentDocument } = event.data;
      const offset = { mostPercent, consentOn, consentDocument };
      return { ...debtOf(state), status: 'Keeping', offset };
    }
    case 'OverpaymentRepaid':
      return repaid(state, event.data, event.data.bankReference);
    case 'OverpaymentKept': {
      const kept = addRupiah(state.kept, event.data.amount);
      return { ...repaid(state, event.data, null), kept };
    }
    case 'RecoveryWaived': {
      const waived = addRupiah(state.waived, event.data.amount);
      return { ...debtOf(state), owed: zeroRupiah, waived, status: 'Waived' };
    }
    default:
      return assertNever(event);
  }
}

type DataOf<Type extends RecoveryEvent['type']> = Extract<RecoveryEvent, { type: Type }>['data'];

const opened = ({ finding: _, amount: owed, ...debt }: DataOf<'RecoveryOpened'>): Recovery => ({
  ...debt,
  owed,
  ...{ repaid: zeroRupiah, kept: zeroRupiah, waived: zeroRupiah, repaidInExcess: zeroRupiah },
  credited: [],
  proposal: null,
  status: 'Open',
});

/** The debt without its plan and what was proposed about it. */
function debtOf(state: Recovery): Debt {
  const { recoveryId, claimId, receiptNumber, payeeId, owed, repaid, waived, ...rest } = state;
  const { kept, repaidInExcess, credited } = rest;
  return {
    ...{ recoveryId, claimId, receiptNumber, payeeId, owed, repaid, waived },
    ...{ kept, repaidInExcess, credited, proposal: null },
  };
}

function lowered(state: Recovery, { by, owed, repaidInExcess }: DataOf<'RecoveryLowered'>): Recovery {
  if (by === 0) return { ...state, repaidInExcess };
  return { ...debtOf(state), owed, repaidInExcess, status: owed === 0 ? 'Lifted' : 'Open' };
}

function repaid(
  state: Recovery,
  { amount, owed }: Pick<DataOf<'OverpaymentRepaid'>, 'amount' | 'owed'>,
  bankReference: string | null,
): Recovery {
  const debt: Debt = {
    ...debtOf(state),
    owed,
    repaid: addRupiah(state.repaid, amount),
    credited: bankReference === null ? state.credited : [...state.credited, bankReference],
  };
  if (owed === 0) return { ...debt, status: 'Repaid' };
  if ('offset' in state) return { ...debt, status: 'Keeping', offset: state.offset };
  return 'plan' in state ? { ...debt, status: 'Repaying', plan: state.plan } : { ...debt, status: 'Open' };
}
