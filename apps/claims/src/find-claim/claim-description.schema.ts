import { z } from 'zod';
import {
  actor,
  attentionReason,
  benefitAssessedV2,
  claimApprovedV2,
  claimRejectedV1,
  claimSubmittedV2,
  claimValidatedV1,
  claimWithdrawnV1,
  digest,
  documentFiledV1,
  eventId,
  lateContributionDecidedV1,
  medicalOpinionGivenV1,
  payeeShare,
  rupiahField,
  uuid,
} from '#contracts';
import type { PaymentId } from '#kernel';
import { STAGES } from '../explain-claim/explanation.js';

/** Membership and paid months as validation found them. */
export const coverSchema = claimValidatedV1.schema.omit({ claimId: true, validatedAt: true });

export const lateDecisionSchema = lateContributionDecidedV1.schema.omit({ claimId: true });

/** What the medical adviser found; the reasons in full are a personal record. */
export const opinionSchema = medicalOpinionGivenV1.schema
  .omit({ claimId: true })
  .extend({ evidence: eventId });

export const dutiesSchema = z.strictObject({
  submitter: actor,
  adviser: actor.nullable(),
  verifier: actor.nullable(),
  approver: actor.nullable(),
});

const { approvedAt } = claimApprovedV2.schema.shape;

const award = z.strictObject({
  amount: rupiahField,
  paid: rupiahField,
  shares: z.array(
    payeeShare.extend({
      settled: z.boolean(),
      paidBy: z.array(uuid<PaymentId>()),
      returned: z.array(uuid<PaymentId>()),
    }),
  ),
  shownHash: digest,
  submittedBy: actor,
  advisedBy: actor.nullable(),
  verifiedBy: actor,
  approvedBy: actor,
  approvedAt,
});

/** What the events say of a claim, the file of the officer first: the words of `describeClaim`. */
export const claimDescriptionSchema = claimSubmittedV2.schema.omit({ submittedBy: true }).extend({
  /** With those that came later. */
  documents: z.array(z.string()),
  stage: z.enum(STAGES),
  version: z.int().positive(),
  duties: dutiesSchema,
  documentsReceivedBy: z.array(actor),
  files: z.array(documentFiledV1.schema.omit({ claimId: true })),
  reasons: z.array(attentionReason),
  lateDecisions: z.array(lateDecisionSchema),
  opinion: opinionSchema.nullable(),
  cover: coverSchema.nullable(),
  assessment: benefitAssessedV2.schema.omit({ claimId: true }).nullable(),
  award: award.nullable(),
  returned: z.strictObject({ reason: z.string(), by: actor }).nullable(),
  rejection: claimRejectedV1.schema.pick({ rule: true, regulation: true, article: true }).nullable(),
  withdrawal: claimWithdrawnV1.schema.pick({ reason: true }).nullable(),
  shownHash: digest,
});
