import { z } from 'zod';
import type { ClaimId, PayeeId, PaymentId, ShareId } from '#kernel';
import { defineEvent } from '../define.js';
import { actor, programme, recordRef, referenceText, rupiahField, uuid } from '../fields.js';

export const paymentOrderedV1 = defineEvent({
  type: 'PaymentOrdered',
  version: 1,
  topic: 'disbursement.events',
  meaning: { id: 'Pembayaran satu bagian diperintahkan', en: 'The payment of one share was ordered' },
  schema: z.strictObject({
    paymentId: uuid<PaymentId>(),
    claimId: uuid<ClaimId>(),
    shareId: uuid<ShareId>(),
    attempt: z.int().positive(),
    amount: rupiahField,
    payeeId: uuid<PayeeId>(),
    record: recordRef,
    receiptNumber: referenceText,
    programme,
    submittedBy: actor,
    verifiedBy: actor,
    approvedBy: actor,
  }),
});
