import { z } from 'zod';
import type { ReturnId } from '#kernel';
import { defineEvent, type EventOf } from '../define.js';
import { actor, instant, uuid } from '../fields.js';
import { returnGoal, returnStep, revisionReason } from './return-to-work-parts.js';

export const returnToWorkPlanRevisedV1 = defineEvent({
  type: 'ReturnToWorkPlanRevised',
  version: 1,
  topic: 'claims.events',
  meaning: {
    id: 'Rencana kembali bekerja diubah; yang ini menggantikan yang sebelumnya',
    en: 'The plan of the return to work was revised; this one takes the place of the one before',
  },
  schema: z.strictObject({
    returnId: uuid<ReturnId>(),
    goal: returnGoal,
    steps: z.array(returnStep).min(1).max(20),
    managedBy: actor,
    reason: revisionReason,
    revisedBy: actor,
    revisedAt: instant,
  }),
});

export type ReturnToWorkPlanRevised = EventOf<typeof returnToWorkPlanRevisedV1>;
