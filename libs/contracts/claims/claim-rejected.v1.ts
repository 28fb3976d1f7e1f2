import { z } from 'zod';
import type { ClaimId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, code, instant, uuid } from '../fields.js';

export const claimRejectedV1 = defineEvent({
  type: 'ClaimRejected',
  version: 1,
  topic: 'claims.events',
  meaning: { id: 'Klaim ditolak menurut suatu aturan', en: 'The claim was rejected under a rule' },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    rule: code,
    regulation: z.string(),
    article: z.string(),
    rejectedBy: actor,
    rejectedAt: instant,
  }),
});

export type ClaimRejected = EventOf<typeof claimRejectedV1>;
