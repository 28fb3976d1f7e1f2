import { z } from 'zod';
import type { ClaimId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, instant, recordRef, uuid } from '../fields.js';
import { disability } from './parts.js';

export const medicalOpinionGivenV1 = defineEvent({
  type: 'MedicalOpinionGiven',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Dokter penasihat menyatakan hubungan dengan pekerjaan dan akibat tetapnya',
    en: 'The medical adviser found whether work was the cause, and what is lost for good',
  },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    workRelated: z.boolean(),
    outcome: z.enum(['death', 'recovered', 'disability', 'total-permanent']),
    disabilities: z.array(disability).max(20),
    /** The reasons in full: a personal record. */
    opinionRecord: recordRef,
    givenBy: actor,
    givenAt: instant,
  }),
});

export type MedicalOpinionGiven = EventOf<typeof medicalOpinionGivenV1>;
