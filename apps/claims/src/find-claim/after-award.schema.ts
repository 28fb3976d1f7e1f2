import { z } from 'zod';
import {
  accountEnteredV1,
  actor,
  benefitAssessedV3,
  eventId,
  furtherCostsEnteredV1,
  hospitalInvoicedV1,
  instant,
  jasaRaharjaPaidV1,
  recordRef,
  rupiahField,
  uuid,
} from '#contracts';
import type { PayeeId } from '#kernel';

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
  invoices: hospitalInvoicedV1.schema.shape.invoices,
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

/** A line of which hospitals are owed bills: all bills behind it, and those of each. */
export const ownedLineSchema = benefitAssessedV3.schema.shape.lines.element.extend({
  owed: z
    .strictObject({
      bills: rupiahField,
      to: z.array(z.strictObject({ payeeId: uuid<PayeeId>(), bills: rupiahField })),
    })
    .optional(),
});
