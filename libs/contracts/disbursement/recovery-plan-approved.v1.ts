import { z } from 'zod';
import { defineEvent, type EventOf } from '../define.js';
import { rupiahField } from '../fields.js';
import { approvedAsShown, instalments, whichRecovery } from './recovery-parts.js';

export const recoveryPlanApprovedV1 = defineEvent({
  type: 'RecoveryPlanApproved',
  version: 1,
  topic: 'disbursement.events',
  meaning: {
    id: 'Rencana pengembalian disetujui orang kedua',
    en: 'The plan of repayment was approved by a second person',
  },
  schema: z.strictObject({
    ...whichRecovery,
    amount: rupiahField,
    instalments: instalments,
    ...approvedAsShown,
  }),
});

export type RecoveryPlanApproved = EventOf<typeof recoveryPlanApprovedV1>;
