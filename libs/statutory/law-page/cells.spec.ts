import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { amount, count, date, rate, segment, text, words } from '../law/shape-parts.js';
import { cell, inBoth } from './cells.js';

const day = Temporal.PlainDate.from('2025-02-24');
const stage = z.strictObject({ months: count.nullable(), rate });
const part = z.strictObject({ component: words, amount });

describe('a value of a table, by its shape', () => {
  const examples: [string, z.ZodType, unknown, string][] = [
    ['an amount is rupiah', amount, 20_000_000, 'Rp20.000.000'],
    ['a count of the same size is not', count, 20_000, '20000'],
    ['a rate is a percentage', rate, { of: 24, per: 10_000 }, '0,24%'],
    ['a date is ISO', date, day, '2025-02-24'],
    ['a text stands in both languages', text, { id: 'mata', en: 'eye' }, 'mata · eye'],
    ['a code stands as it is', segment, 'BPU', 'BPU'],
    ['words are shown letter for letter', words, 'a | b', 'a \\| b'],
    ['an answer is yes', z.boolean(), true, 'ya · yes'],
    ['an answer is no', z.boolean(), false, 'tidak · no'],
    ['nothing is a dash', amount.nullable(), null, '–'],
    ['what may be empty and is not', amount.nullable(), 6_800, 'Rp6.800'],
    ['plain values stand side by side', z.array(count), [1, 3, 12], '1, 3, 12'],
    ['a list may be empty', z.array(count), [], '–'],
    ['the fields of an object stand in order', part, { component: 'funeral', amount: 10 }, 'funeral Rp10'],
    ['a bare number within is named', stage, { months: 6, rate: { of: 1, per: 2 } }, 'months 6 50%'],
    ['and so is its absence', stage, { months: null, rate: { of: 1, per: 2 } }, 'months – 50%'],
    [
      'objects stand one below the other',
      z.array(part),
      [
        { component: 'a', amount: 1 },
        { component: 'b', amount: 2 },
      ],
      'a Rp1<br>b Rp2',
    ],
    ['a record names its entries', z.record(words, z.array(count)), { x: [1], y: [2, 3] }, 'x: 1<br>y: 2, 3'],
    [
      'lists of objects within a record stay with their name',
      z.record(words, z.array(part)),
      {
        x: [
          { component: 'a', amount: 1 },
          { component: 'b', amount: 2 },
        ],
        y: [],
      },
      'x: a Rp1; b Rp2<br>y: –',
    ],
  ];

  it.each(examples)('%s', (_sentence, shape, value, shown) => {
    expect(cell(shape, value)).toBe(shown);
  });

  it('says once what is the same in both languages', () => {
    expect(inBoth({ id: 'JKK', en: 'JKK' })).toBe('JKK');
  });
});
