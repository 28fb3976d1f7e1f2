export {
  type ContributionLawAdopted,
  contributionLawAdoptedV1,
} from './billing/contribution-law-adopted.v1.js';
export { type InvoiceIssued, invoiceIssuedV2 } from './billing/invoice-issued.v2.js';
export { type InvoiceMembersListed, invoiceMembersListedV1 } from './billing/invoice-members-listed.v1.js';
export { type InvoicePaid, invoicePaidV1 } from './billing/invoice-paid.v1.js';
export { type MonthsCovered, monthsCoveredV1 } from './billing/months-covered.v1.js';
export { type AccidentConcluded, accidentConcludedV1 } from './claims/accident-concluded.v1.js';
export {
  accidentCategory,
  accidentConclusion,
  accidentReporter,
  reportChannel,
  timeOfDay,
} from './claims/accident-parts.js';
export {
  type AccidentAccount,
  type AccidentReasons,
  accidentAccountV1,
  accidentReasonsV1,
} from './claims/accident-records.v1.js';
export { type AccidentReported, accidentReportedV1 } from './claims/accident-reported.v1.js';
export { type AccountCorrected, accountCorrectedV1 } from './claims/account-corrected.v1.js';
export { type AccountDismissed, accountDismissedV1 } from './claims/account-dismissed.v1.js';
export { type AccountEntered, accountEnteredV1 } from './claims/account-entered.v1.js';
export { type AccountNote, accountNoteV1 } from './claims/account-note.v1.js';
export { type AppealDecided, appealDecidedV1 } from './claims/appeal-decided.v1.js';
export { type AwardCorrected, awardCorrectedV3 } from './claims/award-corrected.v3.js';
export { type BenefitAssessed, benefitAssessedV3 } from './claims/benefit-assessed.v3.js';
export { type BenefitLawAdopted, benefitLawAdoptedV1 } from './claims/benefit-law-adopted.v1.js';
export { type ClaimAppealed, claimAppealedV1 } from './claims/claim-appealed.v1.js';
export { type ClaimApproved, claimApprovedV2 } from './claims/claim-approved.v2.js';
export { type ClaimFiledForVictim, claimFiledForVictimV1 } from './claims/claim-filed-for-victim.v1.js';
export { type ClaimNeedsAttention, claimNeedsAttentionV1 } from './claims/claim-needs-attention.v1.js';
export { type ClaimReclassified, claimReclassifiedV1 } from './claims/claim-reclassified.v1.js';
export { type ClaimRejected, claimRejectedV1 } from './claims/claim-rejected.v1.js';
export { type ClaimResubmitted, claimResubmittedV3 } from './claims/claim-resubmitted.v3.js';
export {
  type ClaimReturnedToOfficer,
  claimReturnedToOfficerV2,
} from './claims/claim-returned-to-officer.v2.js';
export { type ClaimSettled, claimSettledV1 } from './claims/claim-settled.v1.js';
export { type ClaimSubmitted, claimSubmittedV3 } from './claims/claim-submitted.v3.js';
export { type ClaimTakenInAtOffice, claimTakenInAtOfficeV1 } from './claims/claim-taken-in-at-office.v1.js';
export { type ClaimValidated, claimValidatedV1 } from './claims/claim-validated.v1.js';
export { type ClaimVerified, claimVerifiedV1 } from './claims/claim-verified.v1.js';
export { type ClaimWithdrawn, claimWithdrawnV1 } from './claims/claim-withdrawn.v1.js';
export { type CorrectionAssessed, correctionAssessedV2 } from './claims/correction-assessed.v2.js';
export { type DocumentFiled, documentFiledV1 } from './claims/document-filed.v1.js';
export { type DocumentsReceived, documentsReceivedV1 } from './claims/documents-received.v1.js';
export { type DutyRouted, dutyRoutedV1 } from './claims/duty-routed.v1.js';
export { type DutyTakenBack, dutyTakenBackV1 } from './claims/duty-taken-back.v1.js';
export { type FurtherCostsDeclined, furtherCostsDeclinedV1 } from './claims/further-costs-declined.v1.js';
export { type FurtherCostsEntered, furtherCostsEnteredV1 } from './claims/further-costs-entered.v1.js';
export { type FurtherCostsVerified, furtherCostsVerifiedV1 } from './claims/further-costs-verified.v1.js';
export { type FurtherDocumentAsked, furtherDocumentAskedV2 } from './claims/further-document-asked.v2.js';
export {
  type FurtherDocumentNoLongerAsked,
  furtherDocumentNoLongerAskedV1,
} from './claims/further-document-no-longer-asked.v1.js';
export { type FurtherDocumentWords, furtherDocumentWordsV1 } from './claims/further-document-words.v1.js';
export { type GuaranteeCancelled, guaranteeCancelledV1 } from './claims/guarantee-cancelled.v1.js';
export { type GuaranteeIssued, guaranteeIssuedV1 } from './claims/guarantee-issued.v1.js';
export {
  type HeirDisputeRecord,
  heirDisputeRecordV1,
  type MinorPayeeRecord,
  minorPayeeRecordV1,
} from './claims/heir-records.v1.js';
export { type HeirsDisputeSettled, heirsDisputeSettledV1 } from './claims/heirs-dispute-settled.v1.js';
export { type HeirsDisputed, heirsDisputedV1 } from './claims/heirs-disputed.v1.js';
export { type HospitalInvoiced, hospitalInvoicedV1 } from './claims/hospital-invoiced.v1.js';
export { type JasaRaharjaPaid, jasaRaharjaPaidV1 } from './claims/jasa-raharja-paid.v1.js';
export {
  type LabourInspectorDetermined,
  labourInspectorDeterminedV1,
} from './claims/labour-inspector-determined.v1.js';
export {
  type LateContributionDecided,
  lateContributionDecidedV1,
} from './claims/late-contribution-decided.v1.js';
export { type MedicalOpinionGiven, medicalOpinionGivenV1 } from './claims/medical-opinion-given.v1.js';
export {
  DEATH_FOLLOW_UPS,
  type MemberDeathFollowedUp,
  memberDeathFollowedUpV1,
} from './claims/member-death-followed-up.v1.js';
export {
  type OccupationalDiseaseClaimed,
  occupationalDiseaseClaimedV1,
} from './claims/occupational-disease-claimed.v1.js';
export { type OverpaymentFound, overpaymentFoundV2 } from './claims/overpayment-found.v2.js';
export { attentionReason, benefitLine, formerDuty, heirsStated, payeeShare } from './claims/parts.js';
export {
  type InspectorLetterRecord,
  inspectorLetterRecordV1,
  type ReclassificationRecord,
  reclassificationRecordV1,
} from './claims/reclassification-records.v1.js';
export {
  type AppealDecision,
  type AppealRecord,
  appealDecisionV1,
  appealRecordV1,
  type CaseRecord,
  caseRecordV1,
  type MedicalOpinion,
  medicalOpinionV1,
  type SignalReasons,
  signalReasonsV1,
} from './claims/records.v1.js';
export { EMAIL, type PayeeRecord, payeeRecordV2 } from './claims/records.v2.js';
export { type RegistryAnswered, registryAnsweredV1 } from './claims/registry-answered.v1.js';
export { type ReturnToWorkEnded, returnToWorkEndedV1 } from './claims/return-to-work-ended.v1.js';
export {
  returnGoal,
  returnOutcome,
  returnReason,
  returnStep,
  revisionReason,
  workFitness,
  workLimit,
} from './claims/return-to-work-parts.js';
export {
  type ReturnToWorkPlanRevised,
  returnToWorkPlanRevisedV1,
} from './claims/return-to-work-plan-revised.v1.js';
export { type ReturnToWorkPlanned, returnToWorkPlannedV1 } from './claims/return-to-work-planned.v1.js';
export { type ReturnToWorkWords, returnToWorkWordsV1 } from './claims/return-to-work-records.v1.js';
export { type ReturnToWorkReferred, returnToWorkReferredV1 } from './claims/return-to-work-referred.v1.js';
export { type ReturnWords, returnWordsV1 } from './claims/return-words.v1.js';
export { type ScholarChildEntered, scholarChildEnteredV1 } from './claims/scholar-child-entered.v1.js';
export { schoolLevel } from './claims/scholarship-parts.js';
export {
  type ScholarRecord,
  type ScholarshipProof,
  scholarRecordV1,
  scholarshipProofV1,
} from './claims/scholarship-records.v1.js';
export {
  type ScholarshipYearAwarded,
  scholarshipYearAwardedV1,
} from './claims/scholarship-year-awarded.v1.js';
export {
  type ScholarshipYearDeclined,
  scholarshipYearDeclinedV1,
} from './claims/scholarship-year-declined.v1.js';
export {
  type ScholarshipYearProved,
  scholarshipYearProvedV1,
} from './claims/scholarship-year-proved.v1.js';
export {
  type ScholarshipYearVerified,
  scholarshipYearVerifiedV1,
} from './claims/scholarship-year-verified.v1.js';
export { type SharePaid, sharePaidV3 } from './claims/share-paid.v3.js';
export { type ShareReturned, shareReturnedV1 } from './claims/share-returned.v1.js';
export { type SignalDecided, signalDecidedV1 } from './claims/signal-decided.v1.js';
export { type VictimAdded, victimAddedV1 } from './claims/victim-added.v1.js';
export { type WorkFitnessFound, workFitnessFoundV1 } from './claims/work-fitness-found.v1.js';
export type {
  BilingualText,
  EventContract,
  EventOf,
  EventTopic,
  PrivateTopic,
  RecordContract,
} from './define.js';
export { type BankFileTaken, bankFileTakenV1 } from './disbursement/bank-file-taken.v1.js';
export { type OverpaymentKept, overpaymentKeptV1 } from './disbursement/overpayment-kept.v1.js';
export { type OverpaymentRepaid, overpaymentRepaidV1 } from './disbursement/overpayment-repaid.v1.js';
export { type PaymentAccepted, paymentAcceptedV1 } from './disbursement/payment-accepted.v1.js';
export { type PaymentFileWritten, paymentFileWrittenV1 } from './disbursement/payment-file-written.v1.js';
export {
  type PaymentFindingApproved,
  paymentFindingApprovedV1,
} from './disbursement/payment-finding-approved.v1.js';
export {
  type PaymentFindingDeclined,
  paymentFindingDeclinedV1,
} from './disbursement/payment-finding-declined.v1.js';
export {
  type PaymentFindingProposed,
  paymentFindingProposedV1,
} from './disbursement/payment-finding-proposed.v1.js';
export { type PaymentOrdered, paymentOrderedV3 } from './disbursement/payment-ordered.v3.js';
export {
  type PaymentOutcomeUnknown,
  paymentOutcomeUnknownV1,
} from './disbursement/payment-outcome-unknown.v1.js';
export { type PaymentPartKept, paymentPartKeptV1 } from './disbursement/payment-part-kept.v1.js';
export { type PaymentPutInPayout, paymentPutInPayoutV1 } from './disbursement/payment-put-in-payout.v1.js';
export { type PaymentRedirected, paymentRedirectedV1 } from './disbursement/payment-redirected.v1.js';
export { type PaymentRejected, paymentRejectedV1 } from './disbursement/payment-rejected.v1.js';
export { type PaymentReleased, paymentReleasedV1 } from './disbursement/payment-released.v1.js';
export { type PaymentReturned, paymentReturnedV2 } from './disbursement/payment-returned.v2.js';
export { type PaymentSettled, paymentSettledV2 } from './disbursement/payment-settled.v2.js';
export { type PaymentSubmitted, paymentSubmittedV2 } from './disbursement/payment-submitted.v2.js';
export {
  type PaymentTakenFromPayout,
  paymentTakenFromPayoutV1,
} from './disbursement/payment-taken-from-payout.v1.js';
export { type PaymentWithdrawn, paymentWithdrawnV1 } from './disbursement/payment-withdrawn.v1.js';
export { type PayoutApproved, payoutApprovedV1 } from './disbursement/payout-approved.v1.js';
export { type PayoutCancelled, payoutCancelledV1 } from './disbursement/payout-cancelled.v1.js';
export { type PayoutPrepared, payoutPreparedV1 } from './disbursement/payout-prepared.v1.js';
export { type PayoutsHalted, payoutsHaltedV1 } from './disbursement/payouts-halted.v1.js';
export { type PayoutsResumed, payoutsResumedV1 } from './disbursement/payouts-resumed.v1.js';
export {
  type ReconciliationExceptionResolved,
  reconciliationExceptionResolvedV1,
} from './disbursement/reconciliation-exception-resolved.v1.js';
export { type RecoveryLowered, recoveryLoweredV1 } from './disbursement/recovery-lowered.v1.js';
export {
  type RecoveryOffsetApproved,
  recoveryOffsetApprovedV1,
} from './disbursement/recovery-offset-approved.v1.js';
export {
  type RecoveryOffsetProposed,
  recoveryOffsetProposedV1,
} from './disbursement/recovery-offset-proposed.v1.js';
export { type RecoveryOpened, recoveryOpenedV1 } from './disbursement/recovery-opened.v1.js';
export {
  type RecoveryPlanApproved,
  recoveryPlanApprovedV1,
} from './disbursement/recovery-plan-approved.v1.js';
export {
  type RecoveryPlanProposed,
  recoveryPlanProposedV1,
} from './disbursement/recovery-plan-proposed.v1.js';
export {
  type RecoveryProposalDeclined,
  recoveryProposalDeclinedV2,
} from './disbursement/recovery-proposal-declined.v2.js';
export { type RecoveryRaised, recoveryRaisedV1 } from './disbursement/recovery-raised.v1.js';
export { type RecoveryWaived, recoveryWaivedV1 } from './disbursement/recovery-waived.v1.js';
export {
  type RecoveryWaiverProposed,
  recoveryWaiverProposedV1,
} from './disbursement/recovery-waiver-proposed.v1.js';
export { type RepaymentProposed, repaymentProposedV1 } from './disbursement/repayment-proposed.v1.js';
export type { EnrollmentEvent } from './enrollment/events.js';
export { type HeirsRecorded, heirsRecordedV1 } from './enrollment/heirs-recorded.v1.js';
export { type MembershipStarted, membershipStartedV1 } from './enrollment/membership-started.v1.js';
export { type PayerRegistered, payerRegisteredV1 } from './enrollment/payer-registered.v1.js';
export { type PersonNikShown, personNikShownV1 } from './enrollment/person-nik-shown.v1.js';
export { type PersonRegistered, personRegisteredV1 } from './enrollment/person-registered.v1.js';
export { type HeirRecord, heirRecordV1, type PersonRecord, personRecordV1 } from './enrollment/records.v1.js';
export { type RosterChunkEnrolled, rosterChunkEnrolledV1 } from './enrollment/roster-chunk-enrolled.v1.js';
export { type RosterImported, rosterImportedV1 } from './enrollment/roster-imported.v1.js';
export {
  actor,
  bilingual,
  CHUNK_SIZE,
  digest,
  eventId,
  instant,
  judgingDuty,
  officeCode,
  payerKind,
  plainDate,
  plainMonth,
  programme,
  recordRef,
  rupiahField,
  sector,
  segment,
  uuid,
} from './fields.js';
export { findRecordContract, recordContracts } from './record-registry.js';
export {
  type DataOf,
  eventContracts,
  findContract,
  latestContract,
} from './registry.js';
export { type Subscription, subscriptions } from './subscriptions.js';
export { allTopics, eventTopics, parkedTopic, privateTopics, type TopicSettings } from './topics.js';
export { upcast } from './upcast.js';
