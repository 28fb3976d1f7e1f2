import { z } from 'zod';
import { defineEvent, type EventOf } from '../define.js';
import { actor, digest, instant, rupiahField } from '../fields.js';
import { found, whichPayment } from './finding-parts.js';

export const paymentFindingApprovedV1 = defineEvent({
  type: 'PaymentFindingApproved',
  version: 1,
  topic: 'disbursement.events',
  meaning: {
    id: 'Orang kedua menyetujui apa yang sebenarnya dilakukan bank',
    en: 'A second person approved what the bank really did',
  },
  schema: z.strictObject({
    ...whichPayment,
    ...found,
    /** What was ordered; the finding says whether exactly this was paid. */
    amount: rupiahField,
    /** In which account of the ledger the share lay until then. */
    moneyLay: z.enum(['AWARD_PAYABLE', 'IN_TRANSIT', 'BANK', 'RETURNED_FUNDS']),
    shownHash: digest,
    proposedBy: actor,
    approvedBy: actor,
    approvedAt: instant,
  }),
});

export type PaymentFindingApproved = EventOf<typeof paymentFindingApprovedV1>;
