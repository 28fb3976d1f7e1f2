import type { z } from 'zod';
import { zeroRupiah } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { rupiahField } from '../fields.js';
import { paymentOrderedV2 } from './payment-ordered.v2.js';

export const paymentOrderedV3 = defineEvent({
  ...paymentOrderedV2,
  version: 3,
  schema: paymentOrderedV2.schema.extend({
    /** What earlier attempts of the share have kept against a debt of its payee; with the amount it is the whole share. */
    kept: rupiahField,
  }),
});

export type PaymentOrdered = EventOf<typeof paymentOrderedV3>;

/** Before debts were set off, nothing was kept of a share. */
export function paymentOrderedV2ToV3(data: unknown): PaymentOrdered['data'] {
  return { ...(data as z.infer<typeof paymentOrderedV2.schema>), kept: zeroRupiah };
}
