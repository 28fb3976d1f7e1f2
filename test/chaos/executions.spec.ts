import { describe, expect, it } from '@jest/globals';
import { type Execution, outByClaim, outByShare, outOf, paidTwice } from './executions.js';

const execution = (executedAt: number, returnedAt: number | null, change: Partial<Execution> = {}) => ({
  ...{ shareId: 'share-1', claimId: 'claim-1', amount: 21 },
  ...{ executedAt, returnedAt, ...change },
});

describe('what the bank had out', () => {
  it.each([
    ['nothing', [], { mostTimes: 0, mostAmount: 0, amount: 0 }],
    ['one that stayed', [execution(1, null)], { mostTimes: 1, mostAmount: 21, amount: 21 }],
    ['one that came back', [execution(1, 2)], { mostTimes: 1, mostAmount: 21, amount: 0 }],
    ['two, one after the other came back', [execution(3, null), execution(1, 2)], once()],
    ['two, the second at the very moment', [execution(2, null), execution(1, 2)], once()],
    ['two at once', [execution(1, 3), execution(2, null)], { mostTimes: 2, mostAmount: 42, amount: 21 }],
  ])('%s', (_what, executions, out) => {
    expect(outOf(executions)).toEqual(out);
  });

  it('for two shares of one claim is nothing twice', () => {
    const both = [execution(1, null), execution(1, null, { shareId: 'share-2' })];
    expect(paidTwice(outByShare(both))).toEqual([]);
    expect(outByClaim(both).get('claim-1')).toEqual({ mostTimes: 2, mostAmount: 42, amount: 42 });
  });

  it('for one share twice names the share, although one of them came back in the end', () => {
    expect(paidTwice(outByShare([execution(1, 9), execution(2, null)]))).toEqual(['share-1']);
  });
});

function once() {
  return { mostTimes: 1, mostAmount: 21, amount: 21 };
}
