import { describe, expect, it } from '@jest/globals';
import { isUnsure, receiptOf } from './benefit-line.js';

describe('A line of a benefit', () => {
  it('names its receipt', () => {
    expect(receiptOf({ component: 'medical', item: 'RS/01' })).toBe('RS/01');
    expect(receiptOf({ component: 'deathFuneral', item: null })).toBeNull();
  });

  it('does not show the code of a means of transport, which its text says in words', () => {
    expect(receiptOf({ component: 'transport', item: 'land' })).toBeNull();
  });

  it('is unsure unless its rule is confirmed', () => {
    const marks = ['CONFIRMED', 'INFERRED', 'UNCONFIRMED'] as const;
    expect(marks.filter(mark => isUnsure({ mark }))).toEqual(['INFERRED', 'UNCONFIRMED']);
  });
});
