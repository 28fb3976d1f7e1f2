import { z } from 'zod';
import type { ClaimId, PayeeId, PaymentId, PayoutId, ShareId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, CHUNK_SIZE, digest, instant, recordRef, rupiahField, uuid } from '../fields.js';

export const payoutPreparedV1 = defineEvent({
  type: 'PayoutPrepared',
  version: 1,
  topic: 'disbursement.events',
  meaning: {
    id: 'Daftar bayar disiapkan: dana, nama rekening, jumlah kendali',
    en: 'A payout was prepared: funds, account names, control total',
  },
  schema: z.strictObject({
    payoutId: uuid<PayoutId>(),
    payments: z
      .array(
        z.strictObject({
          paymentId: uuid<PaymentId>(),
          claimId: uuid<ClaimId>(),
          shareId: uuid<ShareId>(),
          amount: rupiahField,
          payeeId: uuid<PayeeId>(),
          record: recordRef,
          nameMatch: z.enum(['MATCH', 'CLOSE']),
        }),
      )
      .min(1)
      .max(CHUNK_SIZE),
    controlTotal: rupiahField,
    listDigest: digest,
    fundsAvailable: rupiahField,
    preparedBy: actor,
    preparedAt: instant,
  }),
});

export type PayoutPrepared = EventOf<typeof payoutPreparedV1>;
