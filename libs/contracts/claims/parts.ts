import { z } from 'zod';
import type { PayeeId, ShareId } from '#kernel';
import {
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

/** Why a claim waits, with the values and the events that show it. */
export const attentionReason = z.strictObject({
  code,
  values: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  evidence: z.array(eventId),
});

/** One line of the benefit, explained by its formula and its article. */
export const benefitLine = z.strictObject({
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

export const payeeShare = z.strictObject({
  shareId: uuid<ShareId>(),
  payeeId: uuid<PayeeId>(),
  record: recordRef,
  amount: rupiahField,
});
