import { z } from 'zod';
import type { ClaimId, PaymentId, ShareId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { eventId, recordRef, uuid } from '../fields.js';

export const paymentRedirectedV1 = defineEvent({
  type: 'PaymentRedirected',
  version: 1,
  topic: 'disbursement.events',
  meaning: {
    id: 'Pembayaran dialihkan ke rekening penerima yang sudah dibetulkan',
    en: "The payment was redirected to the payee's corrected account",
  },
  schema: z.strictObject({
    paymentId: uuid<PaymentId>(),
    claimId: uuid<ClaimId>(),
    shareId: uuid<ShareId>(),
    /** The version of the payee's record that is paid from now on. */
    record: recordRef,
    /** The event of the claim that committed to it. */
    evidence: eventId,
  }),
});

export type PaymentRedirected = EventOf<typeof paymentRedirectedV1>;
