import { z } from 'zod';
import type { ClaimId, PaymentId, ShareId } from '#kernel';
import { actor, code, instant, plainDate, referenceText, rupiahField, uuid } from '../fields.js';

export const whichPayment = {
  paymentId: uuid<PaymentId>(),
  claimId: uuid<ClaimId>(),
  shareId: uuid<ShareId>(),
};

/** Something that the bank said and that does not fit its payment. */
export const bankWord = z.strictObject({
  /** Why it was kept for people to decide. */
  code,
  kind: code,
  /** Null where no money was spoken of. */
  amount: rupiahField.nullable(),
  bankReference: referenceText.nullable(),
});

/** What the bank did in the end: paid exactly what was ordered, once, or nothing that it has not taken back. */
export const finding = z.enum(['EXECUTED', 'NOT_EXECUTED']);

/** What two people decide, and by which paper of the bank. */
export const found = {
  finding,
  words: z.array(bankWord).min(1).max(100),
  /** The bank's written answer: its number and day; no name. */
  evidenceDocument: referenceText,
  evidenceOn: plainDate,
  /** Of the execution; null where there was none. */
  bankReference: referenceText.nullable(),
  executedAt: instant.nullable(),
};

export const proposedFinding = { ...found, proposedBy: actor, proposedAt: instant };
