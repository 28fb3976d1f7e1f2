import { z } from 'zod';
import { defineEvent, type EventOf } from '../define.js';
import { actor, code, instant } from '../fields.js';
import { yearOfChild } from './scholarship-parts.js';

export const scholarshipYearDeclinedV1 = defineEvent({
  type: 'ScholarshipYearDeclined',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Bukti tahun ajaran tidak diterima; bukti yang benar dapat diajukan lagi',
    en: 'The proof of a school year was not accepted; a right one can be filed again',
  },
  schema: z.strictObject({ ...yearOfChild, reason: code, declinedBy: actor, declinedAt: instant }),
});

export type ScholarshipYearDeclined = EventOf<typeof scholarshipYearDeclinedV1>;
