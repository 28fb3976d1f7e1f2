import { z } from 'zod';
import type { ClaimId, PaymentId, ShareId } from '#kernel';
import { defineEvent } from '../define.js';
import { digest, instant, rupiahField, uuid } from '../fields.js';

export const paymentSubmittedV1 = defineEvent({
  type: 'PaymentSubmitted',
  version: 1,
  topic: 'disbursement.events',
  meaning: {
    id: 'Permintaan ke bank disimpan sebelum dikirim',
    en: 'The request to the bank was stored before it was sent',
  },
  schema: z.strictObject({
    paymentId: uuid<PaymentId>(),
    claimId: uuid<ClaimId>(),
    shareId: uuid<ShareId>(),
    amount: rupiahField,
    requestDigest: digest,
    expiresAt: instant,
    submittedAt: instant,
  }),
});
