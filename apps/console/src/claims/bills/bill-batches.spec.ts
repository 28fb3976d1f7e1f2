import { describe, expect, it } from '@jest/globals';
import type { Role } from '../../session/session.js';
import { nextStep, offersTo } from '../actions.js';
import type { ClaimView } from '../claim-types.js';
import { judgedOf } from '../judged.js';
import { view } from '../testing-view.js';
import { type BillsEntered, billsEntered, billsInForce, billsWaiting, daysInForce } from './bill-batches.js';

type State = ClaimView['state'];
type Entry = State['furtherCosts'][number];

const bill = (reference: string, amount: number) => ({ kind: 'medical' as const, reference, amount });
const decidedOn = (verified: boolean): Entry['decision'] => ({
  ...{ verified, reason: verified ? null : 'BILL_UNREADABLE', decidedBy: 'made' },
  ...{ decidedAt: '2026-11-24T01:00:00Z', evidence: 'c/20' },
});
const entry = (day: number, over: Partial<Entry>): Entry => ({
  ...{
    batch: 2,
    costs: [bill('RS/2', 5_000_000)],
    stmbDays: null,
    jasaRaharja: [],
    invoices: [],
    documents: ['RECEIPTS'],
  },
  ...{ enteredBy: 'nyoman', enteredAt: `2026-11-${day}T01:00:00Z`, evidence: `c/${day}`, decision: null },
  ...over,
});
const first = entry(22, { decision: decidedOn(true), stmbDays: 30 });
const declined = entry(23, { costs: [bill('RS/2', 9_000_000)], decision: decidedOn(false), stmbDays: 90 });
const corrected = entry(24, { costs: [bill('RS/2', 4_000_000)], decision: decidedOn(true) });
const waiting = entry(25, { costs: [bill('RS/2', 4_500_000)] });

/** An awarded accident of which wayan submitted, made verified and komang approved. */
function accident(
  furtherCosts: readonly Entry[],
  programme: ClaimView['programme'] = 'JKK',
  over: Partial<ClaimView> = {},
): ClaimView {
  const duties = { ...view.duties, verifier: 'made', approver: 'komang' };
  const costs = [bill('RS/1', 3_000_000)];
  const award = { shares: [] } as unknown as State['award'];
  return {
    ...view,
    ...{ programme, stage: 'Approved', duties, outcome: 'recovered' },
    ...over,
    state: { ...view.state, award, costs, stmbDays: 10, furtherCosts: [...furtherCosts] },
  };
}
const amountsOf = ({ costs }: BillsEntered) => costs.map(({ amount }) => amount);
const offered = (name: string, role: Role, one: ClaimView) =>
  offersTo({ name, roles: [role] }, judgedOf(one, null)).map(({ action, hindrance }) => [action, hindrance]);

describe('Bills of an awarded accident', () => {
  it('are told in their batches, the claim’s own first', () => {
    const told = billsEntered(accident([first, waiting]));
    expect(told.map(one => [one.batch, one.enteredBy, amountsOf(one)])).toEqual([
      [1, null, [3_000_000]],
      [2, 'nyoman', [5_000_000]],
      [2, 'nyoman', [4_500_000]],
    ]);
  });

  it('are those of no death and of nothing that is not awarded', () => {
    expect(billsEntered(accident([], 'JKM'))).toEqual([]);
    expect(billsEntered({ ...view, programme: 'JKK' })).toEqual([]);
  });

  it('tell which entry took the place of which, and a declined one takes none', () => {
    const told = billsEntered(accident([first, declined, corrected, waiting]));
    expect(told.map(({ replaces, replacedAt }) => [replaces, replacedAt])).toEqual([
      [null, null],
      [null, corrected.enteredAt],
      [null, null],
      [first.enteredAt, null],
      [corrected.enteredAt, null],
    ]);
  });

  it('count as they were verified last', () => {
    const own = entry(26, { batch: 1, costs: [bill('RS/1', 2_000_000)], decision: decidedOn(true) });
    const inForce = billsInForce(accident([first, corrected, own, declined]));
    expect(inForce.map(one => [one.batch, amountsOf(one)])).toEqual([
      [1, [2_000_000]],
      [2, [4_000_000]],
    ]);
    expect(billsWaiting(accident([first, declined]))).toBeUndefined();
    expect(billsWaiting(accident([first, waiting]))?.key).toBe(waiting.evidence);
  });

  it('keep the days without work that were accepted last', () => {
    expect(daysInForce(accident([]))).toBe(10);
    expect(daysInForce(accident([first, declined, corrected]))).toBe(30);
  });
});

describe('The steps of bills', () => {
  it('are entered by an officer while none wait', () => {
    expect(offered('nyoman', 'claims-officer', accident([first]))).toContainEqual(['enterBills', null]);
    expect(offered('made', 'claims-officer', accident([]))).toContainEqual(['enterBills', 'youVerified']);
    for (const one of [accident([waiting]), accident([], 'JKM'), accident([], 'JKK', { stage: 'Assessed' })])
      expect(offered('nyoman', 'claims-officer', one).map(([action]) => action)).not.toContain('enterBills');
  });

  it('are decided by the verifier of the case, whose next step it is', () => {
    const one = accident([waiting]);
    expect(offered('made', 'claims-verifier', one)).toEqual([
      ['verifyBills', null],
      ['declineBills', null],
    ]);
    expect(offered('gede', 'claims-verifier', one)).toEqual([
      ['verifyBills', 'heldByAnother'],
      ['declineBills', 'heldByAnother'],
    ]);
    expect(offered('made', 'claims-verifier', accident([first]))).toEqual([]);
    const judged = judgedOf(one, null);
    expect(nextStep(offersTo({ name: 'made', roles: ['claims-verifier'] }, judged), judged)).toBe(
      'verifyBills',
    );
  });

  it('leave nothing to judge to whoever entered them', () => {
    const one = accident([entry(25, { enteredBy: 'made' })]);
    expect(offered('made', 'claims-verifier', one)[0]).toEqual(['verifyBills', 'youEnteredBills']);
  });

  it('end with the approver of the case, or with a senior where the sum is above the limit', () => {
    const open = { matter: 'CORRECTION', since: view.submittedAt } as ClaimView['open'];
    const small = accident([first], 'JKK', { open, approvalBy: 'claims-approver' });
    expect(offered('putu', 'claims-approver', small)).toEqual([['approveCorrection', 'heldByAnother']]);
    const large = accident([first], 'JKK', { open, approvalBy: 'claims-approver-senior' });
    const senior = { name: 'putu', roles: ['claims-approver', 'claims-approver-senior'] as const };
    expect(offersTo(senior, judgedOf(large, null))).toEqual([
      { action: 'approveCorrection', hindrance: null, holder: null },
    ]);
    expect(offered('putu', 'claims-approver', large)).toEqual([['approveCorrection', 'aboveYourLimit']]);
    const entered = accident([entry(22, { enteredBy: 'putu', decision: decidedOn(true) })], 'JKK', {
      ...{ open, approvalBy: 'claims-approver-senior' },
    });
    expect(offersTo(senior, judgedOf(entered, null))[0]?.hindrance).toBe('youEnteredBills');
  });
});
