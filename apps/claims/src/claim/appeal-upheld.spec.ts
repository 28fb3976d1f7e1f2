import { describe, expect, it } from '@jest/globals';
import { type Actor, rupiah } from '#kernel';
import { scenario } from '#testing';
import { openAppealOf } from './appeal.state.js';
import type { ClaimCommand } from './claim.commands.js';
import type { ClaimEvent } from './claim.events.js';
import { AS_IT_WAS, appeal, approver2, decider1, decision } from './testing-appeals.js';
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
  opinion,
  paidFor,
  stateOf,
  submission,
  threeMonths,
  validation,
  verifier,
  verify,
} from './testing-fixtures.js';

const claim = scenario(decider);
const reject = (rule: string, by: Actor = approver): ClaimCommand => ({ type: 'RejectClaim', rule, by, at });
const rejected = following(assessedClaim(), reject('NOT_ENTITLED_AS_HEIR'));
const appealed = following(rejected, appeal());
const reopened = following(
  appealed,
  decision({ overruled: ['NOT_ENTITLED_AS_HEIR'] }),
  validation(threeMonths),
);
const codesOf = (events: readonly ClaimEvent[]): string[] => {
  const state = stateOf(events);
  return state.stage === 'NotSubmitted' ? [] : state.reasons.map(({ code }) => code);
};

describe('An appeal that is upheld against a rejection', () => {
  it('lets the claim be validated again, and who judged it never act on it again', () => {
    expect(stateOf(reopened)).toMatchObject({
      stage: 'Validated',
      duties: { submitter: officer, verifier: null, approver: null, decider: decider1 },
      former: [
        { duty: 'verifier', actor: verifier },
        { duty: 'approver', actor: approver },
      ],
    });
    claim
      .given(...reopened)
      .when(verify)
      .thenRefused('FORMER_DUTY_ON_CLAIM', { formerDuty: 'verifier' });
    const returning = (by: Actor): ClaimCommand => ({
      type: 'ReturnClaim',
      reason: 'NARRATIVE_INCOMPLETE',
      by,
      at,
    });
    claim
      .given(...reopened)
      .when(returning(approver))
      .thenRefused('FORMER_DUTY_ON_CLAIM');
    claim
      .given(...reopened)
      .when(returning('verifier.dua' as Actor))
      .thenTypes('ClaimReturnedToOfficer');
    const paper = { type: 'ReceiveDocuments', documents: ['MARRIAGE_BOOK'], by: verifier, at } as const;
    claim
      .given(...reopened)
      .when(paper)
      .thenRefused('FORMER_DUTY_ON_CLAIM');
    const other = { ...verify, by: 'verifier.dua' as Actor } as ClaimCommand;
    claim
      .given(...reopened)
      .when(other)
      .thenTypes('ClaimVerified', 'BenefitAssessed');
    claim
      .given(...reopened)
      .when({ ...verify, by: decider1 } as ClaimCommand)
      .thenRefused('SAME_PERSON_TWO_DUTIES', { otherDuty: 'decider' });
  });

  it('is no ground for a rejection again', () => {
    claim
      .given(...reopened)
      .when(reject('NOT_ENTITLED_AS_HEIR', approver2))
      .thenRefused('REJECTION_OVERRULED', { rule: 'NOT_ENTITLED_AS_HEIR' });
  });

  it('overrules only what stands against the claim, and what can be decided', () => {
    const other = decision({ overruled: ['DOCUMENT_NOT_GENUINE'] });
    claim
      .given(...appealed)
      .when(other)
      .thenRefused('OVERRULED_REASON_NOT_STANDING');
    const unknown = following(
      eventsOf(submission(), validation(facts())),
      reject('PERSON_NOT_ENROLLED'),
      appeal(),
    );
    claim
      .given(...unknown)
      .when(decision({ overruled: ['PERSON_NOT_ENROLLED'] }))
      .thenRefused('REASON_NOT_OVERRULABLE', { rule: 'PERSON_NOT_ENROLLED' });
    expect(codesOf(following(unknown, decision(), validation(facts())))).toEqual(['PERSON_NOT_ENROLLED']);
    expect(stateOf(following(unknown, decision(), validation(threeMonths))).stage).toBe('Validated');
  });

  it('is what shows that an unpaid month counts, and says how many do', () => {
    const unpaid = following(
      eventsOf(submission(), validation(facts(member()))),
      reject('MONTH_NOT_PAID'),
      appeal(),
    );
    const silent = decision({ overruled: ['MONTH_NOT_PAID'] });
    claim
      .given(...unpaid)
      .when(silent)
      .thenRefused('MONTHS_PAID_MISSING');
    const decided = following(
      unpaid,
      decision({ overruled: ['MONTH_NOT_PAID'], corrected: { ...AS_IT_WAS, monthsPaid: 4 } }),
    );
    const state = stateOf(following(decided, validation(facts(member()))));
    if (state.stage !== 'Validated') throw new Error(`Expected a validated claim, not ${state.stage}`);
    expect(state.cover).toMatchObject({ monthsPaid: 4 });
    expect(state.cover.evidence).toContain(`${state.file.claimId}/${decided.length}`);
  });

  it('makes a late contribution count that was decided not to', () => {
    const late = member({ ...paidFor(), covered: [...paidFor('2025-12').covered].map(lateBy) });
    const decided = following(
      eventsOf(submission(), validation(facts(late))),
      { type: 'DecideLateContribution', decision: 'DOES_NOT_COUNT', by: verifier, at },
      validation(facts(late)),
      reject('LATE_CONTRIBUTION_DOES_NOT_COUNT'),
      appeal(),
      decision({ overruled: ['LATE_CONTRIBUTION_DOES_NOT_COUNT'] }),
      validation(facts(late)),
    );
    expect(stateOf(decided)).toMatchObject({
      stage: 'Validated',
      cover: { monthsPaid: 1 },
      lateDecisions: [{ decision: 'COUNTS', decidedBy: decider1 }],
    });
  });

  it('finds what the adviser did not, and its finding stands', () => {
    const waiting = eventsOf(
      accident({ outcome: 'disability', costs: [], stmbDays: 0 }),
      validation(threeMonths),
    );
    const { disabilities: thumb } = opinion();
    const toe = [{ kind: 'anatomical', part: 'big toe' } as const];
    const found = following(
      waiting,
      opinion({ workRelated: false, disabilities: toe }),
      validation(threeMonths),
      reject('NOT_A_WORK_ACCIDENT'),
      appeal(),
      decision({
        overruled: ['NOT_A_WORK_ACCIDENT', 'FOUND_NOT_WORK_RELATED'],
        corrected: { ...AS_IT_WAS, finding: { outcome: 'disability', disabilities: [...thumb] } },
      }),
      validation(threeMonths),
    );
    expect(stateOf(found)).toMatchObject({ stage: 'Validated', file: { disabilities: thumb } });
    const { documents, caseRecord, payees } = submission();
    const again = following(
      found,
      { type: 'ReturnClaim', reason: 'PAYEE_TO_CORRECT', by: 'verifier.dua' as Actor, at },
      {
        ...{ type: 'ResubmitClaim', documents, caseRecord, payees, heirs: null, costs: [], stmbDays: 0 },
        ...{ by: officer, at },
        disabilities: toe,
      },
    );
    expect(stateOf(again)).toMatchObject({ stage: 'Submitted', file: { disabilities: thumb } });
    claim
      .given(...found)
      .when(opinion())
      .thenRefused('FOUND_ON_APPEAL', { decidedBy: decider1 });
  });

  it('finds nothing that cannot be', () => {
    const finding = (outcome: 'death' | 'disability' | 'recovered', disabilities: never[] = []) =>
      decision({ corrected: { ...AS_IT_WAS, finding: { outcome, disabilities } } });
    const hurt = following(
      eventsOf(accident(), validation(threeMonths)),
      reject('NOT_A_WORK_ACCIDENT'),
      appeal(),
    );
    claim
      .given(...hurt)
      .when(finding('death'))
      .thenRefused('DECISION_CONTRADICTS_DEATH');
    claim
      .given(...hurt)
      .when(finding('disability'))
      .thenRefused('LOSSES_MISSING');
    claim
      .given(...appealed)
      .when(finding('recovered'))
      .thenRefused('DECISION_CONTRADICTS_DEATH');
    claim
      .given(...hurt)
      .when(finding('recovered'))
      .thenTypes('AppealDecided');
  });

  it('finds no wage from which nothing could be computed', () => {
    const hurt = following(
      eventsOf(accident(), validation(threeMonths)),
      reject('NOT_A_WORK_ACCIDENT'),
      appeal(),
    );
    const odd = decision({ corrected: { ...AS_IT_WAS, wageBase: rupiah(1_000_001) } });
    claim
      .given(...hurt)
      .when(odd)
      .thenRefused('STATUTORY_FACT_OUT_OF_RANGE', { field: 'wageBase' });
    claim
      .given(...hurt)
      .when({ ...odd, segments: ['PU'] })
      .thenTypes('AppealDecided');
  });

  it('takes the wage that was found into the award', () => {
    const death = accident({ outcome: 'death', costs: [], stmbDays: 0 });
    const decided = following(
      eventsOf(death, validation(threeMonths)),
      reject('NOT_A_WORK_ACCIDENT'),
      appeal(),
      decision({
        overruled: ['NOT_A_WORK_ACCIDENT'],
        corrected: { ...AS_IT_WAS, wageBase: rupiah(3_450_000) },
      }),
      validation(threeMonths),
      verify,
    );
    expect(stateOf(decided)).toMatchObject({
      assessment: { facts: { wageBase: 3_450_000 }, total: 187_600_000 },
    });
    expect(openAppealOf(stateOf(decided) as never)).toBeNull();
  });
});

const lateBy = (month: ReturnType<typeof paidFor>['covered'][number]) => ({
  ...month,
  receivedOn: '2025-12-28',
});
