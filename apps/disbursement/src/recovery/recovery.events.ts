import type {
  OverpaymentRepaid,
  RecoveryLowered,
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
  | RecoveryWaiverProposed
  | RepaymentProposed
  | RecoveryProposalDeclined
  | RecoveryPlanApproved
  | OverpaymentRepaid
  | RecoveryWaived;

export type Instalment = RecoveryPlanApproved['data']['instalments'][number];

const EVERY_TYPE: Readonly<Record<RecoveryEvent['type'], true>> = {
  RecoveryOpened: true,
  RecoveryRaised: true,
  RecoveryLowered: true,
  RecoveryPlanProposed: true,
  RecoveryWaiverProposed: true,
  RepaymentProposed: true,
  RecoveryProposalDeclined: true,
  RecoveryPlanApproved: true,
  OverpaymentRepaid: true,
  RecoveryWaived: true,
};

export const RECOVERY_EVENTS: readonly string[] = Object.keys(EVERY_TYPE);
