import { z } from 'zod';
import { defineEvent } from '../define.js';
import { claimSubmittedV1 } from './claim-submitted.v1.js';
import { assessedCost, disability } from './parts.js';

export const claimSubmittedV2 = defineEvent({
  ...claimSubmittedV1,
  version: 2,
  schema: claimSubmittedV1.schema.extend({
    outcome: z.enum(['death', 'recovered', 'disability', 'total-permanent']),
    costs: z.array(assessedCost).max(500),
    /** Lasting losses as the doctor's certificate names them; the medical adviser finds them anew. */
    disabilities: z.array(disability).max(20),
  }),
});

/** The first version knew no lasting loss. */
export function claimSubmittedV1ToV2(data: unknown): z.infer<typeof claimSubmittedV2.schema> {
  return { ...(data as z.infer<typeof claimSubmittedV1.schema>), disabilities: [] };
}
