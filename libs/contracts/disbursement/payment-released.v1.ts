import { z } from 'zod';
import type { ClaimId, PaymentId, PayoutId, ShareId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, uuid } from '../fields.js';

export const paymentReleasedV1 = defineEvent({
  type: 'PaymentReleased',
  version: 1,
  topic: 'disbursement.events',
  meaning: {
    id: 'Pembayaran dilepas untuk dikirim ke bank',
    en: 'The payment was released to be sent to the bank',
  },
  schema: z.strictObject({
    paymentId: uuid<PaymentId>(),
    claimId: uuid<ClaimId>(),
    shareId: uuid<ShareId>(),
    payoutId: uuid<PayoutId>(),
    approvedBy: actor,
  }),
});

export type PaymentReleased = EventOf<typeof paymentReleasedV1>;
