import type { z } from 'zod';
import { zeroRupiah } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { rupiahField } from '../fields.js';
import { paymentReturnedV1 } from './payment-returned.v1.js';

export const paymentReturnedV2 = defineEvent({
  ...paymentReturnedV1,
  version: 2,
  schema: paymentReturnedV1.schema.extend({
    /** What was kept of the share against a debt of its payee, and stays kept. */
    kept: rupiahField,
  }),
});

export type PaymentReturned = EventOf<typeof paymentReturnedV2>;

/** Before debts were set off, nothing was kept of a share. */
export function paymentReturnedV1ToV2(data: unknown): PaymentReturned['data'] {
  return { ...(data as z.infer<typeof paymentReturnedV1.schema>), kept: zeroRupiah };
}
