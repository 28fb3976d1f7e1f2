import { z } from 'zod';
import { defineEvent, type EventOf } from '../define.js';
import { actor, digest, instant, plainDate, programme } from '../fields.js';
import { benefitLine } from './parts.js';
import { schoolLevel, yearOfChild } from './scholarship-parts.js';

export const scholarshipYearVerifiedV1 = defineEvent({
  type: 'ScholarshipYearVerified',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Bukti tahun ajaran diverifikasi dan beasiswanya dihitung menurut hukum',
    en: 'The proof of a school year was verified, and its scholarship computed by law',
  },
  schema: z.strictObject({
    ...yearOfChild,
    /** What the right and the amount rest on. */
    facts: z.strictObject({
      programme,
      outcome: z.enum(['death', 'recovered', 'disability', 'total-permanent']),
      date: plainDate,
      /** Months of contributions in all, and the unbroken run of them up to the event. */
      tenureMonths: z.int().nonnegative(),
      continuousMonths: z.int().nonnegative(),
      startsOn: plainDate,
      level: schoolLevel,
    }),
    line: benefitLine,
    /** Names the tables of law that were used, word for word. */
    lawDigest: digest,
    unconfirmed: z.boolean(),
    policies: z.record(z.string(), z.string()),
    verifiedBy: actor,
    verifiedAt: instant,
  }),
});

export type ScholarshipYearVerified = EventOf<typeof scholarshipYearVerifiedV1>;
