import { z } from 'zod';
import type { ReturnId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, instant, uuid } from '../fields.js';
import { workFitness, workLimit } from './return-to-work-parts.js';

export const workFitnessFoundV1 = defineEvent({
  type: 'WorkFitnessFound',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Dokter penasihat menyatakan apakah pekerja dapat bekerja lagi dan dengan batasan apa',
    en: 'The medical adviser found whether the worker can work again, and within which limits',
  },
  schema: z.strictObject({
    returnId: uuid<ReturnId>(),
    fitness: workFitness,
    limits: z.array(workLimit).max(10),
    foundBy: actor,
    foundAt: instant,
  }),
});

export type WorkFitnessFound = EventOf<typeof workFitnessFoundV1>;
