import { z } from 'zod';
import { defineEvent, type EventOf } from '../define.js';
import { recoveryProposalDeclinedV1 } from './recovery-proposal-declined.v1.js';

export const recoveryProposalDeclinedV2 = defineEvent({
  ...recoveryProposalDeclinedV1,
  version: 2,
  schema: recoveryProposalDeclinedV1.schema.extend({
    proposal: z.enum(['PLAN', 'OFFSET', 'WAIVER', 'REPAYMENT']),
  }),
});

export type RecoveryProposalDeclined = EventOf<typeof recoveryProposalDeclinedV2>;

/** Debts were not set off before; what was declined has kept its name. */
export function recoveryProposalDeclinedV1ToV2(data: unknown): RecoveryProposalDeclined['data'] {
  return data as z.infer<typeof recoveryProposalDeclinedV1.schema>;
}
