import { z } from 'zod';
import type { ClaimId, RecoveryId } from '#kernel';
import { actor, digest, instant, plainDate, referenceText, rupiahField, uuid } from '../fields.js';

/** What every event of a recovery names. */
export const whichRecovery = { recoveryId: uuid<RecoveryId>(), claimId: uuid<ClaimId>() };

/** What is to be repaid by when. */
export const instalment = z.strictObject({ dueOn: plainDate, amount: rupiahField });
export const instalments = z.array(instalment).min(1).max(120);

/** The payee's written consent, and how much of each payment it lets be kept, in per cent. */
export const offsetConsent = {
  mostPercent: z.int().min(1).max(100),
  consentOn: plainDate,
  /** The number of the paper; no name. */
  consentDocument: referenceText,
};

export const proposed = { proposedBy: actor, proposedAt: instant };

/** The second pair of eyes, and exactly what they saw. */
export const approvedAsShown = {
  shownHash: digest,
  proposedBy: actor,
  approvedBy: actor,
  approvedAt: instant,
};

/** A line of a statement of the bank. */
export const bankLine = {
  fileId: z.uuid(),
  line: z.int().positive(),
  bookedOn: plainDate.nullable(),
  /** The bank's own number of the movement; a movement repays once. */
  bankReference: referenceText.nullable(),
};
