import { z } from 'zod';
import { defineEvent, type EventOf } from '../define.js';
import { paymentSubmittedV1 } from './payment-submitted.v1.js';

export const paymentSubmittedV2 = defineEvent({
  ...paymentSubmittedV1,
  version: 2,
  schema: paymentSubmittedV1.schema.extend({
    /** The rail that the bank is told to use; null where none was named. */
    rail: z.enum(['BI_FAST', 'SKN', 'RTGS']).nullable(),
  }),
});

export type PaymentSubmitted = EventOf<typeof paymentSubmittedV2>;

/** The first version left the rail to the bank. */
export function paymentSubmittedV1ToV2(data: unknown): PaymentSubmitted['data'] {
  return { ...(data as z.infer<typeof paymentSubmittedV1.schema>), rail: null };
}
