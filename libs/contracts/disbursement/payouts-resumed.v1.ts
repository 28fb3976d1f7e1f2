import { z } from 'zod';
import { defineEvent, type EventOf } from '../define.js';
import { actor, code, instant, uuid } from '../fields.js';

export const payoutsResumedV1 = defineEvent({
  type: 'PayoutsResumed',
  version: 1,
  topic: 'disbursement.events',
  meaning: {
    id: 'Pengiriman pembayaran ke bank dilanjutkan',
    en: 'Sending payments to the bank was resumed',
  },
  schema: z.strictObject({
    switchId: uuid<string>(),
    reason: code,
    resumedBy: actor,
    resumedAt: instant,
  }),
});

export type PayoutsResumed = EventOf<typeof payoutsResumedV1>;
