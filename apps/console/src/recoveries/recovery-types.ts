import type { paths } from '../api/schema.js';

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

export type RecoveriesPage = Answer<'/api/recoveries'>;
export type RecoverySummary = RecoveriesPage['items'][number];
export type Recovery = Answer<'/api/recoveries/{recoveryId}'>;
export type Proposal = NonNullable<Recovery['proposal']>;
export type RecoveryChoices = Answer<'/api/recoveries/choices'>;
