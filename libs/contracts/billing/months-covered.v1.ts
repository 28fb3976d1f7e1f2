import { z } from 'zod';
import type { InvoiceId, MembershipId, PayerId, PersonId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { CHUNK_SIZE, plainDate, plainMonth, uuid } from '../fields.js';

export const monthsCoveredV1 = defineEvent({
  type: 'MonthsCovered',
  version: 1,
  topic: 'billing.events',
  meaning: {
    id: 'Iuran satu bulan bagi sekelompok pekerja telah diterima',
    en: 'The contribution of a month was received for a group of workers',
  },
  schema: z.strictObject({
    invoiceId: uuid<InvoiceId>(),
    payerId: uuid<PayerId>(),
    month: plainMonth,
    chunk: z.int().nonnegative(),
    issuedOn: plainDate,
    dueOn: plainDate,
    receivedOn: plainDate,
    members: z
      .array(z.strictObject({ membershipId: uuid<MembershipId>(), personId: uuid<PersonId>() }))
      .min(1)
      .max(CHUNK_SIZE),
  }),
});

export type MonthsCovered = EventOf<typeof monthsCoveredV1>;
