import { describe, expect, it } from '@jest/globals';
import { placesOf } from './places.js';

const wordsOf = (...roles: Parameters<typeof placesOf>[0]) => placesOf(roles).map(({ word }) => word);

describe('The navigation', () => {
  it('leads auditors to what they may read, the log first', () => {
    expect(wordsOf('auditor')).toEqual([
      'audit',
      'duties',
      'backlog',
      'payers',
      'invoices',
      'coverage',
      'reconciliation',
      'recoveries',
      'ledger',
    ]);
  });

  it('leads whoever decides on claims to the claims and how old they are', () => {
    expect(wordsOf('claims-approver')).toEqual(['claims', 'backlog']);
    expect(wordsOf('appeal-decider')).toEqual(['claims', 'backlog']);
  });
});
