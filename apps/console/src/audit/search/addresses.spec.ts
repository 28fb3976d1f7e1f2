import { describe, expect, it } from '@jest/globals';
import { instantsOf, isReceiptAlone, readHistorySearch, readLogSearch } from './addresses.js';

describe('An address', () => {
  it('is heard where it makes sense and nowhere else', () => {
    expect(readLogSearch({ receiptNumber: ' jkm-1 ', topic: 'weather', from: 'today', after: '7' })).toEqual({
      receiptNumber: 'JKM-1',
      after: '7',
    });
    expect(readLogSearch({ before: ['', '12'], after: '-1', actor: 9 })).toEqual({ before: ['', '12'] });
    expect(readHistorySearch({ view: 'state', event: 12, with: '3', x: 1 })).toEqual({
      view: 'state',
      event: 12,
    });
  });
});

describe('A span of days', () => {
  it('runs from the first moment of the first to the end of the last, where the claims are paid', () => {
    expect(instantsOf({ from: '2025-11-01', to: '2025-11-30' })).toEqual({
      from: '2025-11-01T00:00:00+08:00',
      to: '2025-12-01T00:00:00+08:00',
    });
    expect(instantsOf({})).toEqual({});
  });
});

it('A receipt number alone means its case', () => {
  expect(isReceiptAlone({ receiptNumber: 'JKM-1' })).toBe(true);
  expect(isReceiptAlone({ receiptNumber: 'JKM-1', actor: 'a' })).toBe(false);
  expect(isReceiptAlone({})).toBe(false);
});

it('The history of a case can be opened at an event by its own id', () => {
  expect(readHistorySearch({ id: 'c/3', event: 'c/3' })).toEqual({ id: 'c/3' });
});
