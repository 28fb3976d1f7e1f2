import { describe, expect, it } from '@jest/globals';
import {
  type ContributionEntry,
  contributionBody,
  contributionFaults,
  contributionFieldOf,
  contributionFields,
  newContribution,
} from './contribution-entry.js';

const driver: ContributionEntry = {
  ...{ ...newContribution(), wage: '1.000.000', sector: 'transport', month: '2026-01' },
};

describe('The facts of a contribution', () => {
  it('are those of its segment', () => {
    const many = { month: '2026-01', persons: 1, months: 1 };
    expect(contributionBody(driver)).toEqual({
      ...{ segment: 'BPU', income: 1_000_000, payer: 'self', sector: 'transport', ...many },
    });
    expect(contributionBody({ ...driver, segment: 'PU', riskClass: '2' })).toEqual({
      ...{ segment: 'PU', wage: 1_000_000, riskClass: 2, ...many },
    });
    expect(contributionBody({ ...driver, segment: 'CONSTRUCTION', contractValue: '6.000.000.000' })).toEqual({
      ...{ segment: 'CONSTRUCTION', contractValue: 6_000_000_000, month: '2026-01' },
    });
  });

  it('cannot be sent where a number is missing or none', () => {
    expect(contributionFaults(driver)).toEqual({});
    expect(contributionFaults({ ...driver, wage: '', persons: 'dua', months: '' })).toEqual({
      ...{ wage: 'fillIn', persons: 'count', months: 'fillIn' },
    });
    expect(contributionFaults({ ...driver, segment: 'CONSTRUCTION', wage: '' })).toEqual({
      contractValue: 'fillIn',
    });
  });

  it('are found again by the names of the services', () => {
    const named = ['incomeBase', 'payerKind', 'month', 'persons'].map(contributionFieldOf);
    expect(named).toEqual(['wage', 'payer', 'month', 'persons']);
    expect(contributionFields(driver)).toEqual(expect.arrayContaining(named));
    expect(contributionFields({ ...driver, segment: 'PU' })).not.toContain('payer');
  });
});
