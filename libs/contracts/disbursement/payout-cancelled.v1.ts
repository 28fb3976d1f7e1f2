import { z } from 'zod';
import type { PayoutId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, code, instant, uuid } from '../fields.js';

export const payoutCancelledV1 = defineEvent({
  type: 'PayoutCancelled',
  version: 1,
  topic: 'disbursement.events',
  meaning: { id: 'Daftar bayar dibatalkan', en: 'The payout was cancelled' },
  schema: z.strictObject({
    payoutId: uuid<PayoutId>(),
    reason: code,
    cancelledBy: actor,
    cancelledAt: instant,
  }),
});

export type PayoutCancelled = EventOf<typeof payoutCancelledV1>;
