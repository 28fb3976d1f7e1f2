import { z } from 'zod';
import type { ClaimId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { instant, uuid } from '../fields.js';
import { attentionReason } from './parts.js';

export const claimNeedsAttentionV1 = defineEvent({
  type: 'ClaimNeedsAttention',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Ada yang belum dapat dikonfirmasi; alasannya disebut',
    en: 'Something could not be confirmed; the reasons are named',
  },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    reasons: z.array(attentionReason).min(1),
    checkedAt: instant,
  }),
});

export type ClaimNeedsAttention = EventOf<typeof claimNeedsAttentionV1>;
