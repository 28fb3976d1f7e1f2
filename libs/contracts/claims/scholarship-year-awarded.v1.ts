import { z } from 'zod';
import { defineEvent, type EventOf } from '../define.js';
import { rupiahField } from '../fields.js';
import { claimApprovedV2 } from './claim-approved.v2.js';
import { payeeShare } from './parts.js';
import { schoolLevel, yearOfChild } from './scholarship-parts.js';

export const scholarshipYearAwardedV1 = defineEvent({
  type: 'ScholarshipYearAwarded',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Beasiswa satu tahun ajaran disetujui; santunan klaim bertambah sebesar itu',
    en: 'The scholarship of one school year was approved; the award of the claim grows by it',
  },
  schema: claimApprovedV2.schema.extend({
    ...yearOfChild,
    level: schoolLevel,
    previousAward: rupiahField,
    /** The new share alone: the award less the previous one. */
    shares: z.array(payeeShare).length(1),
  }),
});

export type ScholarshipYearAwarded = EventOf<typeof scholarshipYearAwardedV1>;
