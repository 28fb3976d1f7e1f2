import { z } from 'zod';
import type { ClaimId, PaymentId, PayoutId, ShareId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, uuid } from '../fields.js';

export const paymentPutInPayoutV1 = defineEvent({
  type: 'PaymentPutInPayout',
  version: 1,
  topic: 'disbursement.events',
  meaning: { id: 'Pembayaran masuk daftar bayar', en: 'The payment was put in a payout' },
  schema: z.strictObject({
    paymentId: uuid<PaymentId>(),
    claimId: uuid<ClaimId>(),
    shareId: uuid<ShareId>(),
    payoutId: uuid<PayoutId>(),
    preparedBy: actor,
  }),
});

export type PaymentPutInPayout = EventOf<typeof paymentPutInPayoutV1>;
