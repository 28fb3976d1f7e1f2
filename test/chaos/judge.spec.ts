import { describe, expect, it } from '@jest/globals';
import type { Evidence } from './evidence.js';
import { isClean, judge } from './judge.js';

const payment = (change: object = {}) => ({
  ...{ paymentId: 'p-1', claimId: 'c-1', shareId: 's-1', state: 'Settled', amount: 42, kept: 0 },
  reference: 'SB-1',
  ...change,
});
const execution = (change: object = {}) => ({
  ...{ paymentId: 'p-1', amount: 42, reference: 'SB-1', executedAt: 1, returnedAt: null },
  ...change,
});
const line = (change: object = {}) => ({
  ...{ side: 'DEBIT' as const, reference: 'SB-1', instructionId: 'p-1', amount: 42 },
  ...change,
});
const well: Evidence = {
  payments: [payment()],
  claims: [{ claimId: 'c-1', stage: 'Settled', award: 42, paid: 42 }],
  executions: [execution()],
  lines: [line()],
  met: new Map(),
  exceptions: [],
  ledger: { outOfBalance: 0, paid: [{ shareId: 's-1', amount: 42 }], faults: [] },
  reconciled: { taken: 1, outside: 0, funded: 0, kinds: new Map() },
};
function saying(...lines: Evidence['lines']): Partial<Evidence> {
  return { lines, reconciled: { ...well.reconciled, taken: lines.length } };
}
function reconciledAs(change: Partial<Evidence['reconciled']>): Partial<Evidence> {
  return { reconciled: { ...well.reconciled, ...change } };
}
const asked = { payments: 1, claims: 1, overpaid: new Set<string>() };
const second = { paymentId: 'p-2', reference: 'SB-2' };

describe('The judge', () => {
  it('finds nothing where each award was paid once', () => {
    const { verdict, faults } = judge(well, asked);
    expect(isClean(verdict)).toBe(true);
    expect(verdict).toMatchObject({ payments: 1, bankExecutions: 1 });
    expect(faults).toEqual([]);
  });

  it('counts what was kept of a share as paid, once for all its attempts, and no more of it than the award', () => {
    const back = { state: 'Returned', amount: 30, kept: 12 };
    const part = {
      ...well,
      payments: [payment(back), payment({ ...second, ...back, state: 'Settled' })],
      executions: [
        execution({ amount: 30, returnedAt: 2 }),
        execution({ ...second, amount: 30, executedAt: 3 }),
      ],
      ledger: { ...well.ledger, paid: [{ shareId: 's-1', amount: 30 }] },
    };
    expect(judge(part, asked).verdict).toMatchObject({ overpaidClaims: 0, unsettledClaims: 0 });
    const tooMuch = { ...part, payments: part.payments.map(one => ({ ...one, kept: 13 })) };
    expect(judge(tooMuch, asked).verdict).toMatchObject({ overpaidClaims: 1, unsettledClaims: 1 });
  });

  it('finds nothing where one came back and was paid anew', () => {
    const { verdict } = judge(
      {
        ...well,
        payments: [payment({ state: 'Returned' }), payment(second)],
        executions: [execution({ returnedAt: 2 }), execution({ ...second, executedAt: 3 })],
        ...saying(line(), line({ side: 'CREDIT' }), line({ instructionId: 'p-2', reference: 'SB-2' })),
      },
      asked,
    );
    expect(isClean(verdict)).toBe(true);
  });

  it.each<[string, Partial<Evidence>, object]>([
    [
      'a share that was paid twice',
      { payments: [payment(), payment(second)], executions: [execution(), execution(second)] },
      { doubleExecutions: 1, overpaidClaims: 1, unsettledClaims: 1 },
    ],
    ['what nobody ordered', { executions: [execution(), execution(second)] }, { doubleExecutions: 1 }],
    [
      'a claim that is not settled',
      { claims: [{ ...claim(), stage: 'PartlyPaid' }] },
      { unsettledClaims: 1 },
    ],
    ['a claim that is not there', { claims: [] }, { unsettledClaims: 1 }],
    ['an award that the bank has not paid', { executions: [] }, { unsettledClaims: 1 }],
    [
      'a ledger that does not balance',
      { ledger: { ...well.ledger, outOfBalance: 7 } },
      { ledgerImbalance: 7 },
    ],
    [
      'a ledger that holds another share for paid',
      { ledger: { ...well.ledger, paid: [{ shareId: 's-2', amount: 42 }] } },
      { ledgerImbalance: 84 },
    ],
    ['a line that is missing for no reason', saying(), { unclassifiedStatementLines: 1 }],
    ['a line that the service lost', reconciledAs({ taken: 0 }), { unclassifiedStatementLines: 1 }],
    ['a line that it left unexplained', reconciledAs({ outside: 1 }), { unclassifiedStatementLines: 1 }],
    [
      'a line that it took for a second one',
      reconciledAs({ kinds: new Map([['DUPLICATE_LINE', 1]]) }),
      { unclassifiedStatementLines: 1 },
    ],
  ])('finds %s', (_what, change, found) => {
    const { verdict } = judge({ ...well, ...change }, asked);
    expect(verdict).toMatchObject(found);
    expect(isClean(verdict)).toBe(false);
  });

  it('repeats what the ledger cannot prove', () => {
    const { faults } = judge({ ...well, ledger: { ...well.ledger, faults: ['a journal'] } }, asked);
    expect(faults).toEqual(['a journal']);
  });

  it('finds a claim that was seen paid beyond its award, although it no longer is', () => {
    const { verdict } = judge(well, { ...asked, overpaid: new Set(['c-1']) });
    expect(verdict.overpaidClaims).toBe(1);
  });

  it('takes a line for missing where the bank left it out', () => {
    const { verdict, lines } = judge(
      { ...well, ...saying(), met: new Map([['p-1', 'MISSING_STATEMENT_LINE']]) },
      asked,
    );
    expect(lines.get('MISSING')).toBe(1);
    expect(isClean(verdict)).toBe(true);
  });
});

function claim() {
  return { claimId: 'c-1', stage: 'Settled', award: 42, paid: 42 };
}
