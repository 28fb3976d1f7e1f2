import type { paths } from '../../api/schema.js';
import type { Check, Faults } from '../../new-claim/fault.js';
import { accountChecks } from '../../new-claim/payee-faults.js';
import { type AccountRow, accountOf, isAccountTyped, NO_ACCOUNT } from '../../new-claim/payee-row.js';
import type { Choices } from '../claim-types.js';

type Path = '/api/claims/{claimId}/payees/{payeeId}/account';
type Body = paths[Path]['post']['requestBody']['content']['application/json'];

/** Another account of one payee, as the service takes it. */
export interface AccountOfPayee {
  readonly payeeId: string;
  readonly entry: Body;
}

/** The same, as an officer is typing it. */
export interface AccountTyped {
  readonly payeeId: string;
  readonly reason: string;
  readonly account: AccountRow;
  /** A minor's own, for the day on which they come of age. */
  readonly ownAccount: AccountRow;
  readonly note: string;
}

export const noAccountFor = (payeeId: string): AccountTyped => ({
  ...{ payeeId, reason: '', account: NO_ACCOUNT, ownAccount: NO_ACCOUNT, note: '' },
});

/** Whose account is asked for: of a minor the guardian's, until the payee receives in person. */
export const whoseAccount = (
  { reason }: Pick<AccountTyped, 'reason'>,
  hasGuardian: boolean,
): 'payee' | 'guardian' => (hasGuardian && reason !== CAME_OF_AGE ? 'guardian' : 'payee');
const CAME_OF_AGE: Body['reason'] = 'PAYEE_CAME_OF_AGE';

export function accountFaults(typed: AccountTyped, hasGuardian: boolean): Faults {
  const checks: Check[] = [
    ['payeeId', 'choose', typed.payeeId === ''],
    ['reason', 'choose', typed.reason === ''],
    ...accountChecks(typed.account, 'account'),
    ...(sendsOwnAccount(typed, hasGuardian) ? accountChecks(typed.ownAccount, 'ownAccount') : []),
    ['note', 'fillIn', typed.note.trim() === ''],
  ];
  return Object.fromEntries(checks.filter(([, , wrong]) => wrong).map(([path, fault]) => [path, fault]));
}

const sendsOwnAccount = (typed: AccountTyped, hasGuardian: boolean): boolean =>
  whoseAccount(typed, hasGuardian) === 'guardian' && isAccountTyped(typed.ownAccount);

/** What is sent; null while something is missing or the reason is none that the service listed. */
export function accountEntryOf(
  typed: AccountTyped,
  hasGuardian: boolean,
  reasons: Choices['accountReasons'],
): AccountOfPayee | null {
  const listed = reasons.find(({ code }) => code === typed.reason);
  if (!listed || Object.keys(accountFaults(typed, hasGuardian)).length > 0) return null;
  return {
    payeeId: typed.payeeId,
    entry: {
      ...accountOf(typed.account),
      ...(sendsOwnAccount(typed, hasGuardian) ? { ownAccount: accountOf(typed.ownAccount) } : {}),
      reason: listed.code as Body['reason'],
      note: typed.note.trim(),
    },
  };
}

/** The service names the fields of the account without a place of their own. */
export const pathOfField = (field: string): string =>
  ['bankCode', 'accountNumber', 'accountName'].includes(field) ? `account.${field}` : field;

const PLACES: Readonly<Record<string, string>> = {
  ACCOUNT_UNCHANGED: 'account.accountNumber',
  FUND_ACCOUNT_DIFFERS: 'account.accountNumber',
  SECOND_ACCOUNT_OF_AN_ADULT: 'ownAccount.accountNumber',
};

/** The field at which a refusal is said. */
export const placeOfRefusal = ({ code }: { readonly code: string }): string | null => PLACES[code] ?? null;
