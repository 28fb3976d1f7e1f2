import { z } from 'zod';
import { defineEvent, type EventOf } from '../define.js';
import { proposedFinding, whichPayment } from './finding-parts.js';

export const paymentFindingProposedV1 = defineEvent({
  type: 'PaymentFindingProposed',
  version: 1,
  topic: 'disbursement.events',
  meaning: {
    id: 'Diusulkan apa yang sebenarnya dilakukan bank, menurut jawaban tertulisnya',
    en: 'What the bank really did was proposed, by its written answer',
  },
  schema: z.strictObject({ ...whichPayment, ...proposedFinding }),
});

export type PaymentFindingProposed = EventOf<typeof paymentFindingProposedV1>;
