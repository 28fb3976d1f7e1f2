import { z } from 'zod';
import type { ClaimId, PaymentId, ShareId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { code, uuid } from '../fields.js';

export const paymentOutcomeUnknownV1 = defineEvent({
  type: 'PaymentOutcomeUnknown',
  version: 1,
  topic: 'disbursement.events',
  meaning: { id: 'Hasil pembayaran belum diketahui', en: 'The outcome of the payment is not known' },
  schema: z.strictObject({
    paymentId: uuid<PaymentId>(),
    claimId: uuid<ClaimId>(),
    shareId: uuid<ShareId>(),
    cause: code,
  }),
});

export type PaymentOutcomeUnknown = EventOf<typeof paymentOutcomeUnknownV1>;
