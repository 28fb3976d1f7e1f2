import { describe, expect, it } from '@jest/globals';
import { understood } from './bank-answers.js';

const executed = {
  status: 'EXECUTED',
  reference: 'SB-1',
  amount: '42000000',
  executedAt: '2025-12-01T01:00:00.000Z',
};
const nonsense = { kind: 'NONE', cause: 'NONSENSE' };

describe('what the bank said', () => {
  it.each([
    [
      executed,
      { kind: 'EXECUTED', bankReference: 'SB-1', amount: 42_000_000, executedAt: executed.executedAt },
    ],
    [
      { status: 'ACCEPTED', reference: 'SB-1' },
      { kind: 'ACCEPTED', bankReference: 'SB-1' },
    ],
    [
      { status: 'REJECTED', reason: 'ACCOUNT_CLOSED' },
      { kind: 'REJECTED', reason: 'ACCOUNT_CLOSED' },
    ],
    [{ status: 'EXPIRED' }, { kind: 'REJECTED', reason: 'EXPIRED_AT_BANK' }],
    [
      { ...executed, status: 'RETURNED', returnedAt: '2025-12-02T01:00:00Z', reason: 'ACCOUNT_CLOSED' },
      {
        kind: 'RETURNED',
        bankReference: 'SB-1',
        amount: 42_000_000,
        executedAt: executed.executedAt,
        returnedAt: '2025-12-02T01:00:00Z',
        reason: 'ACCOUNT_CLOSED',
      },
    ],
  ])('%j', (body, answer) => {
    expect(understood(body)).toEqual(answer);
  });
  it.each([
    [null],
    ['<html>'],
    [{}],
    [{ status: 'PAID' }],
    [{ ...executed, amount: 42_000_000 }],
    [{ ...executed, amount: '42000000.00' }],
    [{ ...executed, reference: 'a name, perhaps' }],
    [{ ...executed, executedAt: 'yesterday' }],
    [{ status: 'REJECTED', reason: 'free text' }],
  ])('%j is no answer', body => {
    expect(understood(body)).toEqual(nonsense);
  });
});
