import type { components, paths } from '../api/schema.js';

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

export type ListedReturn = Answer<'/api/return-to-work'>['items'][number];
export type Returns = Answer<'/api/claims/{claimId}/return-to-work'>;
export type Return = Returns['returns'][number];
export type Waiting = ListedReturn['waitsFor'];
export type ReferBody = components['schemas']['claims.ReferToWorkRequest'];
export type FitnessBody = components['schemas']['claims.FindFitnessRequest'];
export type PlanBody = components['schemas']['claims.PlanReturnRequest'];
export type EndBody = components['schemas']['claims.EndReturnRequest'];
export type Fitness = FitnessBody['fitness'];
export type Limit = NonNullable<Return['found']>['limits'][number];
export type Goal = PlanBody['goal'];
export type StepKind = PlanBody['steps'][number]['kind'];
export type Revision = NonNullable<PlanBody['reason']>;
export type Outcome = EndBody['outcome'];
export type Reason = Return['reasons'][number];
