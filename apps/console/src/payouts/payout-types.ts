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
export type CancelReason = NonNullable<
  paths['/api/payouts/{payoutId}/cancellation']['post']['requestBody']
>['content']['application/json']['reason'];
