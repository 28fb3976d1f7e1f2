import { z } from 'zod';
import { defineEvent, type EventOf } from '../define.js';
import { rupiahField } from '../fields.js';
import { approvedAsShown, bankLine, whichRecovery } from './recovery-parts.js';

export const overpaymentRepaidV1 = defineEvent({
  type: 'OverpaymentRepaid',
  version: 1,
  topic: 'disbursement.events',
  meaning: {
    id: 'Kelebihan bayar dikembalikan ke rekening dana',
    en: 'Some of an overpayment came back to the account of the fund',
  },
  schema: z.strictObject({
    ...whichRecovery,
    amount: rupiahField,
    /** What is still owed. */
    owed: rupiahField,
    ...bankLine,
    /** Two people recognised a line that names nothing of ours; null where it named the recovery. */
    byHand: z.strictObject({ exceptionId: z.uuid(), ...approvedAsShown }).nullable(),
  }),
});

export type OverpaymentRepaid = EventOf<typeof overpaymentRepaidV1>;
