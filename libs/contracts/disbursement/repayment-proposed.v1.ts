import { z } from 'zod';
import { defineEvent, type EventOf } from '../define.js';
import { rupiahField } from '../fields.js';
import { bankLine, proposed, whichRecovery } from './recovery-parts.js';

export const repaymentProposedV1 = defineEvent({
  type: 'RepaymentProposed',
  version: 1,
  topic: 'disbursement.events',
  meaning: {
    id: 'Suatu baris mutasi diusulkan sebagai pengembalian kelebihan bayar',
    en: 'A line of a statement was proposed as a repayment',
  },
  schema: z.strictObject({
    ...whichRecovery,
    amount: rupiahField,
    exceptionId: z.uuid(),
    ...bankLine,
    ...proposed,
  }),
});

export type RepaymentProposed = EventOf<typeof repaymentProposedV1>;
