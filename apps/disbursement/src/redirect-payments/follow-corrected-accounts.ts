import type { Tx } from '#event-store';
import type { Outcome, ReceivedEvent } from '#kafka';
import { isAccountCorrected, keepCorrectedAccounts } from './corrected-accounts.js';
import { redirectPayments } from './redirect-payments.js';

const MAY_REDIRECT: readonly string[] = ['ClaimApproved', 'AwardCorrected', 'AccountCorrected'];

/**
 * Keeps the accounts that were confirmed and redirects what is ordered, whichever was heard first. A correction that is
 * parked, because somebody would have two duties, leads nowhere. Asked under the locks of the cases.
 */
export async function followCorrectedAccounts(
  tx: Tx,
  events: readonly ReceivedEvent[],
  outcomes: readonly Outcome[],
): Promise<void> {
  const heard = events.filter(
    ({ type }, index) => MAY_REDIRECT.includes(type) && outcomes[index]?.outcome !== 'parked',
  );
  if (heard.length === 0) return;
  await keepCorrectedAccounts(tx, heard.filter(isAccountCorrected));
  await redirectPayments(
    tx,
    heard.map(({ stream }) => stream),
    { actor: null, traceparent: null },
  );
}
