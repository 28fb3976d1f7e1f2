import { z } from 'zod';
import type { ClaimId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, instant, recordRef, uuid } from '../fields.js';

export const heirsDisputeSettledV1 = defineEvent({
  type: 'HeirsDisputeSettled',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Sengketa ahli waris selesai dengan kesepakatan atau putusan',
    en: 'The dispute of the heirs was settled by an agreement or a court decision',
  },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    /** What ended it. */
    paper: z.enum(['HEIRS_AGREEMENT', 'COURT_DECISION']),
    /** The number and content of the paper: a personal record. */
    settlementRecord: recordRef,
    settledBy: actor,
    settledAt: instant,
  }),
});

export type HeirsDisputeSettled = EventOf<typeof heirsDisputeSettledV1>;
