import { z } from 'zod';
import type { ClaimId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { instant, rupiahField, uuid } from '../fields.js';

export const claimSettledV1 = defineEvent({
  type: 'ClaimSettled',
  version: 1,
  topic: 'claims.events',
  meaning: { id: 'Seluruh santunan telah dibayar', en: 'The whole award was paid' },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    award: rupiahField,
    paid: rupiahField,
    settledAt: instant,
  }),
});

export type ClaimSettled = EventOf<typeof claimSettledV1>;
