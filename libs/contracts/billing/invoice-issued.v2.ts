import { z } from 'zod';
import { defineEvent, type EventOf } from '../define.js';
import { invoiceIssuedV1 } from './invoice-issued.v1.js';

export const invoiceIssuedV2 = defineEvent({
  ...invoiceIssuedV1,
  version: 2,
  schema: invoiceIssuedV1.schema.extend({
    /** The readings chosen where the law is open, by policy. */
    policies: z.record(z.string(), z.string()),
  }),
});

export type InvoiceIssued = EventOf<typeof invoiceIssuedV2>;

/** The first version did not say which readings it had rested on. */
export function invoiceIssuedV1ToV2(data: unknown): InvoiceIssued['data'] {
  return { ...(data as z.infer<typeof invoiceIssuedV1.schema>), policies: {} };
}
