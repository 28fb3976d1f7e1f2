import { z } from 'zod';
import { defineEvent, type EventOf } from '../define.js';
import { claimResubmittedV1 } from './claim-resubmitted.v1.js';
import { assessedCost, disability } from './parts.js';

export const claimResubmittedV2 = defineEvent({
  ...claimResubmittedV1,
  version: 2,
  schema: claimResubmittedV1.schema.extend({
    costs: z.array(assessedCost).max(500),
    /** Lasting losses as the doctor's certificate names them; the medical adviser finds them anew. */
    disabilities: z.array(disability).max(20),
  }),
});

export type ClaimResubmitted = EventOf<typeof claimResubmittedV2>;

/** The first version knew no lasting loss. */
export function claimResubmittedV1ToV2(data: unknown): ClaimResubmitted['data'] {
  return { ...(data as z.infer<typeof claimResubmittedV1.schema>), disabilities: [] };
}
