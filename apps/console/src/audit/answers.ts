import type { paths } from '../api/schema.js';

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

export type Replay = Answer<'/api/claims/{claimId}/replay'>;
export type ReplayedMoment = Replay['moments'][number];
export type Described = NonNullable<ReplayedMoment['state']>;
export type InWords = NonNullable<ReplayedMoment['inWords']>;
export type Stage = ReplayedMoment['stage'];

export type LogEntry = Answer<'/api/audit/cases/{claimId}'>['items'][number];
export type FoundEvent = Answer<'/api/audit/search'>['items'][number];
export type Summary = Answer<'/api/audit/summary'>;
export type Claim = Answer<'/api/claims/{claimId}'>;
