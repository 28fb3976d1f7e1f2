import { describe, expect, it } from '@jest/globals';
import type { Payment } from './payment-types.js';
import { paymentsSearch } from './payments-search.js';
import {
  asShown,
  isSelectable,
  listOf,
  NOTHING,
  pageToggled,
  paymentsNamedBy,
  toggled,
  without,
} from './selection.js';
import { countOf, STATES_OF, TABS, tabOf } from './tabs.js';

const payment = (paymentId: string, change: Partial<Payment> = {}): Payment => ({
  paymentId,
  claimId: 'c',
  shareId: 's',
  receiptNumber: 'JKM-2025-000001',
  benefit: 'JKM',
  attempt: 1,
  amount: 42_000_000,
  kept: 0,
  payeeName: 'Contoh Waris',
  guardianName: null,
  bankCode: '129',
  account: '******0001',
  state: 'Ordered',
  stateText: { id: 'Diperintahkan', en: 'Ordered' },
  waitingFor: null,
  waitingText: null,
  nextAttempt: null,
  payoutId: null,
  bankReference: null,
  reason: null,
  reasonText: null,
  settledAt: null,
  returnedAt: null,
  changedAt: '2025-12-01T00:00:00Z',
  ...change,
});
const [a, b] = [payment('a'), payment('b')];
const waits = payment('w', { waitingFor: 'PAYEE_RECORD_NOT_ARRIVED' });
const idsOf = (selection: ReadonlyMap<string, unknown>) => [...selection.keys()];

describe('the tabs', () => {
  it('hold each state once', () => {
    expect(TABS.flatMap(tab => STATES_OF[tab])).toHaveLength(10);
    expect(tabOf('Returned')).toBe('back');
    expect(tabOf('Accepted')).toBe('atBank');
  });
  it('count what is in their states', () => {
    const text = { id: '', en: '' };
    const counts = [
      { state: 'Rejected', text, count: 2, amount: 0 },
      { state: 'Returned', text, count: 3, amount: 0 },
      { state: 'Settled', text, count: 7, amount: 0 },
    ] as const;
    expect(countOf('back', { items: [...counts], withException: 4 })).toBe(5);
    expect(countOf('doubted', { items: [...counts], withException: 4 })).toBe(4);
    expect(countOf('ordered', { items: [...counts], withException: 4 })).toBe(0);
  });
});

describe('the address', () => {
  it('keeps what it knows and drops the rest', () => {
    const paymentId = '95bca13c-04c5-892c-8b58-60650266fa00';
    expect(paymentsSearch({ tab: 'back', after: 15, payment: paymentId, name: 'x' })).toEqual({
      tab: 'back',
      after: '15',
      before: [],
      payment: paymentId,
    });
    expect(paymentsSearch({ tab: 'none', payment: '<script>' })).toEqual({});
  });
});

describe('a selection', () => {
  it('takes what is ordered and waits for nothing', () => {
    expect(isSelectable(a)).toBe(true);
    expect(isSelectable(waits)).toBe(false);
    expect(isSelectable(payment('p', { state: 'InPayout' }))).toBe(false);
    expect(idsOf(toggled(toggled(NOTHING, a), waits))).toEqual(['a']);
    expect(idsOf(toggled(toggled(NOTHING, a), a))).toEqual([]);
  });
  it('takes a page as a whole and lets it go as a whole', () => {
    const elsewhere = toggled(NOTHING, payment('z'));
    const page = pageToggled(toggled(elsewhere, a), [a, b, waits]);
    expect(idsOf(page)).toEqual(['z', 'a', 'b']);
    expect(idsOf(pageToggled(page, [a, b, waits]))).toEqual(['z']);
  });
  it('forgets what others took, and what it is told to leave out', () => {
    const page = pageToggled(toggled(NOTHING, payment('z')), [a, b]);
    expect(idsOf(asShown(page, [payment('a', { state: 'InPayout' }), b]))).toEqual(['z', 'b']);
    expect(idsOf(without(page, ['z', 'b']))).toEqual(['a']);
  });
});

describe('the list that is prepared', () => {
  const list = (...payments: Payment[]) => listOf(pageToggled(NOTHING, payments));
  it('is one command in whatever order it was chosen', async () => {
    expect(await list(b, a)).toEqual(await list(a, b));
    expect((await list(b, a)).paymentIds).toEqual(['a', 'b']);
    expect((await list(a)).key).toMatch(/^prepare-[0-9a-f]{64}$/);
  });
  it('is another command with another payment, or after a payment came back', async () => {
    const { key } = await list(a);
    expect((await list(a, b)).key).not.toBe(key);
    expect((await list(payment('a', { changedAt: '2025-12-02T00:00:00Z' }))).key).not.toBe(key);
  });
});

describe('a refusal', () => {
  it('names the payments that it is about', () => {
    expect(paymentsNamedBy({ values: { paymentId: 'a', status: 'InPayout' } })).toEqual(['a']);
    expect(
      paymentsNamedBy({ values: { payments: [{ paymentId: 'a', nameMatch: 'MISMATCH' }, null] } }),
    ).toEqual(['a']);
    expect(paymentsNamedBy({ values: { payments: ['a', 'b'], hours: 72 } })).toEqual(['a', 'b']);
    expect(paymentsNamedBy({ values: {} })).toEqual([]);
    expect(paymentsNamedBy(null)).toEqual([]);
  });
});
