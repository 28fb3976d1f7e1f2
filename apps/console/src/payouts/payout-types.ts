import type { paths } from '../api/schema.js';

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

export type PayoutPage = Answer<'/api/payouts'>;
export type PayoutSummary = PayoutPage['items'][number];
export type Payout = Answer<'/api/payouts/{payoutId}'>;
export type Line = Payout['lines'][number];
export type PayoutChoices = Answer<'/api/payouts/choices'>;
export type Halt = Answer<'/api/payouts/halt'>;

type ReasonFor<Path extends keyof paths> = paths[Path] extends {
  post: { requestBody?: { content: { 'application/json': { reason: infer Reason extends string } } } };
}
  ? Reason
  : never;

export type CancelReason = ReasonFor<'/api/payouts/{payoutId}/cancellation'>;
export type HaltReason = ReasonFor<'/api/payouts/halt'>;
export type ResumeReason = ReasonFor<'/api/payouts/resume'>;
