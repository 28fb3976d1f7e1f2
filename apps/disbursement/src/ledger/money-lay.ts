import type { PaymentEvent } from '../payment/payment.events.js';
import type { AccountCode } from './chart-of-accounts.table.js';

/** Where the shares of events lay, as they are gone through in their order, where an event alone does not tell. */
export class MoneyLay {
  /** Of payments that were found executed: the very next event settles them. */
  private readonly found = new Map<string, AccountCode>();

  before(event: PaymentEvent, cameBack: boolean): AccountCode | null {
    const { paymentId } = event.data;
    if (event.type === 'PaymentFindingApproved' && event.data.finding === 'EXECUTED')
      this.found.set(paymentId, event.data.moneyLay);
    if (event.type === 'PaymentSettled') return this.found.get(paymentId) ?? null;
    return event.type === 'PaymentOrdered' && event.data.attempt > 1 && cameBack ? 'RETURNED_FUNDS' : null;
  }
}
