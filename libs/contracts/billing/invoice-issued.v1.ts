import { z } from 'zod';
import type { InvoiceId, PayerId } from '#kernel';
import { defineEvent } from '../define.js';
import { digest, plainDate, plainMonth, programme, rupiahField, uuid } from '../fields.js';

export const invoiceIssuedV1 = defineEvent({
  type: 'InvoiceIssued',
  version: 1,
  topic: 'billing.events',
  meaning: { id: 'Tagihan iuran satu bulan diterbitkan', en: 'The invoice of a month was issued' },
  schema: z.strictObject({
    invoiceId: uuid<InvoiceId>(),
    payerId: uuid<PayerId>(),
    month: plainMonth,
    issuedOn: plainDate,
    dueOn: plainDate,
    members: z.int().positive(),
    chunks: z.int().positive(),
    jkk: rupiahField,
    jkm: rupiahField,
    amount: rupiahField,
    lawDigest: digest,
    law: z.array(
      z.strictObject({ component: programme, regulation: z.string(), article: z.string(), mark: z.string() }),
    ),
  }),
});
