import { z } from 'zod';
import type { ClaimId, PaymentId, ShareId } from '#kernel';
import { defineEvent } from '../define.js';
import { instant, referenceText, rupiahField, uuid } from '../fields.js';

export const paymentSettledV1 = defineEvent({
  type: 'PaymentSettled',
  version: 1,
  topic: 'disbursement.events',
  meaning: { id: 'Dana telah diterima penerima', en: 'The payee has received the money' },
  schema: z.strictObject({
    paymentId: uuid<PaymentId>(),
    claimId: uuid<ClaimId>(),
    shareId: uuid<ShareId>(),
    amount: rupiahField,
    bankReference: referenceText,
    settledAt: instant,
  }),
});
