import { z } from 'zod';
import { defineEvent } from '../define.js';
import { actor, instant } from '../fields.js';
import { whichRecovery } from './recovery-parts.js';

export const recoveryProposalDeclinedV1 = defineEvent({
  type: 'RecoveryProposalDeclined',
  version: 1,
  topic: 'disbursement.events',
  meaning: {
    id: 'Usulan tentang kelebihan bayar tidak disetujui',
    en: 'A proposal about an overpayment was declined',
  },
  schema: z.strictObject({
    ...whichRecovery,
    proposal: z.enum(['PLAN', 'WAIVER', 'REPAYMENT']),
    proposedBy: actor,
    declinedBy: actor,
    declinedAt: instant,
  }),
});
