import { z } from 'zod';
import type { ReturnId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, instant, uuid } from '../fields.js';
import { returnGoal, returnStep } from './return-to-work-parts.js';

export const returnToWorkPlannedV1 = defineEvent({
  type: 'ReturnToWorkPlanned',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Disusun rencana kembali bekerja: tujuan, langkah, dan siapa yang mendampingi',
    en: 'The return to work was planned: its goal, its steps, and who manages it',
  },
  schema: z.strictObject({
    returnId: uuid<ReturnId>(),
    goal: returnGoal,
    steps: z.array(returnStep).min(1).max(20),
    managedBy: actor,
    plannedBy: actor,
    plannedAt: instant,
  }),
});

export type ReturnToWorkPlanned = EventOf<typeof returnToWorkPlannedV1>;
