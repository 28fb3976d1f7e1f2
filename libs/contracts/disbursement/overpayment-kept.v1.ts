import { z } from 'zod';
import type { PaymentId, ShareId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { rupiahField, uuid } from '../fields.js';
import { whichRecovery } from './recovery-parts.js';

export const overpaymentKeptV1 = defineEvent({
  type: 'OverpaymentKept',
  version: 1,
  topic: 'disbursement.events',
  meaning: {
    id: 'Utang berkurang dengan bagian pembayaran yang ditahan',
    en: 'The debt was lowered by the part that was kept from a payment',
  },
  schema: z.strictObject({
    ...whichRecovery,
    paymentId: uuid<PaymentId>(),
    shareId: uuid<ShareId>(),
    amount: rupiahField,
    /** What is still owed. */
    owed: rupiahField,
  }),
});

export type OverpaymentKept = EventOf<typeof overpaymentKeptV1>;
