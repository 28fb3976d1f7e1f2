import fc from 'fast-check';
import { type Actor, rupiah } from '#kernel';
import type { ClaimCommand } from './claim.commands.js';
import type { Cost, JasaRaharjaPayment } from './claim.events.js';
import type { ClaimState } from './claim.state.js';
import type { DeclineFurtherCosts, EnterFurtherCosts, VerifyFurtherCosts } from './costs.commands.js';
import { waitingCosts } from './costs.state.js';
import { correctionApproval } from './testing-appeals.js';
import { at, verifier } from './testing-fixtures.js';
import { invoiceOf } from './testing-invoices.js';

export const officer3 = 'officer.sari' as Actor;

export const bill = (reference: string, amount: number): Cost => ({
  ...{ kind: 'medical', reference },
  amount: rupiah(amount),
});

export const costsEntered = (change: Partial<EnterFurtherCosts> = {}): EnterFurtherCosts => ({
  type: 'EnterFurtherCosts',
  corrects: null,
  costs: [bill('RS/2', 5_000_000)],
  stmbDays: null,
  documents: ['RECEIPTS'],
  jasaRaharja: [],
  invoices: [],
  payoutHands: [],
  by: officer3,
  at,
  ...change,
});

export const costsVerified = (
  state: ClaimState,
  change: Partial<VerifyFurtherCosts> = {},
): VerifyFurtherCosts => ({
  type: 'VerifyFurtherCosts',
  batch: waitingCosts(state)?.batch ?? 2,
  payoutHands: [],
  by: verifier,
  at,
  ...change,
});

export const costsDeclined = (
  state: ClaimState,
  change: Partial<DeclineFurtherCosts> = {},
): DeclineFurtherCosts => ({
  type: 'DeclineFurtherCosts',
  batch: waitingCosts(state)?.batch ?? 2,
  reason: 'BILL_UNREADABLE',
  payoutHands: [],
  by: verifier,
  at,
  ...change,
});

type Step = (state: ClaimState) => ClaimCommand;

/** Who verified the case, as often as anybody: nobody else may decide. */
const verifierOr = (by: Actor, state: ClaimState, chance: number): Actor =>
  chance > 0 && state.stage !== 'NotSubmitted' ? (state.duties.verifier ?? by) : by;

const bills = fc.array(
  fc.tuple(fc.nat(4), fc.nat(3)).map(([number, millions]) => bill(`RS/${number}`, millions * 1_000_000)),
  { maxLength: 3 },
);

const PAPERS = ['RECEIPTS', 'JASA_RAHARJA_LETTER'];
const letters = fc.constantFrom<JasaRaharjaPayment[]>(
  [],
  [],
  [{ kind: 'TREATMENT', amount: rupiah(1_000_000), letterNumber: 'JR/2', letterDate: '2025-12-20' }],
  [{ kind: 'DISABILITY', amount: rupiah(9_000_000), letterNumber: 'JR/3', letterDate: '2025-12-20' }],
);

/** What usually comes next of an awarded accident; without it few lives would have bills twice. */
export function uponBills(state: ClaimState, by: Actor): ClaimCommand | null {
  if (!('furtherCosts' in state) || state.file.programme !== 'JKK') return null;
  const approver = state.duties.approver ?? by;
  if (state.correction !== null) return correctionApproval(state, { by: approver });
  if (waitingCosts(state) !== undefined) return costsVerified(state, { by: state.duties.verifier ?? by });
  const reference = `RS/${state.version}`;
  const invoices = state.version % 2 === 0 ? [invoiceOf(8, reference)] : [];
  return costsEntered({ costs: [bill(reference, 2_000_000)], invoices, by });
}

/** Everything that anybody may try with bills after the award. */
export const costsSteps = (by: fc.Arbitrary<Actor>): fc.Arbitrary<Step>[] => [
  fc
    .tuple(by, bills, fc.constantFrom(null, null, null, 1, 2, 4), fc.constantFrom(null, 0, 20, 60), letters)
    .map(
      ([actor, costs, corrects, stmbDays, jasaRaharja]) =>
        () =>
          costsEntered({ costs, corrects, stmbDays, jasaRaharja, documents: PAPERS, by: actor }),
    ),
  fc
    .tuple(by, bills, fc.constantFrom(null, null, 1, 2), fc.constantFrom(8 as const, 9 as const))
    .map(([actor, costs, corrects, hospital]) => () => {
      const [first] = costs;
      const invoices = first ? [invoiceOf(hospital, first.reference)] : [];
      return costsEntered({ costs, corrects, invoices, documents: PAPERS, by: actor });
    }),
  fc.tuple(by, fc.nat(4)).map(
    ([actor, chance]) =>
      state =>
        costsVerified(state, { by: verifierOr(actor, state, chance) }),
  ),
  fc.tuple(by, fc.nat(1)).map(
    ([actor, chance]) =>
      state =>
        costsDeclined(state, { by: verifierOr(actor, state, chance) }),
  ),
];
