import { z } from 'zod';
import { defineEvent, type EventOf } from '../define.js';
import { actor, code, instant, uuid } from '../fields.js';

export const payoutsHaltedV1 = defineEvent({
  type: 'PayoutsHalted',
  version: 1,
  topic: 'disbursement.events',
  meaning: {
    id: 'Pengiriman pembayaran ke bank dihentikan',
    en: 'Sending payments to the bank was halted',
  },
  schema: z.strictObject({
    switchId: uuid<string>(),
    reason: code,
    haltedBy: actor,
    haltedAt: instant,
  }),
});

export type PayoutsHalted = EventOf<typeof payoutsHaltedV1>;
