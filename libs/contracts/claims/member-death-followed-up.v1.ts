import { z } from 'zod';
import type { PersonId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, instant, plainDate, uuid } from '../fields.js';

/** What an officer can do about a member who died and for whom nobody claims. */
export const DEATH_FOLLOW_UPS = ['FAMILY_INFORMED', 'CLAIM_ENTERED', 'NO_HEIRS', 'NOT_A_MEMBER'] as const;

export const memberDeathFollowedUpV1 = defineEvent({
  type: 'MemberDeathFollowedUp',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Kematian peserta yang belum diklaim ditindaklanjuti',
    en: 'The death of a member for whom nobody claims was followed up',
  },
  schema: z.strictObject({
    personId: uuid<PersonId>(),
    /** By the civil registry. */
    deathDate: plainDate,
    done: z.enum(DEATH_FOLLOW_UPS),
    doneOn: plainDate,
    followedUpBy: actor,
    followedUpAt: instant,
  }),
});

export type MemberDeathFollowedUp = EventOf<typeof memberDeathFollowedUpV1>;
