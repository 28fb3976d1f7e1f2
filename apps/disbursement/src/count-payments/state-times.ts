import { Histogram } from 'prom-client';
import { afterCommit, type ExecutedOrRefused, endedStages } from '#event-store';
import { STAGE_SECONDS } from '#platform';
import { paymentDecider } from '../payment/payment.decide.js';
import type { PaymentState } from '../payment/payment.state.js';

export const stateTimes = new Histogram({
  name: 'santunan_payment_state_duration_seconds',
  help: 'Time that payments spent in a state before they left it',
  labelNames: ['state'],
  buckets: STAGE_SECONDS,
  registers: [],
});

/** Counts how long the states lasted that were ended by what was decided. */
export function timeStates(outcomes: readonly ExecutedOrRefused<PaymentState>[]): void {
  for (const { state, seconds } of endedStages(paymentDecider, ({ status }) => status, outcomes)) {
    afterCommit(() => stateTimes.observe({ state: state.status }, seconds));
  }
}
