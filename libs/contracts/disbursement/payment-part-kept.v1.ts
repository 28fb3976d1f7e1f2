import { z } from 'zod';
import type { ClaimId, PaymentId, RecoveryId, ShareId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { rupiahField, uuid } from '../fields.js';

export const paymentPartKeptV1 = defineEvent({
  type: 'PaymentPartKept',
  version: 1,
  topic: 'disbursement.events',
  meaning: {
    id: 'Sebagian pembayaran ditahan untuk utang penerimanya',
    en: 'A part of the payment was kept against a debt of its payee',
  },
  schema: z.strictObject({
    paymentId: uuid<PaymentId>(),
    claimId: uuid<ClaimId>(),
    shareId: uuid<ShareId>(),
    recoveryId: uuid<RecoveryId>(),
    /** Kept now. */
    amount: rupiahField,
    /** What is still to be paid. */
    rest: rupiahField,
  }),
});

export type PaymentPartKept = EventOf<typeof paymentPartKeptV1>;
