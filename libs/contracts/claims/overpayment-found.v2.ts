import type { z } from 'zod';
import { defineEvent, type EventOf } from '../define.js';
import { actor } from '../fields.js';
import { overpaymentFoundV1 } from './overpayment-found.v1.js';

export const overpaymentFoundV2 = defineEvent({
  ...overpaymentFoundV1,
  version: 2,
  meaning: {
    id: 'Santunan ternyata lebih besar daripada menurut hukum; selisihnya dicatat, belum ditagih',
    en: 'The award was found to be more than the law gives; the difference is recorded, not yet recovered',
  },
  schema: overpaymentFoundV1.schema.extend({
    /** Who decided the last appeal; null where nobody appealed and further bills were verified. */
    decidedBy: actor.nullable(),
  }),
});

export type OverpaymentFound = EventOf<typeof overpaymentFoundV2>;

/** Before there were further bills, each correction was upon an appeal. */
export function overpaymentFoundV1ToV2(data: unknown): OverpaymentFound['data'] {
  return data as z.infer<typeof overpaymentFoundV1.schema>;
}
