import type { Among } from './known-payments.js';

export interface Reconciling {
  readonly at: Temporal.Instant;
  /** Whether a return in a file is the bank's word; where the bank itself can be asked, it only is what it says. */
  readonly believesReturns: boolean;
}

export interface OfFile extends Reconciling, Among {
  readonly fileId: string;
}
