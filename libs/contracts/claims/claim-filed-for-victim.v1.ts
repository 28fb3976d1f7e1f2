import { z } from 'zod';
import type { AccidentId, ClaimId, PersonId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, instant, referenceText, uuid } from '../fields.js';

export const claimFiledForVictimV1 = defineEvent({
  type: 'ClaimFiledForVictim',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Klaim JKK seorang korban diajukan (tahap II)',
    en: 'The JKK claim of a victim was filed (stage II)',
  },
  schema: z.strictObject({
    accidentId: uuid<AccidentId>(),
    personId: uuid<PersonId>(),
    claimId: uuid<ClaimId>(),
    receiptNumber: referenceText,
    filedBy: actor,
    filedAt: instant,
  }),
});

export type ClaimFiledForVictim = EventOf<typeof claimFiledForVictimV1>;
