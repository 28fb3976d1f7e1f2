import { expect, it } from '@jest/globals';
import { noOutdatedAccountIsPaid } from './corrected.rules.js';

it('Nothing is approved for an account that was corrected since, and the refusal names each case once', () => {
  const listed = [
    { payment_id: 'a', receipt_number: 'JKM-1' },
    { payment_id: 'b', receipt_number: 'JKM-2' },
    { payment_id: 'c', receipt_number: 'JKM-2' },
  ];
  expect(noOutdatedAccountIsPaid(listed, new Set())).toBeNull();
  expect(noOutdatedAccountIsPaid(listed, new Set(['d']))).toBeNull();
  expect(noOutdatedAccountIsPaid(listed, new Set(['b', 'c']))).toEqual({
    code: 'PAYEE_ACCOUNT_CORRECTED',
    values: { receipts: 'JKM-2', count: 2 },
  });
});
