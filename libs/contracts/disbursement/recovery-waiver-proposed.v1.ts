import { z } from 'zod';
import { defineEvent, type EventOf } from '../define.js';
import { code, rupiahField } from '../fields.js';
import { proposed, whichRecovery } from './recovery-parts.js';

export const recoveryWaiverProposedV1 = defineEvent({
  type: 'RecoveryWaiverProposed',
  version: 1,
  topic: 'disbursement.events',
  meaning: {
    id: 'Penghapusan sisa kelebihan bayar diusulkan',
    en: 'It was proposed to waive what is still owed',
  },
  schema: z.strictObject({
    ...whichRecovery,
    amount: rupiahField,
    reason: code,
    ...proposed,
  }),
});

export type RecoveryWaiverProposed = EventOf<typeof recoveryWaiverProposedV1>;
