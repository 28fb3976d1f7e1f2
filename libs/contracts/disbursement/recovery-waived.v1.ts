import { z } from 'zod';
import { defineEvent, type EventOf } from '../define.js';
import { code, rupiahField } from '../fields.js';
import { approvedAsShown, whichRecovery } from './recovery-parts.js';

export const recoveryWaivedV1 = defineEvent({
  type: 'RecoveryWaived',
  version: 1,
  topic: 'disbursement.events',
  meaning: {
    id: 'Sisa kelebihan bayar dihapus oleh dua orang, dengan alasannya',
    en: 'What was still owed was waived by two people, with a reason',
  },
  schema: z.strictObject({
    ...whichRecovery,
    amount: rupiahField,
    reason: code,
    ...approvedAsShown,
  }),
});

export type RecoveryWaived = EventOf<typeof recoveryWaivedV1>;
