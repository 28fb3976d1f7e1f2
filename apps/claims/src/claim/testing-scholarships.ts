import fc from 'fast-check';
import { type Actor, type PayeeId, rupiah } from '#kernel';
import { BUILT_IN_LAW, requiredDocuments } from '#statutory';
import type { ClaimCommand } from './claim.commands.js';
import type { ClaimEvent } from './claim.events.js';
import { type ClaimState, isAwarded } from './claim.state.js';
import type {
  AwardScholarshipYear,
  DeclineScholarshipYear,
  EnterScholarChild,
  ProveScholarshipYear,
  VerifyScholarshipYear,
} from './scholarship.commands.js';
import { schoolYearsWaiting } from './scholarship-shown.js';
import { shownHashOf } from './shown.js';
import { approver, assessedClaim, at, following, paymentId, stateOf } from './testing-fixtures.js';

const record = (last: number, version = 1) => ({
  recordId: `01990000-0000-7000-8000-${String(last).padStart(12, '0')}`,
  version,
  commitment: 'e'.repeat(64),
});

export const childNumbered = (number: number): PayeeId => record(800 + number).recordId as PayeeId;
export const officer2 = 'officer.ketut' as Actor;
export const verifier2 = 'verifier.gede' as Actor;
export const approver2 = 'approver.wayan' as Actor;

/** The months before the death of the fixtures, the newest first. */
export const monthsPaid = (count: number): string[] =>
  Array.from({ length: count }, (_, before) =>
    Temporal.PlainYearMonth.from('2025-12').subtract({ months: before }).toString(),
  );
export const LONG_AFTER = '2028-08-01T02:00:00.000Z';
const PAPERS = requiredDocuments(BUILT_IN_LAW, 'SCHOLARSHIP', {
  date: Temporal.PlainDate.from('2028-08-01'),
}).map(({ code }) => code);
const known = { paidMonths: monthsPaid(36), payoutHands: [], at: LONG_AFTER };

export const entering = (number = 1, change: Partial<EnterScholarChild> = {}): EnterScholarChild => ({
  ...{
    type: 'EnterScholarChild',
    childId: childNumbered(number),
    record: record(800 + number),
    sameNik: null,
  },
  ...{ ...known, by: officer2 },
  ...change,
});

export const proof = (
  schoolYear = 2025,
  change: Partial<ProveScholarshipYear> = {},
): ProveScholarshipYear => ({
  ...{ type: 'ProveScholarshipYear', childId: childNumbered(1), schoolYear, startsOn: `${schoolYear}-07-14` },
  ...{ level: 'SMP', documents: PAPERS, married: false, working: false, birthDate: '2012-03-05' },
  ...{ lacksOwnAccount: false, proofRecord: record(900 + (schoolYear % 100)), ...known, by: officer2 },
  ...change,
});

export const yearVerified = (
  schoolYear = 2025,
  change: Partial<VerifyScholarshipYear> = {},
): VerifyScholarshipYear => ({
  ...{ type: 'VerifyScholarshipYear', childId: childNumbered(1), schoolYear, birthDate: '2012-03-05' },
  ...{ ...known, by: verifier2 },
  ...change,
});

export const yearDeclined = (
  schoolYear = 2025,
  change: Partial<DeclineScholarshipYear> = {},
): DeclineScholarshipYear => ({
  ...{ type: 'DeclineScholarshipYear', childId: childNumbered(1), schoolYear, reason: 'PROOF_NOT_GENUINE' },
  ...{ payoutHands: [], at: LONG_AFTER, by: verifier2 },
  ...change,
});

/** Of what is shown of that year. */
export function yearAwarded(
  state: ClaimState,
  schoolYear = 2025,
  change: Partial<AwardScholarshipYear> = {},
): AwardScholarshipYear {
  const { childId = childNumbered(1) } = change;
  const waiting = state.stage === 'NotSubmitted' ? [] : schoolYearsWaiting(state);
  const shown = waiting.find(year => year.childId === childId && year.schoolYear === schoolYear);
  return {
    ...{ type: 'AwardScholarshipYear', childId, schoolYear, shownHash: shown?.shownHash ?? 'f'.repeat(64) },
    ...{ lacksOwnAccount: false, upTo: null, payoutHands: [], at: LONG_AFTER, by: approver2 },
    ...change,
  };
}

/** Of the assessed claim as it is shown. */
export function approvedAsShown(assessed: readonly ClaimEvent[]): ClaimEvent[] {
  const state = stateOf(assessed);
  const shownHash = state.stage === 'NotSubmitted' ? '' : shownHashOf(state);
  return following(assessed, { type: 'ApproveClaim', shownHash, upTo: null, by: approver, at });
}

/** A death of three months' membership, approved; the months before it come with the commands. */
export const approvedDeath = (): ClaimEvent[] => approvedAsShown(assessedClaim());

/** Pays whatever share of a claim is not paid yet. */
export function paidUp(events: readonly ClaimEvent[], attempt = 1): ClaimEvent[] {
  const state = stateOf(events);
  if (!isAwarded(state)) throw new Error('There is nothing to pay');
  const open = new Set(
    state.progress.filter(({ paidBy }) => paidBy.length === 0).map(({ shareId }) => shareId),
  );
  const commands = state.award.shares
    .filter(({ shareId }) => open.has(shareId))
    .map(
      ({ shareId, amount }, index): ClaimCommand => ({
        ...{ type: 'RecordSharePaid', shareId, amount: rupiah(amount), kept: rupiah(0) },
        ...{ bankReference: 'B-1', settledAt: at },
        paymentId: paymentId(attempt * 10 + index),
      }),
    );
  return following(events, ...commands);
}

/** One school year of a child, from its proof to its award. */
export function awardedYear(events: readonly ClaimEvent[], schoolYear = 2025, number = 1): ClaimEvent[] {
  const childId = childNumbered(number);
  const verified = following(events, proof(schoolYear, { childId }), yearVerified(schoolYear, { childId }));
  return following(verified, yearAwarded(stateOf(verified), schoolYear, { childId }));
}

type Step = (state: ClaimState) => ClaimCommand;

const number = fc.constantFrom(1, 2, 3);
const schoolYear = fc.constantFrom(2025, 2026);
const level = fc.constantFrom('SD' as const, 'SMP' as const);

/** What comes next in the scholarships of a case. */
function onward(state: ClaimState, by: Actor): ClaimCommand {
  if (!isAwarded(state)) return entering(1, { by });
  const { children, years } = state.scholarship;
  if (children.length === 0) return entering(1, { by });
  const open = years.find(({ awarded }) => awarded === null);
  if (open === undefined) return proof(2025 + (years.length % 4), { by });
  const { childId } = open;
  if (open.assessed === null) return yearVerified(open.schoolYear, { childId, by });
  return yearAwarded(state, open.schoolYear, { childId, by });
}

/** Everything that anybody may try about the scholarships of a case. */
export const scholarshipSteps = (by: fc.Arbitrary<Actor>): fc.Arbitrary<Step>[] => [
  by.map(
    (actor): Step =>
      state =>
        onward(state, actor),
  ),
  fc.tuple(by, number, fc.constantFrom(null, 1, 2)).map(([actor, which, same]): Step => {
    const sameNik = same === null ? null : childNumbered(same);
    return () => entering(which, { by: actor, sameNik });
  }),
  fc.tuple(by, number, schoolYear, level).map(([actor, which, year, at]): Step => {
    const childId = childNumbered(which);
    return () => proof(year, { by: actor, childId, level: at });
  }),
  fc.tuple(by, number, schoolYear).map(([actor, which, year]): Step => {
    return () => yearVerified(year, { by: actor, childId: childNumbered(which) });
  }),
  fc.tuple(by, number, schoolYear).map(([actor, which, year]): Step => {
    return () => yearDeclined(year, { by: actor, childId: childNumbered(which) });
  }),
  fc.tuple(by, number, schoolYear).map(([actor, which, year]): Step => {
    return state => yearAwarded(state, year, { by: actor, childId: childNumbered(which) });
  }),
];
