import { describe, expect, it } from '@jest/globals';
import type { Actor } from '#kernel';
import { scenario } from '#testing';
import type { OfClaim, ReferToWork, ReturnCommand } from './return.commands.js';
import { returnDecider } from './return.decide.js';
import { waitOf } from './return.state.js';
import {
  adviser,
  ending,
  eventsAfter,
  finding,
  officer,
  planning,
  referral,
  returnAfter,
  verifier,
} from './testing-returns.js';

const back = scenario(returnDecider);
const referred = eventsAfter(referral());
const found = eventsAfter(referral(), finding());
const planned = eventsAfter(referral(), finding(), planning());
const other = 'officer.sari' as Actor;

describe('A referral', () => {
  it('waits for the adviser, then for a plan, then for how it ended, then for nobody', () => {
    const steps: ReturnCommand[] = [referral(), finding(), planning(), ending()];
    const waits = steps.map((_, index) => waitOf(returnAfter(...steps.slice(0, index + 1))));
    expect(waits).toEqual(['FITNESS', 'PLAN', 'OUTCOME', null]);
    expect(eventsAfter(...steps).map(({ type }) => type)).toEqual([
      ...['ReturnToWorkReferred', 'WorkFitnessFound', 'ReturnToWorkPlanned', 'ReturnToWorkEnded'],
    ]);
  });

  it.each<[string, Partial<OfClaim>]>([
    ['of a lasting loss without a day off work', { stmbDays: 0 }],
    ['of a loss that ends all work', { outcome: 'total-permanent' }],
    ['of days off work alone, without an opinion', { outcome: 'recovered', workRelated: null }],
    ['before the claim is approved', { stage: 'Validated' }],
  ])('is taken in %s', (_case, claim) => {
    back.given().when(referral(claim)).thenTypes('ReturnToWorkReferred');
  });

  it.each<[string, string, Partial<OfClaim>, Partial<ReferToWork>]>([
    ['of a death', 'RETURN_TO_WORK_OF_ACCIDENTS_ONLY', { outcome: 'death' }, {}],
    ['under JKM', 'RETURN_TO_WORK_OF_ACCIDENTS_ONLY', { programme: 'JKM' }, {}],
    ['of a rejected claim', 'RETURN_TO_WORK_CLAIM_STAGE', { stage: 'Rejected' }, {}],
    ['before the membership is known', 'RETURN_TO_WORK_CLAIM_STAGE', { segment: null }, {}],
    ['before the adviser has found the loss', 'RETURN_TO_WORK_NO_OPINION', { workRelated: null }, {}],
    ['where work was not the cause', 'RETURN_TO_WORK_NO_OPINION', { workRelated: false }, {}],
    ['without anything lost', 'RETURN_TO_WORK_NOT_NEEDED', { outcome: 'recovered', stmbDays: 0 }, {}],
    ['while another is open', 'RETURN_TO_WORK_OPEN', { openSince: '2026-01-02T02:00:00.000Z' }, {}],
    ['without the employer', 'EMPLOYER_CONSENT_MISSING', {}, { employerConsentedOn: null }],
    ['of the self-employed, by an employer', 'NO_EMPLOYER_TO_CONSENT', { segment: 'BPU' }, {}],
    ['by a consent before the accident', 'CONSENT_ON_ANOTHER_DAY', {}, { workerConsentedOn: '2025-12-09' }],
    ['by a consent of tomorrow', 'CONSENT_ON_ANOTHER_DAY', {}, { employerConsentedOn: '2026-01-21' }],
  ])('is refused %s', (_case, code, claim, change) => {
    back.given().when(referral(claim, change)).thenRefused(code);
  });

  it('of the self-employed needs their own consent alone', () => {
    const command = referral({ segment: 'BPU' }, { employerConsentedOn: null });
    back.given().when(command).thenTypes('ReturnToWorkReferred');
  });
});

describe('What the adviser finds', () => {
  it('comes from somebody who did not refer', () => {
    back
      .given(...referred)
      .when(finding({ by: officer }))
      .thenRefused('RETURN_TO_WORK_SAME_PERSON');
  });

  it('names limits exactly where there are some', () => {
    back
      .given(...referred)
      .when(finding({ limits: [] }))
      .thenRefused('WORK_LIMITS_DO_NOT_FIT');
    back
      .given(...referred)
      .when(finding({ fitness: 'FIT' }))
      .thenRefused('WORK_LIMITS_DO_NOT_FIT');
    back
      .given(...referred)
      .when(finding({ fitness: 'FIT', limits: [] }))
      .thenTypes('WorkFitnessFound');
  });

  it('may be that it is too early, and then it waits for the adviser again', () => {
    const early = finding({ fitness: 'NOT_YET', limits: [] });
    expect(waitOf(returnAfter(referral(), early))).toBe('FITNESS');
    expect(waitOf(returnAfter(referral(), early, finding()))).toBe('PLAN');
    expect(waitOf(returnAfter(referral(), finding({ fitness: 'NOT_FIT', limits: [] })))).toBe('OUTCOME');
  });
});

describe('A plan', () => {
  it.each<[string, Parameters<typeof planning>[0], string]>([
    ['by who found the fitness', { by: adviser }, 'RETURN_TO_WORK_SAME_PERSON'],
    ['for the same job against limits', { goal: 'SAME_JOB' }, 'GOAL_AGAINST_LIMITS'],
    [
      'with a step that ends before it begins',
      { steps: [{ kind: 'THERAPY', from: '2026-02-02', to: '2026-02-01' }] },
      'RETURN_STEP_ENDS_BEFORE_IT_BEGINS',
    ],
    ['that is the first, with a reason', { reason: 'TOO_SLOW' }, 'REVISION_REASON'],
  ])('is refused %s', (_case, change, code) => {
    back
      .given(...found)
      .when(planning(change))
      .thenRefused(code);
  });

  it('waits for the adviser', () => {
    back
      .given(...referred)
      .when(planning())
      .thenRefused('RETURN_TO_WORK_NOT_FIT');
  });

  it('of a day is a step', () => {
    const steps = [{ kind: 'THERAPY', from: '2026-02-01', to: '2026-02-01' }] as const;
    back
      .given(...found)
      .when(planning({ steps }))
      .thenTypes('ReturnToWorkPlanned');
  });

  it('is revised with a reason, and the new one takes its place', () => {
    back
      .given(...planned)
      .when(planning())
      .thenRefused('REVISION_REASON');
    const revision = planning({ goal: 'TRAINING', reason: 'EMPLOYER_CHANGED', managedBy: other });
    back
      .given(...planned)
      .when(revision)
      .thenTypes('ReturnToWorkPlanRevised');
    const state = returnAfter(referral(), finding(), planning(), revision);
    expect(state.plan).toMatchObject({ goal: 'TRAINING', managedBy: other, plannedBy: verifier });
  });
});

describe('The end', () => {
  it('is told by somebody who does not manage it', () => {
    back
      .given(...planned)
      .when(ending({ by: verifier }))
      .thenRefused('RETURN_TO_WORK_SAME_PERSON');
    back
      .given(...planned)
      .when(ending())
      .thenTypes('ReturnToWorkEnded');
  });

  it('needs a plan, unless the worker stops it', () => {
    back
      .given(...found)
      .when(ending())
      .thenRefused('RETURN_TO_WORK_NOT_PLANNED');
    back
      .given(...referred)
      .when(ending({ outcome: 'STOPPED_BY_WORKER' }))
      .thenTypes('ReturnToWorkEnded');
  });

  it('gives nobody up whom the adviser has not seen', () => {
    const givenUp = ending({ outcome: 'NOT_POSSIBLE' });
    back
      .given(...referred)
      .when(givenUp)
      .thenRefused('RETURN_TO_WORK_NOT_FIT');
    back
      .given(...found)
      .when(givenUp)
      .thenTypes('ReturnToWorkEnded');
  });

  it.each([['2026-01-19'], ['2026-01-21']])('is not of %s', endedOn => {
    back
      .given(...planned)
      .when(ending({ endedOn }))
      .thenRefused('RETURN_TO_WORK_ENDED_ON');
  });

  it('is the end', () => {
    const ended = eventsAfter(referral(), finding(), planning(), ending());
    for (const command of [finding(), planning({ reason: 'TOO_SLOW' }), ending()])
      back
        .given(...ended)
        .when(command)
        .thenRefused('NO_RETURN_TO_WORK_OPEN');
  });
});
