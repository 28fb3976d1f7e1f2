import type { z } from 'zod';
import { contributionLawAdoptedV1 } from './billing/contribution-law-adopted.v1.js';
import { invoiceIssuedV1 } from './billing/invoice-issued.v1.js';
import { invoiceIssuedV2 } from './billing/invoice-issued.v2.js';
import { invoiceMembersListedV1 } from './billing/invoice-members-listed.v1.js';
import { invoicePaidV1 } from './billing/invoice-paid.v1.js';
import { monthsCoveredV1 } from './billing/months-covered.v1.js';
import { accidentConcludedV1 } from './claims/accident-concluded.v1.js';
import { accidentReportedV1 } from './claims/accident-reported.v1.js';
import { accountCorrectedV1 } from './claims/account-corrected.v1.js';
import { accountDismissedV1 } from './claims/account-dismissed.v1.js';
import { accountEnteredV1 } from './claims/account-entered.v1.js';
import { appealDecidedV1 } from './claims/appeal-decided.v1.js';
import { awardCorrectedV1 } from './claims/award-corrected.v1.js';
import { awardCorrectedV2 } from './claims/award-corrected.v2.js';
import { awardCorrectedV3 } from './claims/award-corrected.v3.js';
import { benefitAssessedV1 } from './claims/benefit-assessed.v1.js';
import { benefitAssessedV2 } from './claims/benefit-assessed.v2.js';
import { benefitAssessedV3 } from './claims/benefit-assessed.v3.js';
import { benefitLawAdoptedV1 } from './claims/benefit-law-adopted.v1.js';
import { claimAppealedV1 } from './claims/claim-appealed.v1.js';
import { claimApprovedV1 } from './claims/claim-approved.v1.js';
import { claimApprovedV2 } from './claims/claim-approved.v2.js';
import { claimFiledForVictimV1 } from './claims/claim-filed-for-victim.v1.js';
import { claimNeedsAttentionV1 } from './claims/claim-needs-attention.v1.js';
import { claimReclassifiedV1 } from './claims/claim-reclassified.v1.js';
import { claimRejectedV1 } from './claims/claim-rejected.v1.js';
import { claimResubmittedV1 } from './claims/claim-resubmitted.v1.js';
import { claimResubmittedV2 } from './claims/claim-resubmitted.v2.js';
import { claimResubmittedV3 } from './claims/claim-resubmitted.v3.js';
import { claimReturnedToOfficerV1 } from './claims/claim-returned-to-officer.v1.js';
import { claimReturnedToOfficerV2 } from './claims/claim-returned-to-officer.v2.js';
import { claimSettledV1 } from './claims/claim-settled.v1.js';
import { claimSubmittedV1 } from './claims/claim-submitted.v1.js';
import { claimSubmittedV2 } from './claims/claim-submitted.v2.js';
import { claimSubmittedV3 } from './claims/claim-submitted.v3.js';
import { claimTakenInAtOfficeV1 } from './claims/claim-taken-in-at-office.v1.js';
import { claimValidatedV1 } from './claims/claim-validated.v1.js';
import { claimVerifiedV1 } from './claims/claim-verified.v1.js';
import { claimWithdrawnV1 } from './claims/claim-withdrawn.v1.js';
import { correctionAssessedV1 } from './claims/correction-assessed.v1.js';
import { correctionAssessedV2 } from './claims/correction-assessed.v2.js';
import { documentFiledV1 } from './claims/document-filed.v1.js';
import { documentsReceivedV1 } from './claims/documents-received.v1.js';
import { dutyRoutedV1 } from './claims/duty-routed.v1.js';
import { dutyTakenBackV1 } from './claims/duty-taken-back.v1.js';
import { furtherCostsDeclinedV1 } from './claims/further-costs-declined.v1.js';
import { furtherCostsEnteredV1 } from './claims/further-costs-entered.v1.js';
import { furtherCostsVerifiedV1 } from './claims/further-costs-verified.v1.js';
import { furtherDocumentAskedV1 } from './claims/further-document-asked.v1.js';
import { furtherDocumentAskedV2 } from './claims/further-document-asked.v2.js';
import { furtherDocumentNoLongerAskedV1 } from './claims/further-document-no-longer-asked.v1.js';
import { guaranteeCancelledV1 } from './claims/guarantee-cancelled.v1.js';
import { guaranteeIssuedV1 } from './claims/guarantee-issued.v1.js';
import { heirsDisputeSettledV1 } from './claims/heirs-dispute-settled.v1.js';
import { heirsDisputedV1 } from './claims/heirs-disputed.v1.js';
import { hospitalInvoicedV1 } from './claims/hospital-invoiced.v1.js';
import { jasaRaharjaPaidV1 } from './claims/jasa-raharja-paid.v1.js';
import { labourInspectorDeterminedV1 } from './claims/labour-inspector-determined.v1.js';
import { lateContributionDecidedV1 } from './claims/late-contribution-decided.v1.js';
import { medicalOpinionGivenV1 } from './claims/medical-opinion-given.v1.js';
import { memberDeathFollowedUpV1 } from './claims/member-death-followed-up.v1.js';
import { occupationalDiseaseClaimedV1 } from './claims/occupational-disease-claimed.v1.js';
import { overpaymentFoundV1 } from './claims/overpayment-found.v1.js';
import { overpaymentFoundV2 } from './claims/overpayment-found.v2.js';
import { registryAnsweredV1 } from './claims/registry-answered.v1.js';
import { returnToWorkEndedV1 } from './claims/return-to-work-ended.v1.js';
import { returnToWorkPlanRevisedV1 } from './claims/return-to-work-plan-revised.v1.js';
import { returnToWorkPlannedV1 } from './claims/return-to-work-planned.v1.js';
import { returnToWorkReferredV1 } from './claims/return-to-work-referred.v1.js';
import { scholarChildEnteredV1 } from './claims/scholar-child-entered.v1.js';
import { scholarshipYearAwardedV1 } from './claims/scholarship-year-awarded.v1.js';
import { scholarshipYearDeclinedV1 } from './claims/scholarship-year-declined.v1.js';
import { scholarshipYearProvedV1 } from './claims/scholarship-year-proved.v1.js';
import { scholarshipYearVerifiedV1 } from './claims/scholarship-year-verified.v1.js';
import { sharePaidV1 } from './claims/share-paid.v1.js';
import { sharePaidV2 } from './claims/share-paid.v2.js';
import { sharePaidV3 } from './claims/share-paid.v3.js';
import { shareReturnedV1 } from './claims/share-returned.v1.js';
import { signalDecidedV1 } from './claims/signal-decided.v1.js';
import { victimAddedV1 } from './claims/victim-added.v1.js';
import { workFitnessFoundV1 } from './claims/work-fitness-found.v1.js';
import type { EventContract } from './define.js';
import { bankFileTakenV1 } from './disbursement/bank-file-taken.v1.js';
import { overpaymentKeptV1 } from './disbursement/overpayment-kept.v1.js';
import { overpaymentRepaidV1 } from './disbursement/overpayment-repaid.v1.js';
import { paymentAcceptedV1 } from './disbursement/payment-accepted.v1.js';
import { paymentFileWrittenV1 } from './disbursement/payment-file-written.v1.js';
import { paymentFindingApprovedV1 } from './disbursement/payment-finding-approved.v1.js';
import { paymentFindingDeclinedV1 } from './disbursement/payment-finding-declined.v1.js';
import { paymentFindingProposedV1 } from './disbursement/payment-finding-proposed.v1.js';
import { paymentOrderedV1 } from './disbursement/payment-ordered.v1.js';
import { paymentOrderedV2 } from './disbursement/payment-ordered.v2.js';
import { paymentOrderedV3 } from './disbursement/payment-ordered.v3.js';
import { paymentOutcomeUnknownV1 } from './disbursement/payment-outcome-unknown.v1.js';
import { paymentPartKeptV1 } from './disbursement/payment-part-kept.v1.js';
import { paymentPutInPayoutV1 } from './disbursement/payment-put-in-payout.v1.js';
import { paymentRedirectedV1 } from './disbursement/payment-redirected.v1.js';
import { paymentRejectedV1 } from './disbursement/payment-rejected.v1.js';
import { paymentReleasedV1 } from './disbursement/payment-released.v1.js';
import { paymentReturnedV1 } from './disbursement/payment-returned.v1.js';
import { paymentReturnedV2 } from './disbursement/payment-returned.v2.js';
import { paymentSettledV1 } from './disbursement/payment-settled.v1.js';
import { paymentSettledV2 } from './disbursement/payment-settled.v2.js';
import { paymentSubmittedV1 } from './disbursement/payment-submitted.v1.js';
import { paymentSubmittedV2 } from './disbursement/payment-submitted.v2.js';
import { paymentTakenFromPayoutV1 } from './disbursement/payment-taken-from-payout.v1.js';
import { paymentWithdrawnV1 } from './disbursement/payment-withdrawn.v1.js';
import { payoutApprovedV1 } from './disbursement/payout-approved.v1.js';
import { payoutCancelledV1 } from './disbursement/payout-cancelled.v1.js';
import { payoutPreparedV1 } from './disbursement/payout-prepared.v1.js';
import { payoutsHaltedV1 } from './disbursement/payouts-halted.v1.js';
import { payoutsResumedV1 } from './disbursement/payouts-resumed.v1.js';
import { reconciliationExceptionResolvedV1 } from './disbursement/reconciliation-exception-resolved.v1.js';
import { recoveryLoweredV1 } from './disbursement/recovery-lowered.v1.js';
import { recoveryOffsetApprovedV1 } from './disbursement/recovery-offset-approved.v1.js';
import { recoveryOffsetProposedV1 } from './disbursement/recovery-offset-proposed.v1.js';
import { recoveryOpenedV1 } from './disbursement/recovery-opened.v1.js';
import { recoveryPlanApprovedV1 } from './disbursement/recovery-plan-approved.v1.js';
import { recoveryPlanProposedV1 } from './disbursement/recovery-plan-proposed.v1.js';
import { recoveryProposalDeclinedV1 } from './disbursement/recovery-proposal-declined.v1.js';
import { recoveryProposalDeclinedV2 } from './disbursement/recovery-proposal-declined.v2.js';
import { recoveryRaisedV1 } from './disbursement/recovery-raised.v1.js';
import { recoveryWaivedV1 } from './disbursement/recovery-waived.v1.js';
import { recoveryWaiverProposedV1 } from './disbursement/recovery-waiver-proposed.v1.js';
import { repaymentProposedV1 } from './disbursement/repayment-proposed.v1.js';
import { heirsRecordedV1 } from './enrollment/heirs-recorded.v1.js';
import { membershipStartedV1 } from './enrollment/membership-started.v1.js';
import { payerRegisteredV1 } from './enrollment/payer-registered.v1.js';
import { personNikShownV1 } from './enrollment/person-nik-shown.v1.js';
import { personRegisteredV1 } from './enrollment/person-registered.v1.js';
import { rosterChunkEnrolledV1 } from './enrollment/roster-chunk-enrolled.v1.js';
import { rosterImportedV1 } from './enrollment/roster-imported.v1.js';

/** Every published version of every event type, in the order of a claim's life. */
export const eventContracts: readonly EventContract[] = [
  payerRegisteredV1,
  personRegisteredV1,
  membershipStartedV1,
  rosterChunkEnrolledV1,
  rosterImportedV1,
  heirsRecordedV1,
  personNikShownV1,
  contributionLawAdoptedV1,
  invoiceIssuedV1,
  invoiceIssuedV2,
  invoiceMembersListedV1,
  invoicePaidV1,
  monthsCoveredV1,
  benefitLawAdoptedV1,
  accidentReportedV1,
  victimAddedV1,
  claimFiledForVictimV1,
  accidentConcludedV1,
  guaranteeIssuedV1,
  guaranteeCancelledV1,
  claimSubmittedV1,
  claimSubmittedV2,
  claimSubmittedV3,
  occupationalDiseaseClaimedV1,
  jasaRaharjaPaidV1,
  hospitalInvoicedV1,
  claimResubmittedV1,
  claimResubmittedV2,
  claimResubmittedV3,
  documentsReceivedV1,
  documentFiledV1,
  claimValidatedV1,
  claimNeedsAttentionV1,
  lateContributionDecidedV1,
  medicalOpinionGivenV1,
  signalDecidedV1,
  registryAnsweredV1,
  memberDeathFollowedUpV1,
  heirsDisputedV1,
  heirsDisputeSettledV1,
  claimReclassifiedV1,
  labourInspectorDeterminedV1,
  furtherDocumentAskedV1,
  furtherDocumentAskedV2,
  furtherDocumentNoLongerAskedV1,
  claimTakenInAtOfficeV1,
  dutyRoutedV1,
  dutyTakenBackV1,
  claimVerifiedV1,
  benefitAssessedV1,
  benefitAssessedV2,
  benefitAssessedV3,
  claimReturnedToOfficerV1,
  claimReturnedToOfficerV2,
  claimRejectedV1,
  claimWithdrawnV1,
  claimApprovedV1,
  claimApprovedV2,
  sharePaidV1,
  sharePaidV2,
  sharePaidV3,
  shareReturnedV1,
  claimSettledV1,
  claimAppealedV1,
  appealDecidedV1,
  correctionAssessedV1,
  correctionAssessedV2,
  awardCorrectedV1,
  awardCorrectedV2,
  awardCorrectedV3,
  overpaymentFoundV1,
  overpaymentFoundV2,
  furtherCostsEnteredV1,
  furtherCostsVerifiedV1,
  furtherCostsDeclinedV1,
  scholarChildEnteredV1,
  scholarshipYearProvedV1,
  scholarshipYearVerifiedV1,
  scholarshipYearDeclinedV1,
  scholarshipYearAwardedV1,
  accountEnteredV1,
  accountCorrectedV1,
  accountDismissedV1,
  returnToWorkReferredV1,
  workFitnessFoundV1,
  returnToWorkPlannedV1,
  returnToWorkPlanRevisedV1,
  returnToWorkEndedV1,
  paymentOrderedV1,
  paymentOrderedV2,
  paymentOrderedV3,
  paymentPartKeptV1,
  paymentRedirectedV1,
  payoutPreparedV1,
  paymentPutInPayoutV1,
  payoutApprovedV1,
  payoutCancelledV1,
  paymentTakenFromPayoutV1,
  paymentReleasedV1,
  paymentSubmittedV1,
  paymentSubmittedV2,
  paymentAcceptedV1,
  paymentOutcomeUnknownV1,
  paymentRejectedV1,
  paymentSettledV1,
  paymentSettledV2,
  paymentReturnedV1,
  paymentReturnedV2,
  paymentFindingProposedV1,
  paymentFindingApprovedV1,
  paymentFindingDeclinedV1,
  paymentWithdrawnV1,
  payoutsHaltedV1,
  payoutsResumedV1,
  paymentFileWrittenV1,
  bankFileTakenV1,
  reconciliationExceptionResolvedV1,
  recoveryOpenedV1,
  recoveryRaisedV1,
  recoveryLoweredV1,
  recoveryPlanProposedV1,
  recoveryOffsetProposedV1,
  recoveryWaiverProposedV1,
  repaymentProposedV1,
  recoveryProposalDeclinedV1,
  recoveryProposalDeclinedV2,
  recoveryPlanApprovedV1,
  recoveryOffsetApprovedV1,
  overpaymentKeptV1,
  overpaymentRepaidV1,
  recoveryWaivedV1,
];

const byTypeAndVersion = new Map(
  eventContracts.map(contract => [`${contract.type}/${contract.version}`, contract]),
);
const latestByType = new Map<string, EventContract>();
for (const contract of eventContracts) {
  if ((latestByType.get(contract.type)?.version ?? 0) < contract.version)
    latestByType.set(contract.type, contract);
}

/** The contract of a published version, or `null` when this build does not know it. */
export const findContract = (type: string, version: number): EventContract | null =>
  byTypeAndVersion.get(`${type}/${version}`) ?? null;

/** The version that this build writes. Throws on a type that is not in the published language. */
export function latestContract(type: string): EventContract {
  const contract = latestByType.get(type);
  if (!contract)
    throw new Error(`${type} is not in the published language: add its schema to libs/contracts`);
  return contract;
}

export type DataOf<Contract extends EventContract> = z.infer<Contract['schema']>;
