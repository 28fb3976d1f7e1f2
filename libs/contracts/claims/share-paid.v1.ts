import { z } from 'zod';
import type { ClaimId, PaymentId, ShareId } from '#kernel';
import { defineEvent } from '../define.js';
import { instant, rupiahField, uuid } from '../fields.js';

export const sharePaidV1 = defineEvent({
  type: 'SharePaid',
  version: 1,
  topic: 'claims.events',
  meaning: { id: 'Bagian seorang penerima telah dibayar', en: 'The share of a payee was paid' },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    shareId: uuid<ShareId>(),
    paymentId: uuid<PaymentId>(),
    amount: rupiahField,
    settledAt: instant,
  }),
});
