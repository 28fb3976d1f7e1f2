import { describe, expect, it } from '@jest/globals';
import { approvalFor, approvalKey, cancellationKey, mayCancel, maySwitch, switchKey } from './actions.js';
import { changedLines, LINES_PER_PAGE, linesOf, pageOf, railsOf, viewsOf } from './lines.js';
import type { Line } from './payout-types.js';
import { payoutSearch, payoutsSearch } from './payouts-search.js';

const text = { id: '', en: '' };
const line = (paymentId: string, change: Partial<Line> = {}): Line => ({
  paymentId,
  receiptNumber: `JKM-${paymentId}`,
  benefit: 'JKM',
  payeeName: 'Contoh Waris',
  guardianName: null,
  bankCode: '129',
  account: '******0001',
  gross: 42_000_000,
  kept: 0,
  amount: 42_000_000,
  nameMatch: 'MATCH',
  rail: 'BI_FAST',
  claimId: 'c',
  nameMatchText: text,
  railText: text,
  state: 'InPayout',
  stateText: text,
  bankAnswer: null,
  duties: [],
  ...change,
});
const approver = { name: 'penyetuju', roles: ['finance-approver'] } as const;
const prepared = { status: 'Prepared', preparedBy: 'keuangan', lines: [line('a')] } as const;

describe('an approval', () => {
  it('is offered to an approver while the list is prepared', () => {
    expect(approvalFor(approver, prepared)).toEqual({ may: 'yes' });
    expect(approvalFor({ name: 'keuangan-2', roles: ['finance-officer'] }, prepared).may).toBe('notOffered');
    expect(approvalFor(approver, { ...prepared, status: 'Approved' }).may).toBe('notOffered');
  });
  it('is not for the one who prepared the list', () => {
    const who = { ...approver, name: 'keuangan' };
    expect(approvalFor(who, prepared)).toEqual({ may: 'no', prepared: true, duties: [] });
  });
  it('is not for whoever had a duty in one of the cases, and says which', () => {
    const duties = [
      { duty: 'VERIFIER', text, actor: 'penyetuju' },
      { duty: 'SUBMITTER', text, actor: 'petugas' },
    ] as const;
    const payout = { ...prepared, lines: [line('a'), line('b', { duties: [...duties] })] };
    expect(approvalFor(approver, payout)).toEqual({
      may: 'no',
      prepared: false,
      duties: [{ duty: 'VERIFIER', text, actor: 'penyetuju', receiptNumber: 'JKM-b' }],
    });
  });
  it('has a key of what was shown', () => {
    const key = approvalKey({ payoutId: '01a1fe41-edd0-7593-813f-23dc6eeb6790', shownHash: 'a'.repeat(64) });
    expect(key).toMatch(/^[A-Za-z0-9_-]{8,100}$/);
    expect(approvalKey({ payoutId: 'p', shownHash: 'b'.repeat(64) })).not.toBe(
      approvalKey({ payoutId: 'p', shownHash: 'c'.repeat(64) }),
    );
  });
});

describe('a cancellation', () => {
  it('is for finance while nobody has approved', () => {
    expect(mayCancel(approver, prepared)).toBe(true);
    expect(mayCancel({ roles: ['auditor'] }, prepared)).toBe(false);
    expect(mayCancel(approver, { status: 'Cancelled' })).toBe(false);
  });
  it('has a key of its list and reason', () => {
    const key = cancellationKey('01a1fe41-edd0-7593-813f-23dc6eeb6790', 'REFUSED_BY_APPROVER');
    expect(key).toMatch(/^[A-Za-z0-9_-]{8,100}$/);
  });
});

describe('the switch', () => {
  it('is for whoever approves payouts', () => {
    expect(maySwitch(approver)).toBe(true);
    expect(maySwitch({ roles: ['finance-officer', 'auditor'] })).toBe(false);
  });
  it('has a key of its own each time that it was turned', () => {
    const key = switchKey({ changedAt: '2025-12-01T01:00:00.123Z' }, 'RECONCILIATION_DIFFERENCE');
    expect(key).toMatch(/^[A-Za-z0-9_-]{8,100}$/);
    expect(switchKey({ changedAt: null }, 'RECONCILIATION_DIFFERENCE')).not.toBe(key);
  });
});

describe('the lines', () => {
  const lines = [
    line('a', { nameMatch: 'CLOSE' }),
    line('b', { state: 'Settled' }),
    line('c', { state: 'Unknown' }),
  ];
  it('are grouped by what is to be looked at, without empty groups', () => {
    expect(viewsOf(lines)).toEqual([
      { view: 'all', count: 3 },
      { view: 'close', count: 1 },
      { view: 'unknown', count: 1 },
      { view: 'settled', count: 1 },
    ]);
    expect(linesOf('close', lines)).toEqual([lines[0]]);
  });
  it('go by rails, the one of most payments first', () => {
    const rtgs = { id: 'RTGS', en: 'RTGS' };
    const railed = [
      line('a', { rail: 'RTGS', railText: rtgs }),
      line('b', { rail: null, railText: null }),
      line('c'),
      line('d'),
    ];
    expect(railsOf(railed)).toEqual([
      { text, count: 2 },
      { text: rtgs, count: 1 },
      { text: null, count: 1 },
    ]);
  });
  it('come in pages', () => {
    const many = Array.from({ length: LINES_PER_PAGE + 1 }, (_, index) => line(`${index}`));
    expect(pageOf(many, 2)).toEqual({ lines: [many.at(-1)], page: 2, pages: 2 });
    expect(pageOf(many, 9).page).toBe(2);
    expect(pageOf([], 1)).toEqual({ lines: [], page: 1, pages: 1 });
  });
  it('have changed when the payee, the guardian, the account or the amount has', () => {
    const later = [
      line('a', { nameMatch: 'CLOSE', account: '******0009' }),
      line('b', { state: 'Returned' }),
    ];
    expect(changedLines(lines, later)).toEqual([later[0]]);
    const guarded = [line('b', { state: 'Settled', guardianName: 'Contoh Wali' })];
    expect(changedLines(lines, guarded)).toEqual(guarded);
  });
});

it('The addresses keep what they know', () => {
  expect(payoutsSearch({ status: 'Approved', x: 1 })).toEqual({ status: 'Approved' });
  expect(payoutSearch({ only: 'close', page: 2 })).toEqual({ only: 'close', page: '2' });
  expect(payoutSearch({ only: 'x', page: '0' })).toEqual({});
});
