import { z } from 'zod';
import type { ClaimId, PaymentId, PayoutId, ShareId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { code, uuid } from '../fields.js';

export const paymentTakenFromPayoutV1 = defineEvent({
  type: 'PaymentTakenFromPayout',
  version: 1,
  topic: 'disbursement.events',
  meaning: { id: 'Pembayaran dikeluarkan dari daftar bayar', en: 'The payment was taken out of a payout' },
  schema: z.strictObject({
    paymentId: uuid<PaymentId>(),
    claimId: uuid<ClaimId>(),
    shareId: uuid<ShareId>(),
    payoutId: uuid<PayoutId>(),
    reason: code,
  }),
});

export type PaymentTakenFromPayout = EventOf<typeof paymentTakenFromPayoutV1>;
