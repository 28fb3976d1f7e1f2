import { z } from 'zod';
import { defineEvent, type EventOf } from '../define.js';
import { eventId, rupiahField } from '../fields.js';
import { whichRecovery } from './recovery-parts.js';

export const recoveryLoweredV1 = defineEvent({
  type: 'RecoveryLowered',
  version: 1,
  topic: 'disbursement.events',
  meaning: {
    id: 'Kelebihan bayar ternyata lebih kecil; sisa yang harus dikembalikan berkurang',
    en: 'Less was overpaid than was known; less is owed',
  },
  schema: z.strictObject({
    ...whichRecovery,
    finding: eventId,
    by: rupiahField,
    /** What is owed from now on, never below zero. */
    owed: rupiahField,
    /** What was repaid beyond what the law asks back; it is owed to the payee. */
    repaidInExcess: rupiahField,
  }),
});

export type RecoveryLowered = EventOf<typeof recoveryLoweredV1>;
