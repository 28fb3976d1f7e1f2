import { expect, it } from '@jest/globals';
import type { ClaimId } from '#kernel';
import { receiptNumberOf } from './receipt-number.js';

it('reads the last fifty bits of the id, so that two claims of one millisecond differ', () => {
  const id = (end: string) => `01990000-0000-7000-8000-${end}` as ClaimId;
  expect(receiptNumberOf('JKM', 2026, id('ffffffffffff'))).toBe('JKM-2026-7ZZZZZZZZZ');
  expect(receiptNumberOf('JKK', 2025, id('00000000001f'))).toBe('JKK-2025-000000000Z');
  expect(receiptNumberOf('JKK', 2025, id('000000000020'))).toBe('JKK-2025-0000000010');
});
