import { Refused, type Tx } from '#event-store';
import type { PaymentRow } from '../show-payments/payment.project.js';
import { noOutdatedAccountIsPaid } from './corrected.rules.js';
import { outdatedPayments } from './corrected-accounts.js';

/** Throws where the account of a payment was corrected since the payment was put in its payout; asked under the locks of the cases. */
export async function refuseOutdated(
  tx: Tx,
  payments: readonly Pick<PaymentRow, 'payment_id' | 'claim_id' | 'receipt_number'>[],
): Promise<void> {
  const outdated = await outdatedPayments(
    tx,
    payments.map(({ claim_id }) => claim_id),
    ['InPayout'],
  );
  const refusal = noOutdatedAccountIsPaid(payments, new Set(outdated.map(({ paymentId }) => paymentId)));
  if (refusal) throw new Refused(refusal);
}
