import { expect, it } from '@jest/globals';
import { noCaseInDisputeIsPaid } from './hold.rules.js';

const payment = (claim_id: string, receipt_number: string) => ({ claim_id, receipt_number });

it('Nobody is paid of a case in dispute, and the refusal names each case once', () => {
  const listed = [payment('a', 'JKM-1'), payment('b', 'JKM-2'), payment('b', 'JKM-2')];
  expect(noCaseInDisputeIsPaid(listed, new Set())).toBeNull();
  expect(noCaseInDisputeIsPaid(listed, new Set(['c']))).toBeNull();
  expect(noCaseInDisputeIsPaid(listed, new Set(['b']))).toEqual({
    code: 'HEIRS_IN_DISPUTE',
    values: { receipts: 'JKM-2' },
  });
});
