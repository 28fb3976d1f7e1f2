import { z } from 'zod';
import { defineEvent, type EventOf } from '../define.js';
import { rupiahField } from '../fields.js';
import { instalments, proposed, whichRecovery } from './recovery-parts.js';

export const recoveryPlanProposedV1 = defineEvent({
  type: 'RecoveryPlanProposed',
  version: 1,
  topic: 'disbursement.events',
  meaning: {
    id: 'Rencana pengembalian diusulkan',
    en: 'A plan of repayment was proposed',
  },
  schema: z.strictObject({
    ...whichRecovery,
    amount: rupiahField,
    /** They sum to the amount. */
    instalments: instalments,
    ...proposed,
  }),
});

export type RecoveryPlanProposed = EventOf<typeof recoveryPlanProposedV1>;
