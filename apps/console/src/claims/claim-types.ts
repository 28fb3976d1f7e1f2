import type { paths } from '../api/schema.js';

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

/** A case with everything that explains it. */
export type ClaimView = Answer<'/api/claims/{claimId}'>;
/** A case as a row of the work list. */
export type ListedClaim = Answer<'/api/claims'>['items'][number];
/** A letter about a case, as the list has it. */
export type ListedLetter = Answer<'/api/claims/{claimId}/letters'>['items'][number];
/** An e-mail to a payee, and what became of it. */
export type ListedNotice = Answer<'/api/claims/{claimId}/notices'>['items'][number];
/** What the civil registry says of a case. */
export type RegistryCheck = NonNullable<Answer<'/api/claims/{claimId}/registry'>['check']>;
export type RegistryAnswer = RegistryCheck['answers'][number];
export type Choices = Answer<'/api/claims/choices'>;
export type Stage = ClaimView['stage'];
export type Line = ClaimView['lines'][number];
export type Share = ClaimView['shares'][number];
export type Payee = ClaimView['payees'][number];
export type HistoryLine = ClaimView['history'][number];
