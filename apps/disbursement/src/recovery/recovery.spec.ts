import { describe, expect, it } from '@jest/globals';
import type { Actor } from '#kernel';
import type { Duty } from '../case-duties/duties.rules.js';
import { instalmentsPaid } from './instalments.js';
import {
  answerTo,
  approval,
  approver,
  byHand,
  declining,
  eventsOf,
  keeping,
  officer,
  offset,
  overpaid,
  plan,
  recoveryAfter,
  repayment,
  waiver,
} from './testing-recovery.js';

const MILLION = 1_000_000;
const found = overpaid(24 * MILLION);
const inTwo = plan([
  ['2026-02-01', 14 * MILLION],
  ['2026-03-01', 10 * MILLION],
]);

describe('What was overpaid', () => {
  it('opens a recovery of its amount, and nothing where nothing was', () => {
    expect(recoveryAfter(found)).toMatchObject({ status: 'Open', owed: 24 * MILLION, repaid: 0 });
    expect(answerTo(overpaid(0))).toEqual([]);
    expect(answerTo(found, found)).toEqual([]);
  });

  it('is raised by what is found more, and the plan before it ends', () => {
    const raised = recoveryAfter(found, inTwo, approval, overpaid(30 * MILLION));
    expect(raised).toMatchObject({ status: 'Open', owed: 30 * MILLION, proposal: null });
    expect(raised).not.toHaveProperty('plan');
  });

  it('is lowered by a later correction upwards, never below zero', () => {
    const repaid = [found, repayment(20 * MILLION, 'BC-1')];
    expect(recoveryAfter(...repaid, overpaid(22 * MILLION))).toMatchObject({
      status: 'Open',
      owed: 2 * MILLION,
    });
    expect(recoveryAfter(...repaid, overpaid(0))).toMatchObject({
      ...{ status: 'Lifted', owed: 0, repaid: 20 * MILLION, repaidInExcess: 20 * MILLION },
    });
    expect(recoveryAfter(found, overpaid(0))).toMatchObject({ status: 'Lifted', owed: 0, repaidInExcess: 0 });
  });

  it('stays ended where all came back, but tells what was repaid too much', () => {
    const ended = recoveryAfter(found, repayment(24 * MILLION, 'BC-1'), overpaid(20 * MILLION));
    expect(ended).toMatchObject({ status: 'Repaid', owed: 0, repaidInExcess: 4 * MILLION });
    expect(eventsOf(found, repayment(24 * MILLION, 'BC-1'), overpaid(20 * MILLION)).at(-1)).toMatchObject({
      ...{ type: 'RecoveryLowered', data: { by: 0, owed: 0 } },
    });
  });

  it('that was waived is not asked for again, but what is found beyond it is', () => {
    const waived = [found, repayment(4 * MILLION, 'BC-1'), waiver(), approval] as const;
    expect(recoveryAfter(...waived)).toMatchObject({ status: 'Waived', owed: 0, waived: 20 * MILLION });
    expect(recoveryAfter(...waived, overpaid(25 * MILLION))).toMatchObject({ status: 'Open', owed: MILLION });
  });
});

describe('An offset against later payments', () => {
  const half = offset(50);

  it('is proposed by one and approved by another, with the consent of the payee', () => {
    expect(recoveryAfter(found, half)).toMatchObject({ status: 'Open', proposal: { kind: 'OFFSET' } });
    expect(recoveryAfter(found, half, approval)).toMatchObject({
      ...{ status: 'Keeping', proposal: null, owed: 24 * MILLION },
      offset: { mostPercent: 50, consentOn: '2026-01-06', consentDocument: 'SP-2026/017' },
    });
    expect(answerTo(state => approval(state, officer), found, half)).toBe('RECOVERY_OF_OWN_PROPOSAL');
  });

  it('is refused beyond the terms of the house, or with a consent of a day to come', () => {
    expect(answerTo(offset(80), found)).toEqual(['RecoveryOffsetProposed']);
    expect(answerTo(offset(81), found)).toBe('OFFSET_TOO_LARGE');
    expect(answerTo(offset(0), found)).toBe('OFFSET_TOO_LARGE');
    expect(answerTo(offset(50, officer, '2026-01-07'), found)).toEqual(['RecoveryOffsetProposed']);
    expect(answerTo(offset(50, officer, '2026-01-08'), found)).toBe('CONSENT_NOT_GIVEN_YET');
  });

  it('lowers the debt by what is kept until nothing is owed', () => {
    const agreed = [found, half, approval] as const;
    expect(recoveryAfter(...agreed, keeping(4 * MILLION))).toMatchObject({
      ...{ status: 'Keeping', owed: 20 * MILLION, repaid: 4 * MILLION, kept: 4 * MILLION },
    });
    expect(recoveryAfter(...agreed, repayment(4 * MILLION, 'BC-1'), keeping(20 * MILLION))).toMatchObject({
      ...{ status: 'Repaid', owed: 0, repaid: 24 * MILLION, kept: 20 * MILLION },
    });
    expect(answerTo(keeping(24 * MILLION + 1), ...agreed)).toBe('REPAYMENT_EXCEEDS_DEBT');
    expect(answerTo(keeping(0), ...agreed)).toBe('REPAYMENT_WITHOUT_AMOUNT');
  });

  it('keeps nothing before it is approved, and nothing once what is owed has changed', () => {
    expect(answerTo(keeping(1), found, half)).toBe('RECOVERY_NOT_SET_OFF');
    expect(answerTo(keeping(1), found, half, approval, overpaid(20 * MILLION))).toBe('RECOVERY_NOT_SET_OFF');
    expect(answerTo(keeping(1), found, half, approval, inTwo, approval)).toBe('RECOVERY_NOT_SET_OFF');
  });

  it('that kept too much says so when less is found to be owed', () => {
    const kept = [found, half, approval, keeping(24 * MILLION), overpaid(20 * MILLION)] as const;
    expect(recoveryAfter(...kept)).toMatchObject({ owed: 0, repaidInExcess: 4 * MILLION });
  });
});

describe('A plan', () => {
  it('is proposed by one and approved by another', () => {
    expect(recoveryAfter(found, inTwo)).toMatchObject({ status: 'Open', proposal: { kind: 'PLAN' } });
    expect(recoveryAfter(found, inTwo, approval)).toMatchObject({ status: 'Planned', proposal: null });
    expect(answerTo(state => approval(state, officer), found, inTwo)).toBe('RECOVERY_OF_OWN_PROPOSAL');
    expect(answerTo(approval, found)).toBe('NO_RECOVERY_PROPOSAL');
  });

  it.each<[string, Parameters<typeof plan>[0]]>([
    ['PLAN_DOES_NOT_SUM', [['2026-02-01', 24 * MILLION - 1]]],
    ['PLAN_DOES_NOT_SUM', [['2026-02-01', 24 * MILLION + 1]]],
    [
      'INSTALMENT_WITHOUT_AMOUNT',
      [
        ['2026-02-01', 24 * MILLION],
        ['2026-03-01', 0],
      ],
    ],
    ['INSTALMENT_OUT_OF_ORDER', [['2026-01-06', 24 * MILLION]]],
    [
      'INSTALMENT_OUT_OF_ORDER',
      [
        ['2026-02-01', 12 * MILLION],
        ['2026-02-01', 12 * MILLION],
      ],
    ],
    ['PLAN_TOO_LONG', [['2029-01-08', 24 * MILLION]]],
  ])('is refused as %s', (code, instalments) => {
    expect(answerTo(plan(instalments), found)).toBe(code);
  });

  it('may begin today and last as long as the terms say', () => {
    expect(answerTo(plan([['2026-01-07', 24 * MILLION]]), found)).toEqual(['RecoveryPlanProposed']);
    expect(answerTo(plan([['2029-01-07', 24 * MILLION]]), found)).toEqual(['RecoveryPlanProposed']);
  });

  it('has its instalments settled in their order by what comes back after it', () => {
    const state = recoveryAfter(
      ...[found, repayment(4 * MILLION, 'BC-1')],
      plan([
        ['2026-02-01', 12 * MILLION],
        ['2026-03-01', 8 * MILLION],
      ]),
      ...[approval, repayment(15 * MILLION, 'BC-2')],
    );
    if (!('plan' in state)) throw new Error('The plan is gone');
    expect(state).toMatchObject({ status: 'Repaying', owed: 5 * MILLION });
    expect(instalmentsPaid(state.plan, state.repaid).map(({ paid }) => paid)).toEqual([
      12 * MILLION,
      3 * MILLION,
    ]);
  });

  it('that was declined leaves the way open to another', () => {
    expect(recoveryAfter(found, inTwo, declining)).toMatchObject({ status: 'Open', proposal: null });
    expect(answerTo(declining, found)).toBe('NO_RECOVERY_PROPOSAL');
    expect(answerTo(inTwo, found, inTwo, declining)).toEqual(['RecoveryPlanProposed']);
  });
});

describe('Who decides', () => {
  const handOf = (duty: Duty, actor: Actor) => [{ duty, actor }];

  it.each<Duty>(['CLAIM_APPROVER', 'APPEAL_DECIDER', 'PAYOUT_APPROVER'])(
    'is not the %s of the case',
    duty => {
      const refused = plan([['2026-02-01', 24 * MILLION]], officer, handOf(duty, officer));
      expect(answerTo(refused, found)).toBe('RECOVERY_BY_ITS_APPROVER');
      const seen = (state: Parameters<typeof approval>[0]) =>
        approval(state, approver, handOf(duty, approver));
      expect(answerTo(seen, found, inTwo)).toBe('RECOVERY_BY_ITS_APPROVER');
    },
  );

  it('may have prepared its payout', () => {
    const proposed = plan([['2026-02-01', 24 * MILLION]], officer, handOf('PAYOUT_PREPARER', officer));
    expect(answerTo(proposed, found)).toEqual(['RecoveryPlanProposed']);
  });

  it('decides on exactly what was shown', () => {
    const early = recoveryAfter(found, inTwo);
    expect(answerTo(() => approval(early), found, waiver())).toBe('RECOVERY_CHANGED_SINCE_SHOWN');
    expect(answerTo(() => approval(early), found, inTwo, repayment(1, 'BC-1'))).toBe('NO_RECOVERY_PROPOSAL');
  });
});

describe('A repayment', () => {
  it('ends what is owed when all has come', () => {
    expect(recoveryAfter(found, inTwo, approval, repayment(24 * MILLION, 'BC-1'))).toMatchObject({
      ...{ status: 'Repaid', owed: 0, repaid: 24 * MILLION },
    });
    expect(answerTo(inTwo, found, repayment(24 * MILLION, 'BC-1'))).toBe('RECOVERY_HAS_ENDED');
    expect(answerTo(waiver(), found, repayment(24 * MILLION, 'BC-1'))).toBe('RECOVERY_HAS_ENDED');
  });

  it('is counted once for each movement of the bank', () => {
    const once = [found, repayment(MILLION, 'BC-1')];
    expect(answerTo(repayment(MILLION, 'BC-1'), ...once)).toBe('MOVEMENT_REPAID_BEFORE');
    expect(answerTo(byHand(MILLION, 'BC-1'), ...once)).toBe('MOVEMENT_REPAID_BEFORE');
    expect(answerTo(repayment(MILLION, 'BC-2'), ...once)).toEqual(['OverpaymentRepaid']);
    expect(answerTo(repayment(MILLION, null), found)).toBe('REPAYMENT_WITHOUT_NUMBER');
  });

  it('has an amount', () => {
    expect(answerTo(repayment(0, 'BC-1'), found)).toBe('REPAYMENT_WITHOUT_AMOUNT');
  });

  it('never exceeds what is owed', () => {
    expect(answerTo(repayment(24 * MILLION + 1, 'BC-1'), found)).toBe('REPAYMENT_EXCEEDS_DEBT');
    expect(answerTo(byHand(24 * MILLION + 1), found)).toBe('REPAYMENT_EXCEEDS_DEBT');
  });

  it('is recognised by two people where it names nothing of ours', () => {
    expect(recoveryAfter(found, byHand(MILLION), approval)).toMatchObject({
      owed: 23 * MILLION,
      repaid: MILLION,
    });
    const ended = (state: Parameters<typeof approval>[0]) =>
      ({ ...approval(state), isStillOpen: false }) as never;
    expect(answerTo(ended, found, byHand(MILLION))).toBe('EXCEPTION_HAS_ENDED');
  });
});

it('Nothing is decided about an overpayment that nobody found', () => {
  expect(answerTo(inTwo)).toBe('RECOVERY_NOT_FOUND');
});
