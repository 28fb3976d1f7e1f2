import fc from 'fast-check';
import type { Actor } from '#kernel';
import type { ConfirmAccount, DismissAccount, EnterAccount } from './account.commands.js';
import { waitingAccounts } from './account.state.js';
import type { ClaimCommand } from './claim.commands.js';
import type { ClaimState } from './claim.state.js';
import { at, payee } from './testing-fixtures.js';

export const SHOWN = 'e'.repeat(64);
export const officer2 = 'officer.dewi' as Actor;
export const approver1 = 'approver.putu' as Actor;

const note = (last: number) => ({
  recordId: `01990000-0000-7000-8000-${String(last).padStart(12, '0')}`,
  version: 1,
  commitment: 'd'.repeat(64),
});
/** The version that a payee's record would have next. */
export const nextRecord = (number: number, version = 2) => ({
  ...payee(number).record,
  version,
  commitment: 'e'.repeat(64),
});

export const entering = (change: Partial<EnterAccount> = {}): EnterAccount => ({
  type: 'EnterAccount',
  payeeId: payee(1).payeeId,
  record: nextRecord(1),
  reason: 'NAME_DIFFERS_AT_BANK',
  noteRecord: note(13),
  payoutHands: [],
  by: officer2,
  at,
  ...change,
});
export const confirming = (change: Partial<ConfirmAccount> = {}): ConfirmAccount => ({
  type: 'ConfirmAccount',
  payeeId: payee(1).payeeId,
  shownHash: SHOWN,
  currentHash: SHOWN,
  payoutHands: [],
  by: approver1,
  at,
  ...change,
});
export const dismissing = (change: Partial<DismissAccount> = {}): DismissAccount => ({
  type: 'DismissAccount',
  payeeId: payee(1).payeeId,
  noteRecord: note(14),
  payoutHands: [],
  by: approver1,
  at,
  ...change,
});

type Step = (state: ClaimState) => ClaimCommand;

const payeesOf = (state: ClaimState) => (state.stage === 'NotSubmitted' ? [payee(1)] : state.file.payees);
const entriesOf = (state: ClaimState): number => ('accounts' in state ? state.accounts.length : 0);

/** Any of the payees, by a version of the record that nothing has named before. */
const enteredFor =
  (by: Actor, which: number): Step =>
  state => {
    const payees = payeesOf(state);
    const { payeeId, record } = payees[which % payees.length] ?? payee(1);
    return entering({ payeeId, record: { ...record, version: 2 + entriesOf(state) }, by });
  };

const waitingPayee = (state: ClaimState) => waitingAccounts(state)[0]?.payeeId ?? payee(1).payeeId;

/** Who approved the award, as often as anybody: nobody else may decide. */
const approverOr = (by: Actor, state: ClaimState, chance: number): Actor =>
  chance > 0 && state.stage !== 'NotSubmitted' ? (state.duties.approver ?? by) : by;

/** Everything that anybody may try about the account of a payee. */
export const accountSteps = (by: fc.Arbitrary<Actor>): fc.Arbitrary<Step>[] => [
  fc.tuple(by, fc.nat(2)).map(([actor, which]) => enteredFor(actor, which)),
  fc.tuple(by, fc.nat(4)).map(
    ([actor, chance]): Step =>
      state =>
        confirming({
          payeeId: waitingPayee(state),
          by: approverOr(actor, state, chance),
          currentHash: chance === 1 ? null : SHOWN,
        }),
  ),
  fc.tuple(by, fc.nat(1)).map(
    ([actor, chance]): Step =>
      state =>
        dismissing({ payeeId: waitingPayee(state), by: approverOr(actor, state, chance) }),
  ),
];
