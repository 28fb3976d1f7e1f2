import type { z } from 'zod';
import { zeroRupiah } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { referenceText, rupiahField } from '../fields.js';
import { paymentSettledV1 } from './payment-settled.v1.js';

export const paymentSettledV2 = defineEvent({
  ...paymentSettledV1,
  version: 2,
  meaning: {
    id: 'Dana telah diterima penerima, atau seluruhnya ditahan untuk utangnya',
    en: 'The payee has received the money, or all of it was kept against a debt of theirs',
  },
  schema: paymentSettledV1.schema.extend({
    /** What was kept of the share against a debt of its payee; with the amount it is the whole share. */
    kept: rupiahField,
    /** Null where nothing remained for the bank to pay. */
    bankReference: referenceText.nullable(),
  }),
});

export type PaymentSettled = EventOf<typeof paymentSettledV2>;

/** Before debts were set off, nothing was kept of a share. */
export function paymentSettledV1ToV2(data: unknown): PaymentSettled['data'] {
  return { ...(data as z.infer<typeof paymentSettledV1.schema>), kept: zeroRupiah };
}
