import { z } from 'zod';
import type { ClaimId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, code, eventId, instant, uuid } from '../fields.js';

export const furtherCostsDeclinedV1 = defineEvent({
  type: 'FurtherCostsDeclined',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Tagihan susulan tidak diterima; tagihan yang benar dapat dicatat lagi',
    en: 'The further bills were not accepted; right ones can be entered again',
  },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    batch: z.int().positive(),
    entry: eventId,
    reason: code,
    declinedBy: actor,
    declinedAt: instant,
  }),
});

export type FurtherCostsDeclined = EventOf<typeof furtherCostsDeclinedV1>;
