import { z } from 'zod';
import type { ClaimId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, code, instant, uuid } from '../fields.js';

export const claimWithdrawnV1 = defineEvent({
  type: 'ClaimWithdrawn',
  version: 1,
  topic: 'claims.events',
  meaning: { id: 'Klaim ditarik', en: 'The claim was withdrawn' },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    reason: code,
    withdrawnBy: actor,
    withdrawnAt: instant,
  }),
});

export type ClaimWithdrawn = EventOf<typeof claimWithdrawnV1>;
