import type { SubmitClaim } from './claim.commands.js';
import type { HeirsStated, Payee } from './claim.events.js';
import type { DisputeHeirs, SettleHeirsDispute } from './dispute.commands.js';
import { FUNERAL_ARRANGER, SOCIAL_SECURITY_FUND } from './heirs.rules.js';
import { at, officer, payee, submission, verifier } from './testing-fixtures.js';

export const related = (number: number, relation: string, weight = 1): Payee => ({
  ...payee(number, weight),
  relation,
});

export const arranger = related(1, FUNERAL_ARRANGER);
export const fund = related(2, SOCIAL_SECURITY_FUND);
export const noHeirs: HeirsStated = { proof: 'NO_HEIRS', rank: null, emptyRanks: [1, 2, 3, 4, 5] };

/** A death of somebody who left neither an heir nor a will. */
export const heirless = (change: Partial<SubmitClaim> = {}): SubmitClaim =>
  submission({ payees: [arranger, fund], heirs: noHeirs, ...change });

const recordOf = (last: string) => ({
  recordId: `01990000-0000-7000-8000-0000000000${last}`,
  version: 1,
  commitment: 'd'.repeat(64),
});

export const dispute = (change: Partial<DisputeHeirs> = {}): DisputeHeirs => ({
  type: 'DisputeHeirs',
  disputeRecord: recordOf('31'),
  by: officer,
  at,
  ...change,
});

export const settlement = (change: Partial<SettleHeirsDispute> = {}): SettleHeirsDispute => ({
  type: 'SettleHeirsDispute',
  paper: 'HEIRS_AGREEMENT',
  settlementRecord: recordOf('32'),
  by: verifier,
  at,
  ...change,
});
