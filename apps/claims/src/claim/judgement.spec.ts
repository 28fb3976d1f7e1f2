import { describe, expect, it } from '@jest/globals';
import { rupiah } from '#kernel';
import { scenario } from '#testing';
import type { ClaimCommand } from './claim.commands.js';
import type { CoverFacts } from './cover.facts.js';
import { shownHashOf } from './shown.js';
import {
  accident,
  approver,
  assessedClaim,
  at,
  decider,
  eventsOf,
  facts,
  following,
  member,
  officer,
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

const claim = scenario(decider);

function assessed(known: CoverFacts, submitting = submission()) {
  const state = stateOf(eventsOf(submitting, validation(known), verify));
  if (state.stage !== 'Assessed') throw new Error(`Expected an assessed claim, not ${state.stage}`);
  return state.assessment;
}
const partsOf = (known: CoverFacts, submitting = submission()) =>
  assessed(known, submitting).lines.map(({ component, amount }) => `${component} ${amount}`);

describe('Verification assesses by law', () => {
  it('a death after one month in December 2025: Rp10.000.000', () => {
    const { total, policies } = assessed(facts(paidFor('2025-12')));
    expect({ total, policies }).toEqual({
      total: 10_000_000,
      policies: { JKM_FIRST_MONTHS_COMPOSITION: 'funeral-10m' },
    });
  });

  it('a death after three months: Rp42.000.000 in its parts', () => {
    expect(partsOf(threeMonths)).toEqual(['jkmBenefit 20000000', 'periodic 12000000', 'funeral 10000000']);
  });

  it('a wage earner after one month, and a BPU member before 24 February 2025: Rp42.000.000', () => {
    expect(assessed(facts({ ...paidFor('2025-12'), segment: 'PU' })).total).toBe(42_000_000);
    const before = facts({ ...paidFor('2025-02'), startsOn: '2025-02-01' });
    expect(assessed(before, submission({ eventDate: '2025-02-23' })).total).toBe(42_000_000);
    expect(assessed(before, submission({ eventDate: '2025-02-24' })).total).toBe(10_000_000);
  });

  it('a death by work accident: 48 times the wage base of the membership', () => {
    const death = accident({ outcome: 'death', costs: [], stmbDays: 0 });
    const known = facts({ ...paidFor('2025-12'), incomeBase: rupiah(3_450_000) });
    expect(partsOf(known, death)).toEqual([
      'deathBenefit 165600000',
      'periodic 12000000',
      'funeral 10000000',
    ]);
  });

  it('an accident with costs and days', () => {
    const { total, facts: kept } = assessed(facts(paidFor('2025-12')), accident());
    expect(total).toBe(3_000_000 + 100_000);
    expect(kept).toMatchObject({ programme: 'JKK', wageBase: 1_000_000, stmbDays: 3, date: '2025-12-10' });
  });

  it('only once everything is confirmed', () => {
    claim
      .given(...eventsOf(submission(), validation(facts(member()))))
      .when(verify)
      .thenRefused('CLAIM_STILL_NEEDS_ATTENTION', { reasons: 'MONTH_NOT_PAID' });
    claim
      .given(...assessedClaim())
      .when(verify)
      .thenRefused('NOT_AT_THIS_STAGE');
  });

  it('by another person than the submitter', () => {
    claim
      .given(...validatedClaim())
      .when({ type: 'VerifyClaim', by: officer, at })
      .thenRefused('SAME_PERSON_TWO_DUTIES', { duty: 'verifier', otherDuty: 'submitter' });
  });
});

describe('Approval', () => {
  const shares = [payee(1, 1), payee(2, 1), payee(3, 1)];
  const given = assessedClaim({ payees: shares });
  const state = stateOf(given);
  const shownHash = state.stage === 'NotSubmitted' ? '' : shownHashOf(state);
  const approval = (by = approver, hash = shownHash): ClaimCommand => ({
    type: 'ApproveClaim',
    upTo: null,
    shownHash: hash,
    by,
    at,
  });

  it('gives each payee a share, and the shares sum to the award', () => {
    const { decision } = claim.given(...given).when(approval());
    const event = decision.outcome === 'accepted' ? decision.events[0] : undefined;
    if (event?.type !== 'ClaimApproved') throw new Error('The claim was not approved');
    expect(event.data).toMatchObject({
      award: 42_000_000,
      submittedBy: officer,
      advisedBy: null,
      verifiedBy: verifier,
      approvedBy: approver,
    });
    const amounts = event.data.shares.map(({ amount }) => amount);
    expect(amounts).toEqual([14_000_000, 14_000_000, 14_000_000]);
    expect(amounts.reduce((left, right) => left + right, 0)).toBe(event.data.award);
    expect(new Set(event.data.shares.map(({ shareId }) => shareId)).size).toBe(3);
  });

  it('follows the weights of the heir certificate to the last rupiah', () => {
    const weighted = eventsOf(
      accident({ payees: [payee(1, 2), payee(2, 1)] }),
      validation(threeMonths),
      verify,
    );
    const known = stateOf(weighted);
    const hash = known.stage === 'NotSubmitted' ? '' : shownHashOf(known);
    const { decision } = claim.given(...weighted).when(approval(approver, hash));
    expect(decision).toMatchObject({
      events: [{ data: { award: 3_100_000, shares: [{ amount: 2_066_667 }, { amount: 1_033_333 }] } }],
    });
  });

  it('is not given by the submitter or the verifier', () => {
    claim
      .given(...given)
      .when(approval(officer))
      .thenRefused('SAME_PERSON_TWO_DUTIES', { otherDuty: 'submitter' });
    claim
      .given(...given)
      .when(approval(verifier))
      .thenRefused('SAME_PERSON_TWO_DUTIES', { otherDuty: 'verifier' });
  });

  it('is refused once the claim has changed since it was shown', () => {
    const received = { type: 'ReceiveDocuments', documents: ['MARRIAGE_BOOK'], by: officer, at } as const;
    const decision = decider.decide(state, received);
    const changed = [...given, ...(decision.outcome === 'accepted' ? decision.events : [])];
    claim
      .given(...changed)
      .when(approval())
      .thenRefused('CLAIM_CHANGED_SINCE_SHOWN');
  });

  it('is refused before an assessment, and a second time', () => {
    const validated = stateOf(validatedClaim());
    const hash = validated.stage === 'NotSubmitted' ? '' : shownHashOf(validated);
    claim
      .given(...validatedClaim())
      .when(approval(approver, hash))
      .thenRefused('NOT_AT_THIS_STAGE');
    const decision = decider.decide(state, approval());
    const approved = [...given, ...(decision.outcome === 'accepted' ? decision.events : [])];
    claim
      .given(...approved)
      .when(approval())
      .thenRefused('NOT_AT_THIS_STAGE', { stage: 'Approved' });
  });

  it('never makes a share of nothing', () => {
    const tiny = eventsOf(
      accident({
        costs: [{ kind: 'medical', reference: 'RS-1', amount: rupiah(1) }],
        stmbDays: 0,
        payees: [payee(1), payee(2)],
      }),
      validation(threeMonths),
      verify,
    );
    const known = stateOf(tiny);
    const hash = known.stage === 'NotSubmitted' ? '' : shownHashOf(known);
    claim
      .given(...tiny)
      .when(approval(approver, hash))
      .thenRefused('SHARE_WITHOUT_AMOUNT');
  });
});

describe('A claim is returned, rejected or withdrawn', () => {
  it('returned to its officer by someone else, with a reason', () => {
    claim
      .given(...assessedClaim())
      .when(returning(approver))
      .thenTypes('ClaimReturnedToOfficer');
    claim
      .given(...validatedClaim())
      .when(returning(verifier))
      .thenTypes('ClaimReturnedToOfficer');
    claim
      .given(...validatedClaim())
      .when(returning(officer))
      .thenRefused('SAME_PERSON_TWO_DUTIES');
    claim
      .given(...eventsOf(submission()))
      .when(returning(verifier))
      .thenRefused('NOT_AT_THIS_STAGE');
  });

  it('verified again by the same verifier after a return', () => {
    const returned = following(assessedClaim(), returning(approver));
    const { documents, payees, heirs, caseRecord } = submission();
    const again: ClaimCommand = {
      type: 'ResubmitClaim',
      documents,
      costs: [],
      stmbDays: 0,
      disabilities: [],
      payees,
      heirs,
      caseRecord,
      by: officer,
      at,
    };
    const resubmitted = following(returned, again);
    const validated = following(resubmitted, validation(threeMonths));
    claim
      .given(...validated)
      .when(verify)
      .thenTypes('ClaimVerified', 'BenefitAssessed');
  });

  it('rejected under a rule with its article', () => {
    claim
      .given(...eventsOf(submission(), validation(facts())))
      .when(rejection('PERSON_NOT_ENROLLED'))
      .thenTypes('ClaimRejected');
    claim
      .given(...assessedClaim())
      .when(rejection('NOT_ENTITLED_AS_HEIR'))
      .thenTypes('ClaimRejected');
  });

  it('not rejected without a ground, under no rule, or under a rule of the other programme', () => {
    claim
      .given(...validatedClaim())
      .when(rejection('MONTH_NOT_PAID'))
      .thenRefused('REJECTION_WITHOUT_GROUND');
    claim
      .given(...validatedClaim())
      .when(rejection('DISLIKED'))
      .thenRefused('REJECTION_RULE_UNKNOWN');
    claim
      .given(...validatedClaim())
      .when(rejection('NOT_A_WORK_ACCIDENT'))
      .thenRefused('REJECTION_RULE_UNKNOWN');
  });

  it('not rejected by who submitted or verified', () => {
    const unenrolled = eventsOf(submission(), validation(facts()));
    claim
      .given(...unenrolled)
      .when(rejection('PERSON_NOT_ENROLLED', officer))
      .thenRefused('SAME_PERSON_TWO_DUTIES');
    claim
      .given(...assessedClaim())
      .when(rejection('NOT_ENTITLED_AS_HEIR', verifier))
      .thenRefused('SAME_PERSON_TWO_DUTIES');
  });

  it('withdrawn until it is approved, not by who judged it', () => {
    const withdrawal = (by = officer): ClaimCommand => ({
      type: 'WithdrawClaim',
      reason: 'FAMILY_ASKED',
      by,
      at,
    });
    claim
      .given(...assessedClaim())
      .when(withdrawal())
      .thenTypes('ClaimWithdrawn');
    claim
      .given(...assessedClaim())
      .when(withdrawal(verifier))
      .thenRefused('SAME_PERSON_TWO_DUTIES');
    const withdrawn = following(validatedClaim(), withdrawal());
    claim
      .given(...withdrawn)
      .when(withdrawal())
      .thenRefused('NOT_AT_THIS_STAGE');
  });
});

const returning = (by: typeof officer): ClaimCommand => ({
  type: 'ReturnClaim',
  reason: 'PAYEE_TO_CORRECT',
  by,
  at,
});
const rejection = (rule: string, by = approver): ClaimCommand => ({ type: 'RejectClaim', rule, by, at });
