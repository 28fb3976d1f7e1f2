import type { paths } from '../api/schema.js';

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

export type Summary = Answer<'/api/reconciliation/summary'>;
export type Day = Summary['days'][number];
export type ExceptionPage = Answer<'/api/reconciliation/exceptions'>;
export type OpenException = ExceptionPage['items'][number];
export type ExceptionKind = OpenException['kind'];
export type Reason = OpenException['reasons'][number]['reason'];
export type TakenFile = Answer<'/api/bank-files'>['items'][number];
