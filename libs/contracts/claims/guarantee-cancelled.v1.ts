import { z } from 'zod';
import type { GuaranteeId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, code, instant, uuid } from '../fields.js';

export const guaranteeCancelledV1 = defineEvent({
  type: 'GuaranteeCancelled',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Surat jaminan dibatalkan sebelum ada faktur rumah sakit',
    en: 'A letter of guarantee was cancelled before the hospital sent an invoice',
  },
  schema: z.strictObject({
    guaranteeId: uuid<GuaranteeId>(),
    reason: code,
    cancelledBy: actor,
    cancelledAt: instant,
  }),
});

export type GuaranteeCancelled = EventOf<typeof guaranteeCancelledV1>;
