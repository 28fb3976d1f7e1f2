import { z } from 'zod';
import type { AccidentId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, instant, recordRef, uuid } from '../fields.js';
import { accidentConclusion } from './accident-parts.js';

export const accidentConcludedV1 = defineEvent({
  type: 'AccidentConcluded',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Dugaan kecelakaan kerja disimpulkan',
    en: 'A suspected work accident was concluded on',
  },
  schema: z.strictObject({
    accidentId: uuid<AccidentId>(),
    conclusion: accidentConclusion,
    /** Why, in full: a personal record. */
    conclusionRecord: recordRef,
    concludedBy: actor,
    concludedAt: instant,
  }),
});

export type AccidentConcluded = EventOf<typeof accidentConcludedV1>;
