import { z } from 'zod';
import type { InvoiceId, PayerId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { plainDate, plainMonth, referenceText, rupiahField, uuid } from '../fields.js';

export const invoicePaidV1 = defineEvent({
  type: 'InvoicePaid',
  version: 1,
  topic: 'billing.events',
  meaning: { id: 'Tagihan iuran dibayar', en: 'An invoice was paid' },
  schema: z.strictObject({
    invoiceId: uuid<InvoiceId>(),
    payerId: uuid<PayerId>(),
    month: plainMonth,
    amount: rupiahField,
    receivedOn: plainDate,
    reference: referenceText,
  }),
});

export type InvoicePaid = EventOf<typeof invoicePaidV1>;
