import type { AccountEvent } from '../claim/evolve-account.js';

/** The account of a payee that waits for another person, and since when. */
export interface OpenAccount {
  readonly payeeId: string;
  readonly since: string;
}

/** What an event of an account changes in the row of its claim. */
export function changeByAccount(
  { openAccounts }: { readonly openAccounts: readonly OpenAccount[] },
  { type, data }: AccountEvent,
): { openAccounts: readonly OpenAccount[] } {
  const { payeeId } = data;
  if (type === 'AccountEntered')
    return { openAccounts: [...openAccounts, { payeeId, since: data.enteredAt }] };
  return { openAccounts: openAccounts.filter(open => open.payeeId !== payeeId) };
}
