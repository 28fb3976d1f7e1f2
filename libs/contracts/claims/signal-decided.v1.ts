import { z } from 'zod';
import type { ClaimId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, code, instant, recordRef, uuid } from '../fields.js';
import { attentionReason } from './parts.js';

export const signalDecidedV1 = defineEvent({
  type: 'SignalDecided',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Seseorang memutuskan tanda yang menahan klaim',
    en: 'A person decided on a signal that held the claim',
  },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    signal: code,
    /** What was seen when it was decided; what is seen later and is worse asks for another decision. */
    values: attentionReason.shape.values,
    evidence: attentionReason.shape.evidence,
    decision: z.enum(['CLEARED', 'STANDS']),
    /** The reasons in full: a personal record. */
    decisionRecord: recordRef,
    decidedBy: actor,
    decidedAt: instant,
  }),
});

export type SignalDecided = EventOf<typeof signalDecidedV1>;
