import { z } from 'zod';
import type { PaymentId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { rupiahField, uuid } from '../fields.js';
import { whichPayment } from './finding-parts.js';

export const paymentWithdrawnV1 = defineEvent({
  type: 'PaymentWithdrawn',
  version: 1,
  topic: 'disbursement.events',
  meaning: {
    id: 'Pembayaran ditarik sebelum dikirim: percobaan sebelumnya ternyata dilaksanakan bank',
    en: 'The payment was withdrawn before it was sent: the bank had executed an earlier attempt',
  },
  schema: z.strictObject({
    ...whichPayment,
    amount: rupiahField,
    /** The attempt that was found executed. */
    paidBy: uuid<PaymentId>(),
  }),
});

export type PaymentWithdrawn = EventOf<typeof paymentWithdrawnV1>;
