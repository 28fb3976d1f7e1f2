import { z } from 'zod';
import { defineEvent, type EventOf } from '../define.js';
import { claimSubmittedV2 } from './claim-submitted.v2.js';
import { heirsStated, payeeOfSomeAge } from './parts.js';

export const claimSubmittedV3 = defineEvent({
  ...claimSubmittedV2,
  version: 3,
  schema: claimSubmittedV2.schema.extend({
    payees: z.array(payeeOfSomeAge).min(1).max(20),
    /** Of a death; null where nobody died. */
    heirs: heirsStated.nullable(),
  }),
});

export type ClaimSubmitted = EventOf<typeof claimSubmittedV3>;

/** The second version said nothing of ranks, and paid everybody directly. */
export function claimSubmittedV2ToV3(data: unknown): ClaimSubmitted['data'] {
  const { payees, ...claim } = data as z.infer<typeof claimSubmittedV2.schema>;
  return { ...claim, payees: payees.map(payee => ({ ...payee, isMinor: false })), heirs: null };
}
