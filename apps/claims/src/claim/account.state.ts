import type { Actor, PayeeId } from '#kernel';
import type { RecordRef } from './claim.events.js';

/** What another person said of an entered account, and the event that says so. */
export interface AccountDecision {
  readonly confirmed: boolean;
  readonly decidedBy: Actor;
  readonly decidedAt: string;
  readonly evidence: string;
}

/** An account that was entered for a payee after the award. */
export interface AccountEntry {
  readonly payeeId: PayeeId;
  readonly record: RecordRef;
  /** The version of the payee's record that it is to take the place of. */
  readonly replaces: RecordRef;
  readonly reason: string;
  readonly noteRecord: RecordRef;
  readonly enteredBy: Actor;
  readonly enteredAt: string;
  readonly evidence: string;
  /** Null while it waits. */
  readonly decision: AccountDecision | null;
}

/** What an award keeps of the accounts that were entered after it. */
export interface Accounts {
  readonly accounts: readonly AccountEntry[];
}
export const NO_ACCOUNTS: Accounts = { accounts: [] };

export const waitingAccounts = (state: object | Accounts): AccountEntry[] =>
  'accounts' in state ? state.accounts.filter(({ decision }) => decision === null) : [];

export const waitingAccountOf = (state: object | Accounts, payeeId: string): AccountEntry | undefined =>
  waitingAccounts(state).find(entry => entry.payeeId === payeeId);
