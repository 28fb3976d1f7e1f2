import type { Goal, PlanBody, Return, Revision, StepKind } from './return-types.js';

export const GOALS: readonly Goal[] = ['SAME_JOB', 'ADAPTED_JOB', 'OTHER_JOB', 'TRAINING'];
export const STEP_KINDS: readonly StepKind[] = [
  ...(['THERAPY', 'AIDS', 'WORKPLACE_CHANGE', 'TRAINING', 'WORK_TRIAL', 'FEWER_HOURS'] as const),
];
export const REVISIONS: readonly Revision[] = [
  ...(['HEALTH_CHANGED', 'EMPLOYER_CHANGED', 'WORKER_WISHES', 'TOO_SLOW', 'ENTERED_WRONGLY'] as const),
];

interface StepTyped {
  readonly kind: StepKind | '';
  readonly from: string;
  readonly to: string;
}

export interface PlanTyped {
  readonly goal: Goal | '';
  readonly steps: readonly StepTyped[];
  readonly managedBy: string;
  readonly isRevision: boolean;
  readonly reason: Revision | '';
}

export const NO_STEP: StepTyped = { kind: '', from: '', to: '' };

/** A plan to be revised begins as it is. */
export const planTyped = (plan: Return['plan']): PlanTyped => ({
  goal: plan?.goal ?? '',
  steps: plan?.steps ?? [NO_STEP],
  managedBy: plan?.managedBy ?? '',
  ...{ isRevision: plan !== null, reason: '' },
});

/** The fields that are still empty. */
export const lacksOfPlan = ({ goal, steps, managedBy, isRevision, reason }: PlanTyped): string[] => [
  ...(goal === '' ? ['goal'] : []),
  ...steps.flatMap((step, at) =>
    (['kind', 'from', 'to'] as const).filter(part => step[part] === '').map(part => `steps.${at}.${part}`),
  ),
  ...(managedBy.trim() === '' ? ['managedBy'] : []),
  ...(isRevision && reason === '' ? ['reason'] : []),
];

/** What is sent of a plan that lacks nothing. */
export const bodyOf = ({ goal, steps, managedBy, reason }: PlanTyped): PlanBody => ({
  goal: goal || 'SAME_JOB',
  steps: steps.map(({ kind, from, to }) => ({ kind: kind || 'THERAPY', from, to })),
  managedBy: managedBy.trim(),
  ...(reason === '' ? {} : { reason }),
});
