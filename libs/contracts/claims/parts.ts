import { z } from 'zod';
import type { PayeeId, ShareId } from '#kernel';
import {
  actor,
  bilingual,
  code,
  eventId,
  plainDate,
  recordRef,
  referenceText,
  rupiahField,
  uuid,
} from '../fields.js';

/** One receipt of the accident: what it was for and what it came to. */
export const cost = z.strictObject({
  kind: z.enum(['medical', 'transport-land', 'transport-sea', 'transport-air']),
  reference: referenceText,
  amount: rupiahField,
});

/** One who is to be paid. Weights are those of the heir certificate or of the co-heirs' consent. */
export const payee = z.strictObject({
  payeeId: uuid<PayeeId>(),
  record: recordRef,
  relation: code,
  weight: z.int().positive(),
});

/** The same with whether they are a minor; born when is in the record alone. */
export const payeeOfSomeAge = payee.extend({ isMinor: z.boolean() });

/** Of which rank the heirs of a death are, which ranks are shown to be empty, and by what paper. */
export const heirsStated = z.strictObject({
  proof: z.enum(['HEIR_CERTIFICATE', 'COHEIRS_CONSENT', 'WILL', 'NO_HEIRS']),
  /** Null where there is nobody. */
  rank: z.int().positive().nullable(),
  emptyRanks: z.array(z.int().positive()).max(20),
});

/** Why a claim waits, with the values and the events that show it. */
export const attentionReason = z.strictObject({
  code,
  values: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  evidence: z.array(eventId),
});

/** One line of the benefit as the first version of the assessment has it. */
export const benefitLineV1 = z.strictObject({
  component: z.string().regex(/^[a-zA-Z]+$/),
  item: z.string().max(64).nullable(),
  amount: rupiahField,
  formula: z.string(),
  text: bilingual,
  regulation: z.string(),
  article: z.string(),
  effectiveFrom: plainDate,
  effectiveTo: plainDate.nullable(),
  mark: z.enum(['CONFIRMED', 'INFERRED', 'FROM_MEMORY']),
});

/** Where a rule stands, when it holds, and how well it is known. */
const lawReference = {
  regulation: z.string(),
  article: z.string(),
  effectiveFrom: plainDate,
  effectiveTo: plainDate.nullable(),
  mark: z.enum(['CONFIRMED', 'INFERRED', 'UNCONFIRMED']),
};

/** One line of the benefit, explained by its formula, its article and whatever else it rests on. */
export const benefitLine = z.strictObject({
  component: z.string().regex(/^[a-zA-Z]+$/),
  item: z.string().max(64).nullable(),
  amount: rupiahField,
  formula: z.string(),
  text: bilingual,
  ...lawReference,
  /** Further articles that the amount turns on: a floor, a maximum. */
  alsoBy: z.array(z.strictObject(lawReference)),
  /** The readings chosen where the law is open, by policy. */
  readings: z.record(z.string(), z.string()),
});

/** A receipt of any kind that the law pays; a prosthesis with the reference price of the rehabilitation hospital. */
export const assessedCost = z.strictObject({
  kind: z.enum([
    ...cost.shape.kind.options,
    'diagnosis',
    'homecare',
    'glasses',
    'dentures',
    'hearingAid',
    'prosthesis',
  ]),
  reference: referenceText,
  amount: rupiahField,
  referencePrice: rupiahField.optional(),
});

/** A lasting loss, by a row of the table of losses. */
export const disability = z.strictObject({
  kind: z.enum(['anatomical', 'functional']),
  part: z.string().max(64),
  side: z.enum(['left', 'right']).optional(),
  handedness: z.enum(['left', 'right']).optional(),
  functionLoss: z.int().min(1).max(100).optional(),
  measured: z.int().positive().optional(),
});

export const payeeShare = z.strictObject({
  shareId: uuid<ShareId>(),
  payeeId: uuid<PayeeId>(),
  record: recordRef,
  amount: rupiahField,
});

/** A duty that somebody had on the case and has no more. */
export const formerDuty = z.strictObject({
  duty: z.enum(['submitter', 'adviser', 'verifier', 'approver', 'decider']),
  actor,
});

/** Everybody who had a hand in the case beside those whom an approval names. */
export const handsBeforeCorrection = {
  /** Who decided the appeal. */
  decidedBy: actor,
  formerly: z.array(formerDuty).max(60),
};
