import { z } from 'zod';
import type { AccidentId, PersonId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, instant, plainDate, referenceText, uuid } from '../fields.js';
import { accidentCategory, timeOfDay, told } from './accident-parts.js';

export const accidentReportedV1 = defineEvent({
  type: 'AccidentReported',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Kecelakaan dilaporkan (tahap I)',
    en: 'An accident was reported (stage I)',
  },
  schema: z.strictObject({
    accidentId: uuid<AccidentId>(),
    reportNumber: referenceText,
    happenedOn: plainDate,
    /** Null where nobody knows it; a disease has none. */
    happenedTime: timeOfDay.nullable(),
    /** Of the place: a code of the ministry for a regency, a district or a village. */
    regionCode: z.string().regex(/^\d{4,10}$/),
    category: accidentCategory,
    /** Whether it is not known yet that work was the cause. */
    suspected: z.boolean(),
    victims: z.array(uuid<PersonId>()).min(1).max(200),
    ...told,
    /** When the report reached the office, which may be before it was entered. */
    reportedAt: instant,
    enteredBy: actor,
    enteredAt: instant,
  }),
});

export type AccidentReported = EventOf<typeof accidentReportedV1>;
