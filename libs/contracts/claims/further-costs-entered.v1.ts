import { z } from 'zod';
import type { ClaimId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, code, instant, uuid } from '../fields.js';
import { assessedCost } from './parts.js';

export const furtherCostsEnteredV1 = defineEvent({
  type: 'FurtherCostsEntered',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Tagihan susulan, atau pembetulan tagihan sebelumnya, dicatat setelah santunan ditetapkan; belum dihitung sebelum diverifikasi',
    en: 'Further bills, or earlier ones corrected, were entered after the award; they count for nothing until they are verified',
  },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    /** 1 are the bills of the claim itself; a number that was there takes the place of what it had. */
    batch: z.int().positive().max(100),
    /** The whole batch, not a difference. */
    costs: z.array(assessedCost).max(500),
    /** All days without work until now; null where they stay as they were. */
    stmbDays: z.int().nonnegative().nullable(),
    documents: z.array(code).max(50),
    enteredBy: actor,
    enteredAt: instant,
  }),
});

export type FurtherCostsEntered = EventOf<typeof furtherCostsEnteredV1>;
