import { z } from 'zod';
import type { AccidentId, PersonId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, instant, uuid } from '../fields.js';
import { told } from './accident-parts.js';

export const victimAddedV1 = defineEvent({
  type: 'VictimAdded',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Korban lain dari kecelakaan yang sudah dilaporkan',
    en: 'Another victim of an accident that was reported before',
  },
  schema: z.strictObject({
    accidentId: uuid<AccidentId>(),
    personId: uuid<PersonId>(),
    ...told,
    addedBy: actor,
    addedAt: instant,
  }),
});

export type VictimAdded = EventOf<typeof victimAddedV1>;
