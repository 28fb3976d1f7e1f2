import { assertNever } from '#kernel';
import type { AccountDecision, AccountEntry } from './account.state.js';
import type { ClaimEvent, RecordRef } from './claim.events.js';
import type { AwardedClaim } from './claim.state.js';
import type { DataOf } from './known-claim.js';

export type AccountEvent = Extract<
  ClaimEvent,
  { type: 'AccountEntered' | 'AccountCorrected' | 'AccountDismissed' }
>;

/** What is true once an account was entered after the award, and once somebody else has decided on it. */
export function evolveAccount(state: AwardedClaim, event: AccountEvent): AwardedClaim {
  switch (event.type) {
    case 'AccountEntered':
      return entered(state, event.data);
    case 'AccountCorrected': {
      const { payeeId, record, confirmedBy: decidedBy, confirmedAt: decidedAt } = event.data;
      const paidTo = withRecord(state, payeeId, record);
      return decided(paidTo, event.data, { confirmed: true, decidedBy, decidedAt });
    }
    case 'AccountDismissed': {
      const { dismissedBy: decidedBy, dismissedAt: decidedAt } = event.data;
      return decided(state, event.data, { confirmed: false, decidedBy, decidedAt });
    }
    default:
      return assertNever(event);
  }
}

function entered(state: AwardedClaim, { claimId, ...entry }: DataOf<'AccountEntered'>): AwardedClaim {
  const payee = state.file.payees.find(({ payeeId }) => payeeId === entry.payeeId);
  if (!payee) throw new Error('An account of somebody who is no payee');
  const evidence = `${claimId}/${state.version}`;
  const waiting: AccountEntry = { ...entry, replaces: payee.record, evidence, decision: null };
  return { ...state, accounts: [...state.accounts, waiting] };
}

function decided(
  state: AwardedClaim,
  { claimId, entry }: Pick<DataOf<'AccountCorrected'>, 'claimId' | 'entry'>,
  said: Omit<AccountDecision, 'evidence'>,
): AwardedClaim {
  const decision = { ...said, evidence: `${claimId}/${state.version}` };
  return {
    ...state,
    duties: { ...state.duties, approver: said.decidedBy },
    accounts: state.accounts.map(one => (one.evidence === entry ? { ...one, decision } : one)),
  };
}

/** What the award said stays what it said; whatever is ordered from now on names the new version. */
const withRecord = (state: AwardedClaim, payeeId: string, record: RecordRef): AwardedClaim => ({
  ...state,
  file: {
    ...state.file,
    payees: state.file.payees.map(payee => (payee.payeeId === payeeId ? { ...payee, record } : payee)),
  },
});
