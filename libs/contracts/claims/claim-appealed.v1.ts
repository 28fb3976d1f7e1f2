import { z } from 'zod';
import type { ClaimId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, code, instant, recordRef, uuid } from '../fields.js';

export const claimAppealedV1 = defineEvent({
  type: 'ClaimAppealed',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Keberatan atas penolakan atau atas jumlah santunan diajukan',
    en: 'An appeal against the rejection or against the award was entered',
  },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    ground: code,
    /** The words of the claimant and the note of the officer: a personal record. */
    appealRecord: recordRef,
    enteredBy: actor,
    appealedAt: instant,
  }),
});

export type ClaimAppealed = EventOf<typeof claimAppealedV1>;
