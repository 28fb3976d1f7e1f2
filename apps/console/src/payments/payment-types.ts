import type { paths } from '../api/schema.js';

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

export type PaymentPage = Answer<'/api/payments'>;
export type Payment = PaymentPage['items'][number];
export type PaymentState = Payment['state'];
export type PaymentStory = Answer<'/api/payments/{paymentId}'>;
export type PaymentCounts = Answer<'/api/payments/counts'>;
export type PaymentCount = PaymentCounts['items'][number];
export type Finding = NonNullable<PaymentStory['finding']>;
