import { z } from 'zod';
import { defineEvent, type EventOf } from '../define.js';
import { rupiahField } from '../fields.js';
import { offsetConsent, proposed, whichRecovery } from './recovery-parts.js';

export const recoveryOffsetProposedV1 = defineEvent({
  type: 'RecoveryOffsetProposed',
  version: 1,
  topic: 'disbursement.events',
  meaning: {
    id: 'Pemotongan dari pembayaran berikutnya diusulkan',
    en: 'It was proposed to keep what is owed from later payments',
  },
  schema: z.strictObject({ ...whichRecovery, amount: rupiahField, ...offsetConsent, ...proposed }),
});

export type RecoveryOffsetProposed = EventOf<typeof recoveryOffsetProposedV1>;
