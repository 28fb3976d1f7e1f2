import { z } from 'zod';
import { defineEvent, type EventOf } from '../define.js';
import { eventId, rupiahField } from '../fields.js';
import { whichRecovery } from './recovery-parts.js';

export const recoveryRaisedV1 = defineEvent({
  type: 'RecoveryRaised',
  version: 1,
  topic: 'disbursement.events',
  meaning: {
    id: 'Kelebihan bayar ternyata lebih besar; rencana sebelumnya berakhir',
    en: 'More was overpaid than was known; the plan before ends',
  },
  schema: z.strictObject({
    ...whichRecovery,
    finding: eventId,
    by: rupiahField,
    /** What is owed from now on. */
    owed: rupiahField,
  }),
});

export type RecoveryRaised = EventOf<typeof recoveryRaisedV1>;
