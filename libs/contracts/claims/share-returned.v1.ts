import { z } from 'zod';
import type { ClaimId, PaymentId, ShareId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { code, rupiahField, uuid } from '../fields.js';

export const shareReturnedV1 = defineEvent({
  type: 'ShareReturned',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Pembayaran suatu bagian dikembalikan bank',
    en: 'The payment of a share was returned by the bank',
  },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    shareId: uuid<ShareId>(),
    paymentId: uuid<PaymentId>(),
    amount: rupiahField,
    reason: code,
  }),
});

export type ShareReturned = EventOf<typeof shareReturnedV1>;
