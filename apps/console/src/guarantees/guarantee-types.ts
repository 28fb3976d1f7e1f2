import type { components, paths } from '../api/schema.js';

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

export type OfAccident = Answer<'/api/accidents/{accidentId}/guarantees'>;
export type Guarantee = OfAccident['guarantees'][number];
export type IssueBody = components['schemas']['claims.IssueGuaranteeRequest'];
export type CancelBody = components['schemas']['claims.CancelGuaranteeRequest'];
