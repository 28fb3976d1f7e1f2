import { z } from 'zod';
import type { ClaimId, PaymentId, ShareId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { code, rupiahField, uuid } from '../fields.js';

export const paymentRejectedV1 = defineEvent({
  type: 'PaymentRejected',
  version: 1,
  topic: 'disbursement.events',
  meaning: { id: 'Bank menolak pembayaran', en: 'The bank rejected the payment' },
  schema: z.strictObject({
    paymentId: uuid<PaymentId>(),
    claimId: uuid<ClaimId>(),
    shareId: uuid<ShareId>(),
    amount: rupiahField,
    reason: code,
  }),
});

export type PaymentRejected = EventOf<typeof paymentRejectedV1>;
