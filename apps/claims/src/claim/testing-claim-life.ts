import fc from 'fast-check';
import { type Actor, rupiah } from '#kernel';
import type { ClaimCommand, GiveMedicalOpinion } from './claim.commands.js';
import type { ClaimState } from './claim.state.js';
import type { CoverFacts } from './cover.facts.js';
import { shownHashOf } from './shown.js';
import {
  accident,
  at,
  covered,
  facts,
  invoiced,
  member,
  opinion,
  paidFor,
  payee,
  paymentId,
  submission,
  validation,
} from './testing-fixtures.js';

/** Few people, so that one of them comes to a second duty again and again. */
const people = ['ayu', 'made', 'komang', 'putu', 'wayan', 'ketut'] as Actor[];
const by = fc.constantFrom(...people);

/** A command that needs the state that it is given in, such as the hash of what is shown. */
export type Step = (state: ClaimState) => ClaimCommand;

const certain =
  (command: ClaimCommand): Step =>
  () =>
    command;

const claimed = fc.constantFrom(
  submission(),
  submission({ documents: [] }),
  submission({ payees: [payee(1), payee(2, 2)] }),
  accident(),
  accident({ outcome: 'disability' }),
  accident({ outcome: 'total-permanent', costs: [], stmbDays: 0 }),
  accident({ outcome: 'death', costs: [], stmbDays: 0 }),
);

const late = member({ covered: [covered('2025-12', '2025-12-28')], invoiced: [invoiced('2025-12')] });
const known = fc.constantFrom<CoverFacts>(
  facts(),
  facts(member()),
  facts(late),
  facts(paidFor('2025-10', '2025-11', '2025-12')),
  facts(paidFor('2025-12')),
);

const finding = fc.constantFrom<Partial<GiveMedicalOpinion>>(
  {},
  { workRelated: false },
  { outcome: 'recovered', disabilities: [] },
  { outcome: 'total-permanent', disabilities: [] },
  { outcome: 'death', disabilities: [] },
);

const papersOf = (state: ClaimState) =>
  state.stage === 'NotSubmitted' || state.file.programme === 'JKM'
    ? submission()
    : accident({ outcome: state.file.outcome });

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
    };
    return type === 'RecordSharePaid' ? { type, ...of, settledAt: at } : { type, ...of, reason: 'AC04' };
  };

const returnedAgain =
  (actor: Actor): Step =>
  state => {
    const { documents, caseRecord, payees, costs, stmbDays } = papersOf(state);
    return {
      type: 'ResubmitClaim',
      documents,
      caseRecord,
      payees,
      costs,
      stmbDays,
      disabilities: [],
      by: actor,
      at,
    };
  };

/** Everything that anybody may try, sensible or not. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.tuple(claimed, by).map(([entry, actor]) => certain({ ...entry, by: actor })) },
  { weight: 4, arbitrary: known.map(found => certain(validation(found))) },
  { weight: 4, arbitrary: by.map(actor => certain({ type: 'VerifyClaim', by: actor, at })) },
  {
    weight: 4,
    arbitrary: fc.tuple(by, fc.nat(9)).map(
      ([actor, chance]): Step =>
        state => {
          const isRight = chance > 0 && state.stage !== 'NotSubmitted';
          return {
            type: 'ApproveClaim',
            shownHash: isRight ? shownHashOf(state) : 'f'.repeat(64),
            by: actor,
            at,
          };
        },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(finding, by).map(([found, actor]) => certain(opinion({ ...found, by: actor }))),
  },
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
    weight: 1,
    arbitrary: by.map(actor => certain({ type: 'ReturnClaim', reason: 'PAYEE_TO_CORRECT', by: actor, at })),
  },
  { weight: 2, arbitrary: by.map(returnedAgain) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(by, fc.constantFrom('NOT_A_WORK_ACCIDENT', 'CAUSED_BY_WORK', 'MONTH_NOT_PAID'))
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
);
