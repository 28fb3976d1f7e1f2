import { z } from 'zod';
import type { PayoutId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { CHUNK_SIZE, digest, instant, referenceText, rupiahField, uuid } from '../fields.js';

export const paymentFileWrittenV1 = defineEvent({
  type: 'PaymentFileWritten',
  version: 1,
  topic: 'disbursement.events',
  meaning: {
    id: 'Perintah transfer suatu daftar bayar ditulis sebagai berkas bank',
    en: 'The orders of a payout were written as a bank file',
  },
  schema: z.strictObject({
    fileId: z.uuid(),
    payoutId: uuid<PayoutId>(),
    messageId: referenceText,
    digest,
    payments: z.int().positive().max(CHUNK_SIZE),
    total: rupiahField,
    writtenAt: instant,
  }),
});

export type PaymentFileWritten = EventOf<typeof paymentFileWrittenV1>;
