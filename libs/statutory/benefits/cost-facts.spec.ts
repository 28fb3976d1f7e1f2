import { describe, expect, it } from '@jest/globals';
import { rupiah } from '#kernel';
import type { CostItem } from './benefit.types.js';
import { costsMustBeInRange } from './cost-facts.js';
import { cost, onDay, recovered } from './testing-benefits.js';

const refusalOf = (...costs: CostItem[]) => costsMustBeInRange(recovered({ costs }), onDay('2025-06-10'));
const price = { referencePrice: rupiah(10) };
const many = (count: number) => Array.from({ length: count }, (_, index) => cost('medical', index + 1));

describe('receipts', () => {
  it.each<[string, CostItem[]]>([
    ['none', []],
    ['five hundred', many(500)],
    ['one number for two kinds of cost', [cost('medical', 1, 'A'), cost('transport-sea', 1, 'A')]],
    ['a prosthesis with its reference price', [{ ...cost('prosthesis', 5), ...price }]],
  ])('can be assessed: %s', (_case, costs) => {
    expect(refusalOf(...costs)).toBeNull();
  });

  it.each<[string, CostItem[], string]>([
    ['five hundred and one', many(501), 'costs.length'],
    ['a cost of nothing', [cost('medical', 0)], 'costs[0].amount'],
    ['a negative cost', [cost('medical', 1), cost('medical', -5)], 'costs[1].amount'],
    ['a kind that is none', [{ ...cost('medical', 1), kind: 'taxi' as 'medical' }], 'costs[0].kind'],
    [
      'one receipt twice',
      [cost('medical', 1, 'A'), cost('homecare', 1, 'A'), cost('medical', 2, 'A')],
      'costs[2].reference',
    ],
    ['a prosthesis without its reference price', [cost('prosthesis', 5)], 'costs[0].referencePrice'],
    [
      'a reference price of nothing',
      [{ ...cost('prosthesis', 5), referencePrice: rupiah(0) }],
      'costs[0].referencePrice',
    ],
    ['a reference price of glasses', [{ ...cost('glasses', 5), ...price }], 'costs[0].referencePrice'],
  ])('are refused: %s', (_case, costs, field) => {
    expect(refusalOf(...costs)).toMatchObject({ code: 'STATUTORY_FACT_OUT_OF_RANGE', values: { field } });
  });
});
