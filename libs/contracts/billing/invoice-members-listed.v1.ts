import { z } from 'zod';
import type { InvoiceId, MembershipId, PayerId, PersonId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { CHUNK_SIZE, plainDate, plainMonth, rupiahField, uuid } from '../fields.js';

export const invoiceMembersListedV1 = defineEvent({
  type: 'InvoiceMembersListed',
  version: 1,
  topic: 'billing.events',
  meaning: { id: 'Pekerja yang dicakup suatu tagihan', en: 'The workers whom an invoice is for' },
  schema: z.strictObject({
    invoiceId: uuid<InvoiceId>(),
    payerId: uuid<PayerId>(),
    month: plainMonth,
    chunk: z.int().nonnegative(),
    issuedOn: plainDate,
    dueOn: plainDate,
    members: z
      .array(
        z.strictObject({
          membershipId: uuid<MembershipId>(),
          personId: uuid<PersonId>(),
          jkk: rupiahField,
          jkm: rupiahField,
        }),
      )
      .min(1)
      .max(CHUNK_SIZE),
  }),
});

export type InvoiceMembersListed = EventOf<typeof invoiceMembersListedV1>;
