import { z } from 'zod';
import type { PayeeId } from '#kernel';
import { defineEvent } from '../define.js';
import { eventId, rupiahField, uuid } from '../fields.js';
import { claimApprovedV2 } from './claim-approved.v2.js';
import { handsBeforeCorrection } from './parts.js';

export const overpaymentFoundV1 = defineEvent({
  type: 'OverpaymentFound',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Santunan ternyata lebih besar daripada menurut hukum; selisihnya dicatat, belum ditagih',
    en: 'The award was found to be more than the law gives; the difference is recorded, not yet recovered',
  },
  schema: claimApprovedV2.schema.omit({ shares: true }).extend({
    decision: eventId,
    /** What the law gives on the corrected facts; the award itself stays as it was approved. */
    lawful: rupiahField,
    /** The award less what the law gives. */
    amount: rupiahField,
    payees: z
      .array(z.strictObject({ payeeId: uuid<PayeeId>(), amount: rupiahField }))
      .min(1)
      .max(20),
    ...handsBeforeCorrection,
  }),
});
