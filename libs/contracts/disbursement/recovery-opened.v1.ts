import { z } from 'zod';
import type { PayeeId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { eventId, referenceText, rupiahField, uuid } from '../fields.js';
import { whichRecovery } from './recovery-parts.js';

export const recoveryOpenedV1 = defineEvent({
  type: 'RecoveryOpened',
  version: 1,
  topic: 'disbursement.events',
  meaning: {
    id: 'Kelebihan bayar ditagih kembali dari penerimanya',
    en: 'What was overpaid is to be recovered from its payee',
  },
  schema: z.strictObject({
    ...whichRecovery,
    receiptNumber: referenceText,
    payeeId: uuid<PayeeId>(),
    /** The event by which the overpayment was found. */
    finding: eventId,
    amount: rupiahField,
  }),
});

export type RecoveryOpened = EventOf<typeof recoveryOpenedV1>;
