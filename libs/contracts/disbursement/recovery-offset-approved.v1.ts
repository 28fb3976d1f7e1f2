import { z } from 'zod';
import { defineEvent, type EventOf } from '../define.js';
import { rupiahField } from '../fields.js';
import { approvedAsShown, offsetConsent, whichRecovery } from './recovery-parts.js';

export const recoveryOffsetApprovedV1 = defineEvent({
  type: 'RecoveryOffsetApproved',
  version: 1,
  topic: 'disbursement.events',
  meaning: {
    id: 'Pemotongan dari pembayaran berikutnya disetujui orang kedua',
    en: 'A second person approved that what is owed is kept from later payments',
  },
  schema: z.strictObject({ ...whichRecovery, amount: rupiahField, ...offsetConsent, ...approvedAsShown }),
});

export type RecoveryOffsetApproved = EventOf<typeof recoveryOffsetApprovedV1>;
