import type { paths } from '../api/schema.js';

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

export type CaseDuties = Answer<'/api/audit/duties'>['items'][number];
export type Totals = Answer<'/api/audit/duties/totals'>;
export type Duty = CaseDuties['duties'][number]['duty'];
export type NikShown = Answer<'/api/audit/duties/nik-shown'>['items'][number];
