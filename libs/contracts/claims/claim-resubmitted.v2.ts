import { z } from 'zod';
import { defineEvent } from '../define.js';
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

/** The first version knew no lasting loss. */
export function claimResubmittedV1ToV2(data: unknown): z.infer<typeof claimResubmittedV2.schema> {
  return { ...(data as z.infer<typeof claimResubmittedV1.schema>), disabilities: [] };
}
