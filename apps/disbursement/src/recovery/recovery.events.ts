import type {
  OverpaymentKept,
  OverpaymentRepaid,
  RecoveryLowered,
  RecoveryOffsetApproved,
  RecoveryOffsetProposed,
  RecoveryOpened,
  RecoveryPlanApproved,
  RecoveryPlanProposed,
  RecoveryProposalDeclined,
  RecoveryRaised,
  RecoveryWaived,
  RecoveryWaiverProposed,
  RepaymentProposed,
} from '#contracts';

export type RecoveryEvent =
  | RecoveryOpened
  | RecoveryRaised
  | RecoveryLowered
  | RecoveryPlanProposed
  | RecoveryOffsetProposed
  | RecoveryWaiverProposed
  | RepaymentProposed
  | RecoveryProposalDeclined
  | RecoveryPlanApproved
  | RecoveryOffsetApproved
  | OverpaymentRepaid
  | OverpaymentKept
  | RecoveryWaived;

export type Instalment = RecoveryPlanApproved['data']['instalments'][number];

const EVERY_TYPE: Readonly<Record<RecoveryEvent['type'], true>> = {
  RecoveryOpened: true,
  RecoveryRaised: true,
  RecoveryLowered: true,
  RecoveryPlanProposed: true,
  RecoveryOffsetProposed: true,
  RecoveryWaiverProposed: true,
  RepaymentProposed: true,
  RecoveryProposalDeclined: true,
  RecoveryPlanApproved: true,
  RecoveryOffsetApproved: true,
  OverpaymentRepaid: true,
  OverpaymentKept: true,
  RecoveryWaived: true,
};

export const RECOVERY_EVENTS: readonly string[] = Object.keys(EVERY_TYPE);
