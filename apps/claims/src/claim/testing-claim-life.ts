import fc from 'fast-check';
import { type Actor, rupiah } from '#kernel';
import type { ClaimCommand } from './claim.commands.js';
import { type ClaimState, initialState } from './claim.state.js';
import { shownHashOf } from './shown.js';
import { SIGNALS } from './signals.table.js';
import { accountSteps } from './testing-accounts.js';
import { appealSteps, outsider, uponAppeal as upon } from './testing-appeals.js';
import { classifyingSteps } from './testing-classifying-steps.js';
import { costsSteps, uponBills } from './testing-costs.js';
import { claimed, finding, known } from './testing-entries-of-life.js';
import { accident, at, opinion, paymentId, submission, threeMonths, validation } from './testing-fixtures.js';
import { dispute, settlement } from './testing-heirs.js';
import { laterPaperSteps } from './testing-later-papers.js';
import { officeSteps } from './testing-offices.js';
import { registrySaid } from './testing-registry.js';
import { scholarshipSteps } from './testing-scholarships.js';
import { decisionOn } from './testing-signals.js';

/** Few people, so that one of them comes to a second duty again and again. */
const people = ['ayu', 'made', 'komang', 'putu', 'wayan', 'ketut', 'gede', 'nyoman'] as Actor[];
const by = fc.constantFrom(...people);

/** A command that needs the state that it is given in, such as the hash of what is shown. */
export type Step = (state: ClaimState) => ClaimCommand;

const certain =
  (command: ClaimCommand): Step =>
  () =>
    command;

/** What was entered, once more and complete. */
const papersOf = (state: ClaimState) => {
  if (state.stage === 'NotSubmitted') return submission();
  const { programme, outcome, payees, heirs } = state.file;
  return programme === 'JKM' ? submission({ payees, heirs }) : accident({ outcome, payees, heirs });
};

const sharesOf = (state: ClaimState) => ('award' in state ? state.award.shares : []);

const aboutMoney =
  (type: 'RecordSharePaid' | 'RecordShareReturned', which: number, attempt: number): Step =>
  state => {
    const shares = sharesOf(state);
    const share = shares[which % Math.max(1, shares.length)];
    const of = {
      shareId: share?.shareId ?? ('0199' as never),
      paymentId: paymentId(attempt),
      amount: share?.amount ?? rupiah(1),
      kept: rupiah(0),
    };
    return type === 'RecordSharePaid'
      ? { type, ...of, bankReference: `B-${attempt}`, settledAt: at }
      : { type, ...of, reason: 'AC04' };
  };

const returnedAgain =
  (actor: Actor): Step =>
  state => {
    const { documents, caseRecord, payees, heirs, costs, stmbDays } = papersOf(state);
    return {
      type: 'ResubmitClaim',
      documents,
      caseRecord,
      payees,
      heirs,
      costs,
      stmbDays,
      disabilities: [],
      by: actor,
      at,
    };
  };

const filing = (actor: Actor, document: string): ClaimCommand => ({
  ...{ type: 'FileDocument', document, sha256: 'a'.repeat(64), bytes: 1_000, mediaType: 'application/pdf' },
  ...{ most: 3, by: actor, at },
});

/** What usually comes next: without it few lives would come as far as a correction. */
const NEXT: Readonly<Partial<Record<ClaimState['stage'], (state: ClaimState, by: Actor) => ClaimCommand>>> = {
  Submitted: () => validation(threeMonths),
  NeedsAttention: () => validation(threeMonths),
  Validated: (_state, actor) => ({ type: 'VerifyClaim', by: actor, at }),
  Assessed: (state, actor) => approvalOf(state, actor),
  Approved: state => aboutMoney('RecordSharePaid', 0, 0)(state),
  PartlyPaid: state => aboutMoney('RecordSharePaid', 1, 1)(state),
  Settled: (state, actor) => upon(state, actor),
  Rejected: (state, actor) => upon(state, actor),
  Appealed: (state, actor) => upon(state, actor),
};

const approvalOf = (state: ClaimState, by: Actor): ClaimCommand => ({
  type: 'ApproveClaim',
  upTo: null,
  shownHash: state.stage === 'NotSubmitted' ? 'f'.repeat(64) : shownHashOf(state),
  by,
  at,
});

const onward =
  (actor: Actor): Step =>
  state =>
    NEXT[state.stage]?.(state, actor) ?? submission({ by: actor });

const onwardWithBills =
  (actor: Actor): Step =>
  state =>
    uponBills(state, actor) ?? onward(actor)(state);

/** Everything that anybody may try, sensible or not. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.tuple(claimed, by).map(([entry, actor]) => certain({ ...entry, by: actor })) },
  { weight: 4, arbitrary: known.map(found => certain(validation(found))) },
  { weight: 4, arbitrary: by.map(actor => certain({ type: 'VerifyClaim', by: actor, at })) },
  {
    weight: 4,
    arbitrary: fc.tuple(by, fc.nat(9)).map(
      ([actor, chance]): Step =>
        state =>
          approvalOf(chance > 0 ? state : initialState, actor),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(finding, by).map(([found, actor]) => certain(opinion({ ...found, by: actor }))),
  },
  { weight: 12, arbitrary: fc.oneof(by, outsider).map(onward) },
  { weight: 4, arbitrary: fc.oneof(by, outsider).map(onwardWithBills) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(by, fc.constantFrom('KTP_HEIR', 'KK_HEIR', 'PASSPORT'))
      .map(([actor, document]) => certain(filing(actor, document))),
  },
  { weight: 1, arbitrary: by.map(actor => certain(dispute({ by: actor }))) },
  { weight: 2, arbitrary: by.map(actor => certain(settlement({ by: actor }))) },
  ...laterPaperSteps(fc.oneof(by, outsider)).map(arbitrary => ({ weight: 2, arbitrary })),
  {
    weight: 2,
    arbitrary: by.map(
      (actor): Step =>
        state => ({ type: 'ReceiveDocuments', documents: papersOf(state).documents, by: actor, at }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(by, fc.constantFrom('COUNTS' as const, 'DOES_NOT_COUNT' as const))
      .map(([actor, decision]) => certain({ type: 'DecideLateContribution', decision, by: actor, at })),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(by, fc.constantFrom(...SIGNALS), fc.constantFrom('CLEARED' as const, 'STANDS' as const))
      .map(([actor, signal, decision]) => certain(decisionOn(signal, { decision, by: actor }))),
  },
  { weight: 2, arbitrary: registrySaid.map(certain) },
  {
    weight: 1,
    arbitrary: by.map(actor => certain({ type: 'ReturnClaim', reason: 'PAYEE_TO_CORRECT', by: actor, at })),
  },
  { weight: 2, arbitrary: by.map(returnedAgain) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(by, fc.constantFrom('NOT_A_WORK_ACCIDENT', 'CAUSED_BY_WORK', 'MONTH_NOT_PAID', 'SIGNAL_STANDS'))
      .map(([actor, rule]) => certain({ type: 'RejectClaim', rule, by: actor, at })),
  },
  {
    weight: 1,
    arbitrary: by.map(actor => certain({ type: 'WithdrawClaim', reason: 'FAMILY_WITHDRAWS', by: actor, at })),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.constantFrom('RecordSharePaid' as const, 'RecordShareReturned' as const),
        fc.nat(1),
        fc.nat(2),
      )
      .map(([type, which, attempt]) => aboutMoney(type, which, attempt)),
  },
  ...classifyingSteps(by).map(arbitrary => ({ weight: 2, arbitrary })),
  ...officeSteps(by).map(arbitrary => ({ weight: 2, arbitrary })),
  ...appealSteps(by).map(arbitrary => ({ weight: 3, arbitrary })),
  ...scholarshipSteps(fc.oneof(by, outsider)).map((arbitrary, place) => ({
    weight: place === 0 ? 12 : 2,
    arbitrary,
  })),
  ...costsSteps(fc.oneof(by, outsider)).map(arbitrary => ({ weight: 5, arbitrary })),
  ...accountSteps(fc.oneof(by, outsider)).map(arbitrary => ({ weight: 4, arbitrary })),
);
