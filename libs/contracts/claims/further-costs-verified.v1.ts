import { z } from 'zod';
import type { ClaimId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, eventId, instant, uuid } from '../fields.js';

export const furtherCostsVerifiedV1 = defineEvent({
  type: 'FurtherCostsVerified',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Tagihan susulan diverifikasi; santunannya dihitung lagi dan menunggu penyetuju',
    en: 'The further bills were verified; the benefit is computed again and waits for its approver',
  },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    batch: z.int().positive(),
    /** The entry that was verified. */
    entry: eventId,
    verifiedBy: actor,
    verifiedAt: instant,
  }),
});

export type FurtherCostsVerified = EventOf<typeof furtherCostsVerifiedV1>;
