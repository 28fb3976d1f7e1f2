import { describe, expect, it } from '@jest/globals';
import { type Actor, rupiah, sumRupiah } from '#kernel';
import { scenario } from '#testing';
import type { ClaimCommand } from './claim.commands.js';
import type { ClaimEvent } from './claim.events.js';
import type { CoverFacts } from './cover.facts.js';
import { recomputeAward } from './replay.js';
import { shownHashOf } from './shown.js';
import {
  accident,
  adviser,
  approver,
  assessedClaim,
  at,
  decider,
  eventsOf,
  facts,
  following,
  law,
  member,
  opinion,
  paidFor,
  payee,
  stateOf,
  submission,
  threeMonths,
  validatedClaim,
  validation,
  verifier,
  verify,
} from './testing-fixtures.js';
import { related } from './testing-heirs.js';
import { reclassification } from './testing-reclassified.js';

const claim = scenario(decider);
const officerOfPapers = 'officer.nyoman' as Actor;
const papersOfJkk = submission({ programme: 'JKK' }).documents;
const papersOfJkm = submission().documents;
const received = (documents: readonly string[]): ClaimCommand => ({
  ...{ type: 'ReceiveDocuments', documents, by: officerOfPapers, at },
});
const accidentalDeath = (change = {}) =>
  accident({ outcome: 'death', costs: [], stmbDays: 0, eventDate: '2025-12-20', ...change });
const notOfWork = (change = {}) => reclassification({ cause: 'NOT_OF_WORK', ...change });

function approved(events: readonly ClaimEvent[]): ClaimEvent[] {
  const state = stateOf(events);
  if (state.stage !== 'Assessed') throw new Error(`Not assessed: ${state.stage}`);
  return following(events, {
    ...{ type: 'ApproveClaim', shownHash: shownHashOf(state), upTo: null, by: approver, at },
  });
}
function awardOf(events: readonly ClaimEvent[]) {
  const state = stateOf(events);
  if (!('award' in state)) throw new Error(`Not awarded: ${state.stage}`);
  expect(sumRupiah(state.award.shares.map(({ amount }) => amount))).toBe(state.award.award);
  expect(recomputeAward(state, law)).toMatchObject({ total: state.award.award, differences: [] });
  const { award, programme, receiptNumber, shares } = state.award;
  return { award, programme, receipt: receiptNumber.slice(0, 3), shares: shares.map(({ amount }) => amount) };
}

describe("A fisher's death that was claimed as JKM and came of work", () => {
  const twoHeirs = { payees: [payee(1, 2), payee(2, 1)] };

  it('was worth 42,000,000, and is 48 months of the wage and the fixed sums once it is JKK', () => {
    expect(awardOf(approved(assessedClaim(twoHeirs)))).toEqual({
      ...{ award: 42_000_000, programme: 'JKM', receipt: 'JKM', shares: [28_000_000, 14_000_000] },
    });
    const moved = following(
      assessedClaim(twoHeirs),
      received(papersOfJkk.filter(code => !papersOfJkm.includes(code))),
      validation(threeMonths),
      reclassification(),
      validation(threeMonths),
      verify,
    );
    // 48 × 1,000,000 + 12,000,000 + 10,000,000
    expect(awardOf(approved(moved))).toEqual({
      award: 70_000_000,
      programme: 'JKK',
      receipt: 'JKM',
      shares: [46_666_667, 23_333_333],
    });
  });

  it('is 42,000,000 again where it was claimed as JKK and did not come of work', () => {
    const brought = received(papersOfJkm.filter(code => !papersOfJkk.includes(code)));
    const asked = eventsOf(accidentalDeath(), brought, validation(threeMonths));
    const found = following(
      asked,
      opinion({ workRelated: false, outcome: 'death', disabilities: [] }),
      validation(threeMonths),
    );
    expect(stateOf(found)).toMatchObject({ reasons: [{ code: 'FOUND_NOT_WORK_RELATED' }] });
    const moved = following(found, notOfWork({ papers: [] }), validation(threeMonths), verify);
    expect(awardOf(approved(moved))).toMatchObject({ award: 42_000_000, programme: 'JKM', receipt: 'JKK' });
  });

  it('asks for the papers of the new programme and says why', () => {
    const moved = following(validatedClaim(), reclassification(), validation(threeMonths));
    const state = stateOf(moved);
    expect(state.stage === 'NeedsAttention' && state.reasons).toMatchObject([
      {
        code: 'DOCUMENTS_MISSING',
        values: {
          documents: ['KK1_REPORT', 'KK2_REPORT', 'KK3_DOCTOR_CERTIFICATE', 'ATTENDANCE', 'CHRONOLOGY'],
          reclassifiedFrom: 'JKM',
        },
      },
    ]);
  });

  it('asks the membership for the other programme, on the day of the accident', () => {
    const moved = (known: CoverFacts) => {
      const now = stateOf(
        following(
          eventsOf(submission(), received(papersOfJkk), validation(threeMonths)),
          reclassification({ eventDate: '2025-11-30' }),
          validation(known),
        ),
      );
      return now.stage === 'NeedsAttention' ? now.reasons.map(({ code }) => code) : now.stage;
    };
    expect(moved(threeMonths)).toBe('Validated');
    expect(moved(facts(paidFor('2025-12')))).toEqual(['MONTH_NOT_PAID']);
    expect(moved(facts({ ...paidFor('2025-11'), programmes: ['JKM'] }))).toEqual([
      'NO_MEMBERSHIP_ON_EVENT_DATE',
    ]);
    expect(moved(facts(member({ startsOn: '2025-12-01' })))).toEqual(['NO_MEMBERSHIP_ON_EVENT_DATE']);
  });
});

describe('What was decided before', () => {
  it('holds no more: the claim is validated, verified and assessed anew, and nothing shown before can be approved', () => {
    const assessed = assessedClaim();
    const before = stateOf(assessed);
    const moved = following(assessed, reclassification());
    expect(stateOf(moved)).toMatchObject({
      stage: 'Submitted',
      reasons: [],
      file: { programme: 'JKK', outcome: 'death' },
      duties: { verifier },
    });
    expect(stateOf(moved)).not.toHaveProperty('assessment');
    const shownHash = before.stage === 'NotSubmitted' ? '' : shownHashOf(before);
    claim
      .given(...moved)
      .when({ type: 'ApproveClaim', shownHash, upTo: null, by: approver, at })
      .thenRefused('CLAIM_CHANGED_SINCE_SHOWN', { version: moved.length });
  });

  it('keeps its people apart: whoever moved it is its verifier and approves nothing', () => {
    claim
      .given(...validatedClaim())
      .when(reclassification({ by: submission().by }))
      .thenRefused('SAME_PERSON_TWO_DUTIES', { duty: 'verifier', otherDuty: 'submitter' });
    claim
      .given(...assessedClaim())
      .when(reclassification({ by: 'verifier.lain' as Actor }))
      .thenRefused('DUTY_HELD_BY_ANOTHER', { duty: 'verifier', holder: verifier });
    const found = following(
      eventsOf(accidentalDeath(), validation(threeMonths)),
      opinion({ workRelated: false, outcome: 'death', disabilities: [] }),
    );
    claim
      .given(...found)
      .when(notOfWork({ by: adviser }))
      .thenRefused('SAME_PERSON_TWO_DUTIES', { duty: 'verifier', otherDuty: 'adviser' });
  });

  it('stays with the officer where the claim was returned', () => {
    const returned = following(validatedClaim(), {
      ...{ type: 'ReturnClaim', reason: 'PAYEE_TO_CORRECT', by: verifier, at },
    });
    expect(stateOf(following(returned, reclassification()))).toMatchObject({
      stage: 'ReturnedToOfficer',
      file: { programme: 'JKK' },
    });
  });
});

describe('Costs', () => {
  const costs = [{ kind: 'medical' as const, reference: 'RS-1', amount: rupiah(3_000_000) }];
  const hospital = related(3, 'HOSPITAL');
  const withCosts = () =>
    eventsOf(accidentalDeath({ costs, stmbDays: 2, payees: [payee(1), hospital] }), validation(threeMonths));

  it('leave a claim that becomes JKM with the reason and whoever advanced them, and come back with JKK', () => {
    const moved = following(withCosts(), notOfWork());
    expect(moved.at(-1)?.data).toMatchObject({
      takenOut: { reason: 'JKM_PAYS_NO_COSTS', costs, stmbDays: 2, payees: [hospital] },
      ...{ costs: [], stmbDays: 0, payees: [payee(1)] },
    });
    expect(stateOf(moved)).toMatchObject({ file: { programme: 'JKM', costs: [], payees: [payee(1)] } });
    expect(stateOf(following(moved, reclassification()))).toMatchObject({
      file: { programme: 'JKK', costs, stmbDays: 2, payees: [payee(1), hospital] },
    });
  });

  it('leave nothing out where there are none', () => {
    const moved = following(eventsOf(accidentalDeath()), notOfWork());
    expect(moved.at(-1)?.data).toMatchObject({ takenOut: null });
  });

  it('are not taken out of a claim that has nobody else to pay', () => {
    const state = stateOf(withCosts());
    if (state.stage === 'NotSubmitted') throw new Error('Not submitted');
    const onlyHospital = { ...state, file: { ...state.file, payees: [hospital] } };
    expect(decider.decide(onlyHospital, notOfWork())).toMatchObject({
      refusal: { code: 'NOBODY_LEFT_TO_PAY' },
    });
  });
});

describe('A reclassification is refused', () => {
  it.each([
    ['of a claim that was never submitted', [], reclassification(), 'CLAIM_NOT_FOUND'],
    ['after the approval', approved(assessedClaim()), reclassification(), 'RECLASSIFIED_AFTER_APPROVAL'],
    [
      'of a claim that was withdrawn',
      following(validatedClaim(), { type: 'WithdrawClaim', reason: 'X', by: submission().by, at }),
      reclassification(),
      'NOT_AT_THIS_STAGE',
    ],
    ['to the programme that it has', validatedClaim(), notOfWork(), 'ALREADY_OF_THIS_PROGRAMME'],
    ['of somebody who lives', eventsOf(accident()), notOfWork(), 'JKM_IS_FOR_DEATH'],
    [
      'by a paper that is not there',
      validatedClaim(),
      reclassification({ papers: ['POLICE_REPORT'] }),
      'EVIDENCE_NOT_ON_FILE',
    ],
    ['by nothing', validatedClaim(), reclassification({ papers: [] }), 'RECLASSIFICATION_WITHOUT_EVIDENCE'],
    [
      'to an accident after the death',
      validatedClaim(),
      reclassification({ eventDate: '2025-12-21' }),
      'DEATH_BEFORE_ACCIDENT',
    ],
    [
      'to a death before the accident',
      eventsOf(accidentalDeath()),
      notOfWork({ eventDate: '2025-12-19' }),
      'DEATH_BEFORE_ACCIDENT',
    ],
    [
      'to a death that is still to come',
      eventsOf(accidentalDeath()),
      notOfWork({ eventDate: '2025-12-23' }),
      'EVENT_DATE_IN_FUTURE',
    ],
    [
      'to a disease that came after work was left, later',
      validatedClaim(),
      reclassification({ cause: 'OCCUPATIONAL_DISEASE', leftWorkOn: '2025-12-21' }),
      'LEFT_WORK_AFTER_DIAGNOSIS',
    ],
  ] as const)('%s', (_what, given, command, code) => {
    claim
      .given(...given)
      .when(command)
      .thenRefused(code);
  });
});

it('What Jasa Raharja paid stays on the file of a claim that is moved to JKM, and is not asked about when it is entered again', () => {
  const letter = {
    ...({ kind: 'TREATMENT', letterNumber: 'JR/1', letterDate: '2025-12-21' } as const),
    amount: rupiah(1_000_000),
  };
  const onTheRoad = accident({
    outcome: 'death',
    eventDate: '2025-12-20',
    stmbDays: 0,
    jasaRaharja: [letter],
  });
  const moved = following(
    eventsOf(onTheRoad, received(papersOfJkm.filter(code => !papersOfJkk.includes(code)))),
    notOfWork(),
    validation(threeMonths),
    { type: 'ReturnClaim', reason: 'PAYEE_TO_CORRECT', by: verifier, at },
  );
  const { documents, payees, heirs, caseRecord } = submission();
  const again: ClaimCommand = {
    ...{ type: 'ResubmitClaim', documents: [...documents, ...papersOfJkk], payees, heirs, caseRecord },
    ...{ costs: [], stmbDays: 0, disabilities: [], by: onTheRoad.by, at },
  };
  const entered = following(moved, again, validation(threeMonths), verify);
  expect(stateOf(entered)).toMatchObject({ stage: 'Assessed', file: { jasaRaharja: [letter] } });
  expect(awardOf(approved(entered)).award).toBe(42_000_000);
});
