import { z } from 'zod';
import type { ClaimId, PayeeId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, instant, recordRef, uuid } from '../fields.js';

export const scholarChildEnteredV1 = defineEvent({
  type: 'ScholarChildEntered',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Anak penerima beasiswa dicatat, atau datanya diperbarui',
    en: 'A child with a scholarship was entered, or its data were brought up to date',
  },
  schema: z.strictObject({
    claimId: uuid<ClaimId>(),
    childId: uuid<PayeeId>(),
    /** Name, birth date, guardian and account: a personal record; a later version takes the place of the one before. */
    record: recordRef,
    enteredBy: actor,
    enteredAt: instant,
  }),
});

export type ScholarChildEntered = EventOf<typeof scholarChildEnteredV1>;
