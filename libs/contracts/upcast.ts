import { invoiceIssuedV1ToV2 } from './billing/invoice-issued.v2.js';
import { awardCorrectedV1ToV2 } from './claims/award-corrected.v2.js';
import { awardCorrectedV2ToV3 } from './claims/award-corrected.v3.js';
import { benefitAssessedV1ToV2 } from './claims/benefit-assessed.v2.js';
import { benefitAssessedV2ToV3 } from './claims/benefit-assessed.v3.js';
import { claimApprovedV1ToV2 } from './claims/claim-approved.v2.js';
import { claimResubmittedV1ToV2 } from './claims/claim-resubmitted.v2.js';
import { claimResubmittedV2ToV3 } from './claims/claim-resubmitted.v3.js';
import { claimReturnedToOfficerV1ToV2 } from './claims/claim-returned-to-officer.v2.js';
import { claimSubmittedV1ToV2 } from './claims/claim-submitted.v2.js';
import { claimSubmittedV2ToV3 } from './claims/claim-submitted.v3.js';
import { correctionAssessedV1ToV2 } from './claims/correction-assessed.v2.js';
import { furtherDocumentAskedV1ToV2 } from './claims/further-document-asked.v2.js';
import { overpaymentFoundV1ToV2 } from './claims/overpayment-found.v2.js';
import { sharePaidV1ToV2 } from './claims/share-paid.v2.js';
import { sharePaidV2ToV3 } from './claims/share-paid.v3.js';
import { paymentOrderedV1ToV2 } from './disbursement/payment-ordered.v2.js';
import { paymentOrderedV2ToV3 } from './disbursement/payment-ordered.v3.js';
import { paymentReturnedV1ToV2 } from './disbursement/payment-returned.v2.js';
import { paymentSettledV1ToV2 } from './disbursement/payment-settled.v2.js';
import { paymentSubmittedV1ToV2 } from './disbursement/payment-submitted.v2.js';
import { recoveryProposalDeclinedV1ToV2 } from './disbursement/recovery-proposal-declined.v2.js';
import { latestContract } from './registry.js';

/** Turns the data of one published version into the next; keyed `<type>/<from version>`. */
const upcasters: Readonly<Record<string, (data: unknown) => unknown>> = {
  'BenefitAssessed/1': benefitAssessedV1ToV2,
  'BenefitAssessed/2': benefitAssessedV2ToV3,
  'CorrectionAssessed/1': correctionAssessedV1ToV2,
  'ClaimApproved/1': claimApprovedV1ToV2,
  'AwardCorrected/1': awardCorrectedV1ToV2,
  'AwardCorrected/2': awardCorrectedV2ToV3,
  'OverpaymentFound/1': overpaymentFoundV1ToV2,
  'SharePaid/1': sharePaidV1ToV2,
  'SharePaid/2': sharePaidV2ToV3,
  'PaymentOrdered/1': paymentOrderedV1ToV2,
  'PaymentOrdered/2': paymentOrderedV2ToV3,
  'PaymentSettled/1': paymentSettledV1ToV2,
  'PaymentReturned/1': paymentReturnedV1ToV2,
  'RecoveryProposalDeclined/1': recoveryProposalDeclinedV1ToV2,
  'PaymentSubmitted/1': paymentSubmittedV1ToV2,
  'ClaimResubmitted/1': claimResubmittedV1ToV2,
  'ClaimResubmitted/2': claimResubmittedV2ToV3,
  'ClaimReturnedToOfficer/1': claimReturnedToOfficerV1ToV2,
  'FurtherDocumentAsked/1': furtherDocumentAskedV1ToV2,
  'ClaimSubmitted/1': claimSubmittedV1ToV2,
  'ClaimSubmitted/2': claimSubmittedV2ToV3,
  'InvoiceIssued/1': invoiceIssuedV1ToV2,
};

/** Brings stored data to the newest version of its type, one version at a time. Throws when a step is missing. */
export function upcast(type: string, version: number, data: unknown): unknown {
  const target = latestContract(type).version;
  let current = data;
  for (let from = version; from < target; from += 1) {
    const step = upcasters[`${type}/${from}`];
    if (!step) throw new Error(`No upcaster from version ${from} of ${type}`);
    current = step(current);
  }
  return current;
}
