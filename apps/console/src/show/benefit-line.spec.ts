import { describe, expect, it } from '@jest/globals';
import { receiptOf } from './benefit-line.js';

describe('A line of a benefit', () => {
  it('names its receipt', () => {
    expect(receiptOf({ component: 'medical', item: 'RS/01' })).toBe('RS/01');
    expect(receiptOf({ component: 'deathFuneral', item: null })).toBeNull();
  });

  it('does not show the code of a means of transport, which its text says in words', () => {
    expect(receiptOf({ component: 'transport', item: 'land' })).toBeNull();
  });
});
