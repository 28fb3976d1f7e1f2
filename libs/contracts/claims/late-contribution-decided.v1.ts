import { z } from 'zod';
import type { ClaimId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, code, instant, plainMonth, uuid } from '../fields.js';

export const lateContributionDecidedV1 = defineEvent({
  type: 'LateContributionDecided',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Seseorang memutuskan iuran yang diterima setelah kejadian',
    en: 'A person decided on a contribution received after the event',
  },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    policy: code,
    decision: z.enum(['COUNTS', 'DOES_NOT_COUNT']),
    months: z.array(plainMonth).min(1),
    decidedBy: actor,
    decidedAt: instant,
  }),
});

export type LateContributionDecided = EventOf<typeof lateContributionDecidedV1>;
