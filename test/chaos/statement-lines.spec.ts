import { describe, expect, it } from '@jest/globals';
import { type Booked, classify, type StatementLine, unclassified } from './statement-lines.js';

const paid: Booked = { paymentId: 'p-1', reference: 'SB-1', amount: 42, isReturned: false };
const returned: Booked = { paymentId: 'p-2', reference: 'SB-2', amount: 21, isReturned: true };
const debit = (change: Partial<StatementLine> = {}): StatementLine => ({
  ...{ side: 'DEBIT', reference: 'SB-1', instructionId: 'p-1', amount: 42, ...change },
});
const ofReturned = { reference: 'SB-2', instructionId: 'p-2', amount: 21 };
const credit = debit({ side: 'CREDIT', ...ofReturned });

describe('A line of the statement', () => {
  it.each<[string, StatementLine[], Booked[], Record<string, number>]>([
    ['of each movement is matched', [debit(), debit(ofReturned), credit], [paid, returned], { MATCHED: 3 }],
    ['that comes again is a duplicate', [debit(), debit()], [paid], { MATCHED: 1, DUPLICATE: 1 }],
    ['of no instruction is extra', [debit({ reference: 'SX-1', instructionId: null })], [], { EXTRA: 1 }],
    ['that is not there is missing', [debit(ofReturned)], [paid, returned], { MATCHED: 1, MISSING: 2 }],
    ['of another amount is unexplained', [debit({ amount: 43 })], [paid], { UNCLASSIFIED: 1, MISSING: 1 }],
    [
      'of another instruction is unexplained',
      [debit({ instructionId: 'p-9' })],
      [paid],
      { UNCLASSIFIED: 1, MISSING: 1 },
    ],
    ['of an instruction nobody gave is unexplained', [debit()], [], { UNCLASSIFIED: 1 }],
    [
      'that returns what was not returned is unexplained',
      [debit(), debit({ side: 'CREDIT' })],
      [paid],
      { MATCHED: 1, UNCLASSIFIED: 1 },
    ],
  ])('%s', (_what, lines, booked, counts) => {
    expect(Object.fromEntries(classify(lines, booked))).toEqual(counts);
  });

  it('of what the bank paid wrongly and took back is put right, of no other amount', () => {
    const wrong = { reference: 'SB-3', instructionId: 'p-3', amount: 41 };
    const lines = [debit(wrong), debit({ side: 'CREDIT', ...wrong }), debit({ ...wrong, amount: 42 })];
    const counts = Object.fromEntries(classify(lines, [], [{ reference: 'SB-3', amount: 41 }]));
    expect(counts).toEqual({ PUT_RIGHT: 2, UNCLASSIFIED: 1 });
  });
});

describe('what is left', () => {
  const counts = new Map([
    ['DUPLICATE', 2],
    ['MISSING', 1],
    ['UNCLASSIFIED', 3],
  ] as const);

  it('is what nobody explains', () => {
    const executedOf = new Map([
      ['DUPLICATE_STATEMENT_LINE', 2],
      ['MISSING_STATEMENT_LINE', 1],
    ] as const);
    expect(unclassified(counts, executedOf)).toBe(3);
  });
  it('and what is more or less than the bank misbehaved', () => {
    const executedOf = new Map([
      ['DUPLICATE_STATEMENT_LINE', 1],
      ['EXTRA_STATEMENT_LINE', 1],
    ] as const);
    expect(unclassified(counts, executedOf)).toBe(3 + 1 + 1 + 1);
  });
});
