import { z } from 'zod';
import { defineEvent, type EventOf } from '../define.js';
import { actor, code, instant, plainDate, recordRef } from '../fields.js';
import { schoolLevel, yearOfChild } from './scholarship-parts.js';

export const scholarshipYearProvedV1 = defineEvent({
  type: 'ScholarshipYearProved',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Bukti sekolah untuk satu tahun ajaran diterima',
    en: 'The proof of schooling for one school year was filed',
  },
  schema: z.strictObject({
    ...yearOfChild,
    /** The first day of the school year, as the school states it. */
    startsOn: plainDate,
    level: schoolLevel,
    documents: z.array(code).max(50),
    /** The letter of the school: a personal record. */
    proofRecord: recordRef,
    provedBy: actor,
    provedAt: instant,
  }),
});

export type ScholarshipYearProved = EventOf<typeof scholarshipYearProvedV1>;
