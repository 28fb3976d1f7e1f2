import { z } from 'zod';
import type { ClaimId, PaymentId, ShareId } from '#kernel';
import { defineEvent } from '../define.js';
import { code, instant, referenceText, rupiahField, uuid } from '../fields.js';

export const paymentReturnedV1 = defineEvent({
  type: 'PaymentReturned',
  version: 1,
  topic: 'disbursement.events',
  meaning: { id: 'Bank mengembalikan pembayaran', en: 'The bank returned the payment' },
  schema: z.strictObject({
    paymentId: uuid<PaymentId>(),
    claimId: uuid<ClaimId>(),
    shareId: uuid<ShareId>(),
    amount: rupiahField,
    bankReference: referenceText,
    reason: code,
    returnedAt: instant,
  }),
});
