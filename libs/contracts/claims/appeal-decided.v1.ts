import { z } from 'zod';
import type { ClaimId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, code, instant, recordRef, rupiahField, uuid } from '../fields.js';
import { disability, formerDuty } from './parts.js';

export const appealDecidedV1 = defineEvent({
  type: 'AppealDecided',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Keberatan diputus oleh orang yang tidak pernah menangani klaim ini',
    en: 'The appeal was decided by a person who had no hand in the case',
  },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    upheld: z.boolean(),
    ground: code,
    /** The reasons that no longer stand against the claim. */
    overruled: z.array(code).max(20),
    /** What law computes from, as it was found; null where it stays as it was. Never an amount to be paid. */
    corrected: z.strictObject({
      finding: z
        .strictObject({
          outcome: z.enum(['death', 'recovered', 'disability', 'total-permanent']),
          disabilities: z.array(disability).max(20),
        })
        .nullable(),
      wageBase: rupiahField.nullable(),
      monthsPaid: z.int().nonnegative().nullable(),
    }),
    /** Whose duty on the case ends with this decision; they can take none on it again. */
    formerly: z.array(formerDuty).max(3),
    /** The reasons in full: a personal record. */
    decisionRecord: recordRef,
    decidedBy: actor,
    decidedAt: instant,
  }),
});

export type AppealDecided = EventOf<typeof appealDecidedV1>;
