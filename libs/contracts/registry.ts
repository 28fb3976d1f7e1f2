import type { z } from 'zod';
import { contributionLawAdoptedV1 } from './billing/contribution-law-adopted.v1.js';
import { invoiceIssuedV1 } from './billing/invoice-issued.v1.js';
import { invoiceIssuedV2 } from './billing/invoice-issued.v2.js';
import { invoiceMembersListedV1 } from './billing/invoice-members-listed.v1.js';
import { invoicePaidV1 } from './billing/invoice-paid.v1.js';
import { monthsCoveredV1 } from './billing/months-covered.v1.js';
import { benefitAssessedV1 } from './claims/benefit-assessed.v1.js';
import { benefitAssessedV2 } from './claims/benefit-assessed.v2.js';
import { benefitLawAdoptedV1 } from './claims/benefit-law-adopted.v1.js';
import { claimApprovedV1 } from './claims/claim-approved.v1.js';
import { claimApprovedV2 } from './claims/claim-approved.v2.js';
import { claimNeedsAttentionV1 } from './claims/claim-needs-attention.v1.js';
import { claimRejectedV1 } from './claims/claim-rejected.v1.js';
import { claimResubmittedV1 } from './claims/claim-resubmitted.v1.js';
import { claimResubmittedV2 } from './claims/claim-resubmitted.v2.js';
import { claimReturnedToOfficerV1 } from './claims/claim-returned-to-officer.v1.js';
import { claimSettledV1 } from './claims/claim-settled.v1.js';
import { claimSubmittedV1 } from './claims/claim-submitted.v1.js';
import { claimSubmittedV2 } from './claims/claim-submitted.v2.js';
import { claimValidatedV1 } from './claims/claim-validated.v1.js';
import { claimVerifiedV1 } from './claims/claim-verified.v1.js';
import { claimWithdrawnV1 } from './claims/claim-withdrawn.v1.js';
import { documentFiledV1 } from './claims/document-filed.v1.js';
import { documentsReceivedV1 } from './claims/documents-received.v1.js';
import { lateContributionDecidedV1 } from './claims/late-contribution-decided.v1.js';
import { medicalOpinionGivenV1 } from './claims/medical-opinion-given.v1.js';
import { caseRecordV1, medicalOpinionV1, payeeRecordV1 } from './claims/records.v1.js';
import { sharePaidV1 } from './claims/share-paid.v1.js';
import { shareReturnedV1 } from './claims/share-returned.v1.js';
import type { EventContract, RecordContract } from './define.js';
import { paymentAcceptedV1 } from './disbursement/payment-accepted.v1.js';
import { paymentOrderedV1 } from './disbursement/payment-ordered.v1.js';
import { paymentOrderedV2 } from './disbursement/payment-ordered.v2.js';
import { paymentOutcomeUnknownV1 } from './disbursement/payment-outcome-unknown.v1.js';
import { paymentPutInPayoutV1 } from './disbursement/payment-put-in-payout.v1.js';
import { paymentRejectedV1 } from './disbursement/payment-rejected.v1.js';
import { paymentReleasedV1 } from './disbursement/payment-released.v1.js';
import { paymentReturnedV1 } from './disbursement/payment-returned.v1.js';
import { paymentSettledV1 } from './disbursement/payment-settled.v1.js';
import { paymentSubmittedV1 } from './disbursement/payment-submitted.v1.js';
import { paymentTakenFromPayoutV1 } from './disbursement/payment-taken-from-payout.v1.js';
import { payoutApprovedV1 } from './disbursement/payout-approved.v1.js';
import { payoutCancelledV1 } from './disbursement/payout-cancelled.v1.js';
import { payoutPreparedV1 } from './disbursement/payout-prepared.v1.js';
import { heirsRecordedV1 } from './enrollment/heirs-recorded.v1.js';
import { membershipStartedV1 } from './enrollment/membership-started.v1.js';
import { payerRegisteredV1 } from './enrollment/payer-registered.v1.js';
import { personNikShownV1 } from './enrollment/person-nik-shown.v1.js';
import { personRegisteredV1 } from './enrollment/person-registered.v1.js';
import { heirRecordV1, personRecordV1 } from './enrollment/records.v1.js';
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
  claimSubmittedV1,
  claimSubmittedV2,
  claimResubmittedV1,
  claimResubmittedV2,
  documentsReceivedV1,
  documentFiledV1,
  claimValidatedV1,
  claimNeedsAttentionV1,
  lateContributionDecidedV1,
  medicalOpinionGivenV1,
  claimVerifiedV1,
  benefitAssessedV1,
  benefitAssessedV2,
  claimReturnedToOfficerV1,
  claimRejectedV1,
  claimWithdrawnV1,
  claimApprovedV1,
  claimApprovedV2,
  sharePaidV1,
  shareReturnedV1,
  claimSettledV1,
  paymentOrderedV1,
  paymentOrderedV2,
  payoutPreparedV1,
  paymentPutInPayoutV1,
  payoutApprovedV1,
  payoutCancelledV1,
  paymentTakenFromPayoutV1,
  paymentReleasedV1,
  paymentSubmittedV1,
  paymentAcceptedV1,
  paymentOutcomeUnknownV1,
  paymentRejectedV1,
  paymentSettledV1,
  paymentReturnedV1,
];

/** Every published version of every kind of personal record. */
export const recordContracts: readonly RecordContract[] = [
  personRecordV1,
  heirRecordV1,
  payeeRecordV1,
  caseRecordV1,
  medicalOpinionV1,
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

/** The kind of a personal record, or `null` when this build does not know it. */
export const findRecordContract = (kind: string): RecordContract | null =>
  recordContracts.find(contract => contract.kind === kind) ?? null;

export type DataOf<Contract extends EventContract> = z.infer<Contract['schema']>;
