import { z } from 'zod';
import {
  accountEnteredV1,
  actor,
  eventId,
  furtherCostsEnteredV1,
  instant,
  jasaRaharjaPaidV1,
  recordRef,
} from '#contracts';

/** An account entered after the award, and what another person said of it. */
export const accountEntrySchema = accountEnteredV1.schema.omit({ claimId: true }).extend({
  replaces: recordRef,
  evidence: eventId,
  decision: z
    .strictObject({ confirmed: z.boolean(), decidedBy: actor, decidedAt: instant, evidence: eventId })
    .nullable(),
});

/** Bills entered after the award, and what another person said of them. */
export const furtherCostsSchema = furtherCostsEnteredV1.schema.omit({ claimId: true }).extend({
  jasaRaharja: jasaRaharjaPaidV1.schema.shape.payments,
  evidence: eventId,
  decision: z
    .strictObject({
      verified: z.boolean(),
      reason: z.string().nullable(),
      decidedBy: actor,
      decidedAt: instant,
      evidence: eventId,
    })
    .nullable(),
});
