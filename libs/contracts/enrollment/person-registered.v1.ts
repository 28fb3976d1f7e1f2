import { z } from 'zod';
import type { PersonId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { recordRef, uuid } from '../fields.js';

export const personRegisteredV1 = defineEvent({
  type: 'PersonRegistered',
  version: 1,
  topic: 'enrollment.events',
  meaning: {
    id: 'Seseorang terdaftar; datanya ada pada catatan pribadi',
    en: 'A person was registered; the data are in the private record',
  },
  schema: z.strictObject({
    personId: uuid<PersonId>(),
    record: recordRef,
  }),
});

export type PersonRegistered = EventOf<typeof personRegisteredV1>;
