import { z } from 'zod';
import { plainDate } from '../fields.js';

/** Why somebody is helped back to work. */
export const returnReason = z.enum([
  'LASTING_LOSS',
  'LONG_INCAPACITY',
  'JOB_NOT_POSSIBLE',
  'ASKED_BY_WORKER',
]);
export const workFitness = z.enum(['FIT', 'FIT_WITH_LIMITS', 'NOT_YET', 'NOT_FIT']);
/** What the worker should not do, or only so. */
export const workLimit = z.enum([
  ...(['NO_LIFTING', 'NO_LONG_STANDING', 'NO_LONG_WALKING', 'NO_HEIGHTS', 'NO_DRIVING'] as const),
  ...(['NO_MACHINES', 'ONE_HAND', 'FEWER_HOURS', 'NO_NIGHT_WORK', 'NEAR_A_CLINIC'] as const),
]);
export const returnGoal = z.enum(['SAME_JOB', 'ADAPTED_JOB', 'OTHER_JOB', 'TRAINING']);
export const returnStep = z.strictObject({
  kind: z.enum(['THERAPY', 'AIDS', 'WORKPLACE_CHANGE', 'TRAINING', 'WORK_TRIAL', 'FEWER_HOURS']),
  from: plainDate,
  to: plainDate,
});
export const revisionReason = z.enum([
  'HEALTH_CHANGED',
  'EMPLOYER_CHANGED',
  'WORKER_WISHES',
  'TOO_SLOW',
  'ENTERED_WRONGLY',
]);
export const returnOutcome = z.enum([
  ...(['SAME_JOB', 'ADAPTED_JOB', 'OTHER_JOB', 'TRAINED'] as const),
  ...(['NOT_POSSIBLE', 'STOPPED_BY_WORKER'] as const),
]);
