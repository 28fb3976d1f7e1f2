import { z } from 'zod';
import { defineEvent, type EventOf } from '../define.js';
import { actor, instant } from '../fields.js';
import { finding, whichPayment } from './finding-parts.js';

export const paymentFindingDeclinedV1 = defineEvent({
  type: 'PaymentFindingDeclined',
  version: 1,
  topic: 'disbursement.events',
  meaning: {
    id: 'Usulan tentang apa yang dilakukan bank ditolak atau ditarik kembali',
    en: 'The proposal of what the bank did was declined or taken back',
  },
  schema: z.strictObject({
    ...whichPayment,
    finding,
    proposedBy: actor,
    declinedBy: actor,
    declinedAt: instant,
  }),
});

export type PaymentFindingDeclined = EventOf<typeof paymentFindingDeclinedV1>;
