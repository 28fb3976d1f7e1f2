import type { MinorPayeeRecord, PayeeRecord } from '#contracts';
import { canonicalJson, type Refusal } from '#kernel';
import { isMinorOn } from '#statutory';
import type { Payee } from '../claim/claim.events.js';
import { no } from '../claim/claim.rules.js';
import { PARTNER_HOSPITAL, SOCIAL_SECURITY_FUND } from '../claim/heirs.rules.js';
import type { FundAccount } from '../config.js';

export type KeptPayee = PayeeRecord | MinorPayeeRecord;
export type Account = Pick<PayeeRecord, 'bankCode' | 'accountNumber' | 'accountName'>;

export interface EnteredAccount extends Account {
  /** Of a minor: their own, for the day on which they come of age. */
  readonly ownAccount?: Account | undefined;
}

/** The record as it would be with the account; all else of it is kept. Who has come of age is paid to their own. */
export function withAccount(kept: KeptPayee, entered: EnteredAccount, on: Temporal.PlainDate): KeptPayee {
  const account = accountOf(entered);
  if (!('guardian' in kept)) return { ...kept, ...account };
  if (!isStillMinor(kept, on)) return { ...kept, ownAccount: account };
  const ownAccount = entered.ownAccount ? accountOf(entered.ownAccount) : kept.ownAccount;
  return { ...kept, ...account, ownAccount };
}

export const accountOf = ({ bankCode, accountNumber, accountName }: Account): Account => ({
  bankCode,
  accountNumber,
  accountName,
});

const isStillMinor = (kept: KeptPayee, on: Temporal.PlainDate): boolean =>
  'birthDate' in kept && isMinorOn(Temporal.PlainDate.from(kept.birthDate), on);

export function onlyAMinorHasASecondAccount(
  kept: KeptPayee,
  { ownAccount }: EnteredAccount,
  on: Temporal.PlainDate,
): Refusal | null {
  return ownAccount !== undefined && !isStillMinor(kept, on) ? no('SECOND_ACCOUNT_OF_AN_ADULT') : null;
}

/** Its account is the institution's, so that nobody can put in their own. */
export function theFundIsPaidWhereTheSettingsSay(
  { relation }: Pick<Payee, 'relation'>,
  entered: EnteredAccount,
  fund: FundAccount | null,
): Refusal | null {
  if (relation !== SOCIAL_SECURITY_FUND) return null;
  const isOfTheFund = fund !== null && canonicalJson(accountOf(fund)) === canonicalJson(accountOf(entered));
  return isOfTheFund ? null : no('FUND_ACCOUNT_DIFFERS');
}

/** A transfer that came back is paid again where the register says by now. */
export function aHospitalIsPaidWhereTheRegisterSays(
  { relation }: Pick<Payee, 'relation'>,
  entered: EnteredAccount,
  registered: Account | null,
): Refusal | null {
  if (relation !== PARTNER_HOSPITAL) return null;
  const isRegistered =
    registered !== null && canonicalJson(accountOf(registered)) === canonicalJson(accountOf(entered));
  return isRegistered ? null : no('HOSPITAL_ACCOUNT_DIFFERS');
}

export function anotherAccountIsEntered(before: KeptPayee, after: KeptPayee): Refusal | null {
  return canonicalJson(before) === canonicalJson(after) ? no('ACCOUNT_UNCHANGED') : null;
}
