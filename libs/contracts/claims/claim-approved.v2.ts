import type { z } from 'zod';
import { defineEvent, type EventOf } from '../define.js';
import { actor } from '../fields.js';
import { claimApprovedV1 } from './claim-approved.v1.js';

export const claimApprovedV2 = defineEvent({
  ...claimApprovedV1,
  version: 2,
  schema: claimApprovedV1.schema.extend({
    /** The medical adviser of the case; null where none was asked. */
    advisedBy: actor.nullable(),
  }),
});

export type ClaimApproved = EventOf<typeof claimApprovedV2>;

/** The first version knew no medical adviser. */
export function claimApprovedV1ToV2(data: unknown): ClaimApproved['data'] {
  return { ...(data as z.infer<typeof claimApprovedV1.schema>), advisedBy: null };
}
