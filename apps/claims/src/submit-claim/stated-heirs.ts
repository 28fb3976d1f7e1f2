import { firstRefusal, type Refusal } from '#kernel';
import type { HeirsStated, Outcome } from '../claim/claim.events.js';
import { no } from '../claim/claim.rules.js';
import { SOCIAL_SECURITY_FUND } from '../claim/heirs.rules.js';
import type { FundAccount } from '../config.js';
import type { PayeeEntry, PersonalEntry } from './payee-entry.js';
import { payeesMustBeEnteredSoundly, type TakenIn } from './payee-entry.rules.js';

export interface HeirsEntry {
  readonly proof: HeirsStated['proof'];
  readonly rank?: number | undefined;
  readonly emptyRanks?: readonly number[] | undefined;
}

/** Left out, the heirs of a death are those of the first rank by their certificate, for whom no rank need be empty. */
const BY_CERTIFICATE: HeirsEntry = { proof: 'HEIR_CERTIFICATE', rank: 1 };

export function statedHeirs(outcome: Outcome, entered: HeirsEntry | undefined): HeirsStated | null {
  const heirs = entered ?? (outcome === 'death' ? BY_CERTIFICATE : null);
  if (heirs === null) return null;
  const { proof, rank = null, emptyRanks = [] } = heirs;
  return { proof, rank, emptyRanks: [...emptyRanks] };
}

/** Without heirs the fund is paid, too: to the account of the settings, as no officer may type it. */
export const withTheFund = (
  payees: readonly PayeeEntry[],
  heirs: HeirsStated | null,
  fund: FundAccount | null,
): readonly PayeeEntry[] =>
  heirs?.proof === 'NO_HEIRS' && fund !== null
    ? [...payees, { ...fund, name: fund.accountName, relation: SOCIAL_SECURITY_FUND }]
    : payees;

/** What speaks against an entry before the claim itself is looked at. */
export const refusalOfEntry = (
  entry: PersonalEntry,
  heirs: HeirsStated | null,
  taken: TakenIn & { readonly fund: FundAccount | null },
): Refusal | null =>
  firstRefusal(payeesMustBeEnteredSoundly(entry, taken), theFundHasAnAccount(heirs, taken.fund));

const theFundHasAnAccount = (heirs: HeirsStated | null, fund: FundAccount | null): Refusal | null =>
  heirs?.proof === 'NO_HEIRS' && fund === null ? no('FUND_ACCOUNT_NOT_SET') : null;
