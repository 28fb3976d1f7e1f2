import type { PayerId } from '#kernel';
import type { PayerKind } from './payer.events.js';

export interface RegisterPayer {
  readonly payerId: PayerId;
  readonly payerCode: string;
  readonly kind: PayerKind;
  readonly name: string | null;
  readonly regionCode: string;
  readonly decree: { readonly number: string; readonly date: Temporal.PlainDate } | null;
  readonly today: Temporal.PlainDate;
}
