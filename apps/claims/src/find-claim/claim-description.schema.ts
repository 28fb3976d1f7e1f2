import { z } from 'zod';
import {
  actor,
  appealDecidedV1,
  attentionReason,
  awardCorrectedV3,
  benefitAssessedV3,
  claimAppealedV1,
  claimReclassifiedV1,
  claimRejectedV1,
  claimReturnedToOfficerV2,
  claimSubmittedV3,
  claimValidatedV1,
  claimWithdrawnV1,
  digest,
  documentFiledV1,
  dutyRoutedV1,
  eventId,
  formerDuty,
  furtherDocumentAskedV2,
  heirsDisputedV1,
  hospitalInvoicedV1,
  instant,
  jasaRaharjaPaidV1,
  labourInspectorDeterminedV1,
  lateContributionDecidedV1,
  medicalOpinionGivenV1,
  occupationalDiseaseClaimedV1,
  officeCode,
  overpaymentFoundV2,
  registryAnsweredV1,
  signalDecidedV1,
} from '#contracts';
import { STAGES } from '../explain-claim/explanation.js';
import { scholarshipSchema } from '../grant-scholarships/scholarships-view.schema.js';
import { accountEntrySchema, furtherCostsSchema, ownedLineSchema } from './after-award.schema.js';
import { awardSchema, correctionSchema } from './award.schema.js';

/** Membership and paid months as validation found them. */
export const coverSchema = claimValidatedV1.schema.omit({ claimId: true, validatedAt: true });

export const lateDecisionSchema = lateContributionDecidedV1.schema.omit({ claimId: true });

/** What the medical adviser found; the reasons in full are a personal record. */
export const opinionSchema = medicalOpinionGivenV1.schema
  .omit({ claimId: true })
  .extend({ evidence: eventId });

/** The last that the civil registry said of somebody of the case, and the event that says so. */
export const registryAnswerSchema = registryAnsweredV1.schema.shape.answers.element.extend({
  answeredAt: registryAnsweredV1.schema.shape.answeredAt,
  evidence: eventId,
});

/** What a person decided on a signal, and the event that says so. */
export const signalDecisionSchema = signalDecidedV1.schema.omit({ claimId: true }).extend({ event: eventId });

/** A signal as it was seen, and how it was decided if it was. */
export const seenSignalSchema = z.strictObject({
  signal: z.string(),
  standing: z.enum(['OPEN', 'CLEARED', 'STANDS']),
  values: attentionReason.shape.values,
  evidence: attentionReason.shape.evidence,
  decidedBy: actor.nullable(),
  decidedAt: z.iso.datetime().nullable(),
  decision: eventId.nullable(),
});

/** That the claim was moved to the other programme; the reasons in full are a personal record. */
export const reclassificationSchema = claimReclassifiedV1.schema
  .omit({ claimId: true })
  .extend({ evidence: eventId });

/** What the labour inspector determined; the content of the letter is a personal record. */
export const determinationSchema = labourInspectorDeterminedV1.schema
  .omit({ claimId: true })
  .extend({ evidence: eventId });

/** That the heirs do not agree; who contests what is a personal record. */
export const disputeSchema = heirsDisputedV1.schema.omit({ claimId: true }).extend({ evidence: eventId });

/** A paper asked for after the checklist was frozen, and how the asking ended; why in words is a personal record. */
export const laterPaperSchema = furtherDocumentAskedV2.schema.omit({ claimId: true }).extend({
  evidence: eventId,
  end: z
    .strictObject({
      how: z.enum(['BROUGHT', 'TAKEN_BACK']),
      reason: z.string().nullable(),
      by: actor,
      at: instant,
    })
    .nullable(),
});

/** A duty that another office does, and why. */
export const routingSchema = dutyRoutedV1.schema.omit({ claimId: true }).extend({ evidence: eventId });

export const dutiesSchema = z.strictObject({
  submitter: actor,
  adviser: actor.nullable(),
  verifier: actor.nullable(),
  approver: actor.nullable(),
  decider: actor.nullable(),
});

/** An appeal and what was decided on it; the words and the reasons in full are personal records. */
export const appealSchema = claimAppealedV1.schema.omit({ claimId: true }).extend({
  against: z.enum(['rejection', 'award']),
  decision: appealDecidedV1.schema
    .omit({ claimId: true, formerly: true })
    .extend({ evidence: eventId })
    .nullable(),
});

const byApprover = { decision: true, shownHash: true, approvedBy: true, approvedAt: true } as const;
/** What the events say of a claim, the file of the officer first: the words of `describeClaim`. */
export const claimDescriptionSchema = claimSubmittedV3.schema.omit({ submittedBy: true }).extend({
  /** With those that came later. */
  documents: z.array(z.string()),
  disease: occupationalDiseaseClaimedV1.schema.pick({ leftWorkOn: true }).nullable(),
  /** What it paid for the same road accident, by its letters. */
  jasaRaharja: jasaRaharjaPaidV1.schema.shape.payments,
  /** Which of its bills are owed to which partner hospital. */
  invoices: hospitalInvoicedV1.schema.shape.invoices,
  stage: z.enum(STAGES),
  version: z.int().positive(),
  duties: dutiesSchema,
  documentsReceivedBy: z.array(actor),
  files: z.array(documentFiledV1.schema.omit({ claimId: true })),
  reasons: z.array(attentionReason),
  lateDecisions: z.array(lateDecisionSchema),
  opinion: opinionSchema.nullable(),
  signalDecisions: z.array(signalDecisionSchema),
  registry: z.array(registryAnswerSchema),
  appeals: z.array(appealSchema),
  former: z.array(formerDuty),
  dispute: disputeSchema.nullable(),
  reclassifications: z.array(reclassificationSchema),
  determinations: z.array(determinationSchema),
  laterPapers: z.array(laterPaperSchema),
  office: officeCode.nullable(),
  routings: z.array(routingSchema),
  cover: coverSchema.nullable(),
  assessment: benefitAssessedV3.schema.omit({ claimId: true }).nullable(),
  award: awardSchema.nullable(),
  correction: correctionSchema.nullable(),
  corrections: z.array(
    awardCorrectedV3.schema
      .pick({ ...byApprover, previousAward: true, award: true })
      .extend({ previousLines: z.array(ownedLineSchema) }),
  ),
  overpayment: overpaymentFoundV2.schema
    .pick({ ...byApprover, lawful: true, amount: true, payees: true })
    .nullable(),
  scholarship: scholarshipSchema.nullable(),
  accounts: z.array(accountEntrySchema),
  furtherCosts: z.array(furtherCostsSchema),
  returned: claimReturnedToOfficerV2.schema
    .pick({ reason: true, returnRecord: true })
    .extend({ by: actor })
    .nullable(),
  rejection: claimRejectedV1.schema.pick({ rule: true, regulation: true, article: true }).nullable(),
  withdrawal: claimWithdrawnV1.schema.pick({ reason: true }).nullable(),
  shownHash: digest,
});
