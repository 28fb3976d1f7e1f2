import { z } from 'zod';
import { defineEvent, type EventOf } from '../define.js';
import { claimResubmittedV2 } from './claim-resubmitted.v2.js';
import { heirsStated, payeeOfSomeAge } from './parts.js';

export const claimResubmittedV3 = defineEvent({
  ...claimResubmittedV2,
  version: 3,
  schema: claimResubmittedV2.schema.extend({
    payees: z.array(payeeOfSomeAge).min(1).max(20),
    /** Of a death; null where nobody died. */
    heirs: heirsStated.nullable(),
  }),
});

export type ClaimResubmitted = EventOf<typeof claimResubmittedV3>;

/** The second version said nothing of ranks, and paid everybody directly. */
export function claimResubmittedV2ToV3(data: unknown): ClaimResubmitted['data'] {
  const { payees, ...claim } = data as z.infer<typeof claimResubmittedV2.schema>;
  return { ...claim, payees: payees.map(payee => ({ ...payee, isMinor: false })), heirs: null };
}
