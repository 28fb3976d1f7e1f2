import type {
  ReturnToWorkEnded,
  ReturnToWorkPlanned,
  ReturnToWorkPlanRevised,
  ReturnToWorkReferred,
  WorkFitnessFound,
} from '#contracts';

/** Everything that can happen to the support of a return to work, in the words of the published language. */
export type ReturnEvent =
  | ReturnToWorkReferred
  | WorkFitnessFound
  | ReturnToWorkPlanned
  | ReturnToWorkPlanRevised
  | ReturnToWorkEnded;

export type { ReturnToWorkReferred };

export type ReturnReason = ReturnToWorkReferred['data']['reasons'][number];
export type Fitness = WorkFitnessFound['data']['fitness'];
export type WorkLimit = WorkFitnessFound['data']['limits'][number];
export type Goal = ReturnToWorkPlanned['data']['goal'];
export type Step = ReturnToWorkPlanned['data']['steps'][number];
export type RevisionReason = ReturnToWorkPlanRevised['data']['reason'];
export type ReturnOutcome = ReturnToWorkEnded['data']['outcome'];

/** Which streams of the service are returns to work, and no claims. */
export const RETURN_EVENTS: readonly ReturnEvent['type'][] = [
  'ReturnToWorkReferred',
  'WorkFitnessFound',
  'ReturnToWorkPlanned',
  'ReturnToWorkPlanRevised',
  'ReturnToWorkEnded',
];

export const isOfAReturn = ({ type }: { readonly type: string }): boolean =>
  RETURN_EVENTS.some(name => name === type);
