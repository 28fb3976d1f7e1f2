import type { z } from 'zod';
import { defineEvent, type EventOf } from '../define.js';
import { recordRef } from '../fields.js';
import { claimReturnedToOfficerV1 } from './claim-returned-to-officer.v1.js';

export const claimReturnedToOfficerV2 = defineEvent({
  ...claimReturnedToOfficerV1,
  version: 2,
  schema: claimReturnedToOfficerV1.schema.extend({
    /** What exactly is to be corrected, in words: a personal record; always there where the list has no reason for it. */
    returnRecord: recordRef.nullable(),
  }),
});

export type ClaimReturnedToOfficer = EventOf<typeof claimReturnedToOfficerV2>;

/** No words were kept of a return before. */
export function claimReturnedToOfficerV1ToV2(data: unknown): ClaimReturnedToOfficer['data'] {
  return { ...(data as z.infer<typeof claimReturnedToOfficerV1.schema>), returnRecord: null };
}
