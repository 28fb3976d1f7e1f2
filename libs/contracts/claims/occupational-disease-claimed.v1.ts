import { z } from 'zod';
import type { ClaimId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, instant, plainDate, uuid } from '../fields.js';

export const occupationalDiseaseClaimedV1 = defineEvent({
  type: 'OccupationalDiseaseClaimed',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Yang diklaim adalah penyakit akibat kerja; hari peristiwanya hari diagnosis',
    en: 'What is claimed is an occupational disease; its day is that of the diagnosis',
  },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    /** Null while the member still works. */
    leftWorkOn: plainDate.nullable(),
    claimedBy: actor,
    claimedAt: instant,
  }),
});

export type OccupationalDiseaseClaimed = EventOf<typeof occupationalDiseaseClaimedV1>;
