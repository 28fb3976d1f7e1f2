import { z } from 'zod';
import type { PayerId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { code, payerKind, plainDate, referenceText, uuid } from '../fields.js';

export const payerRegisteredV1 = defineEvent({
  type: 'PayerRegistered',
  version: 1,
  topic: 'enrollment.events',
  meaning: {
    id: 'Pembayar iuran terdaftar beserta dasar hukumnya',
    en: 'A payer of contributions was registered with its decree',
  },
  schema: z.strictObject({
    payerId: uuid<PayerId>(),
    payerCode: code,
    kind: payerKind,
    name: z.string().max(200).nullable(),
    regionCode: z.string().regex(/^\d{4,10}$/),
    decree: z.strictObject({ number: referenceText, date: plainDate }).nullable(),
  }),
});

export type PayerRegistered = EventOf<typeof payerRegisteredV1>;
