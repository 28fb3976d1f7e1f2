import { z } from 'zod';
import type { MembershipId, PayerId, PersonId, RosterId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import {
  CHUNK_SIZE,
  code,
  plainDate,
  programme,
  recordRef,
  rupiahField,
  sector,
  segment,
  uuid,
} from '../fields.js';

export const rosterChunkEnrolledV1 = defineEvent({
  type: 'RosterChunkEnrolled',
  version: 1,
  topic: 'enrollment.events',
  meaning: {
    id: 'Sekelompok pekerja dari satu berkas didaftarkan',
    en: 'A group of workers of one file was enrolled',
  },
  schema: z.strictObject({
    rosterId: uuid<RosterId>(),
    chunk: z.int().nonnegative(),
    payerId: uuid<PayerId>(),
    segment,
    programmes: z.array(programme).min(1),
    members: z
      .array(
        z.strictObject({
          personId: uuid<PersonId>(),
          membershipId: uuid<MembershipId>(),
          record: recordRef.nullable(),
          startsOn: plainDate,
          nominatedOn: plainDate,
          incomeBase: rupiahField,
          occupation: code,
          sector,
        }),
      )
      .min(1)
      .max(CHUNK_SIZE),
  }),
});

export type RosterChunkEnrolled = EventOf<typeof rosterChunkEnrolledV1>;
