import { z } from 'zod';
import type { ClaimId, PaymentId, ShareId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { referenceText, uuid } from '../fields.js';

export const paymentAcceptedV1 = defineEvent({
  type: 'PaymentAccepted',
  version: 1,
  topic: 'disbursement.events',
  meaning: { id: 'Bank menerima permintaan', en: 'The bank accepted the request' },
  schema: z.strictObject({
    paymentId: uuid<PaymentId>(),
    claimId: uuid<ClaimId>(),
    shareId: uuid<ShareId>(),
    bankReference: referenceText,
  }),
});

export type PaymentAccepted = EventOf<typeof paymentAcceptedV1>;
