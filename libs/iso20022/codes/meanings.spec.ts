import { describe, expect, it } from '@jest/globals';
import { meaningOf, reasonRow, statusRow } from './meanings.js';
import { REASONS } from './reasons.table.js';
import { STATUSES, type StatusMeaning } from './statuses.table.js';

describe('what a status means for a payment', () => {
  const meanings: Readonly<Record<StatusMeaning, readonly string[]>> = {
    'in-progress': ['ACCP', 'ACFC', 'ACSP', 'ACTC', 'ACWC', 'ACWP', 'PATC', 'PRES', 'RCVD'],
    pending: ['BLCK', 'PDNG'],
    debited: ['ACSC'],
    credited: ['ACCC'],
    rejected: ['CANC', 'RJCT'],
    mixed: ['PART'],
  };

  it.each(Object.entries(meanings))('%s: %s', (meaning, codes) => {
    const having = STATUSES.filter(row => row.meaning === meaning).map(({ code }) => code);
    expect(having.toSorted()).toEqual(codes);
    for (const code of codes) expect(meaningOf(code)).toBe(meaning);
  });

  it('debited is not credited', () => {
    expect(statusRow('ACSC')).toMatchObject({ meaning: 'debited' });
    expect(statusRow('ACSC')?.en).toContain('does not say that the payee is credited');
  });

  it('is open for a status that is not known', () => {
    expect(meaningOf('XXXX')).toBeNull();
    expect(meaningOf('')).toBeNull();
  });
});

describe('the reason of a rejection or a return', () => {
  it.each([
    ['AC01', 'payee'],
    ['AC04', 'payee'],
    ['AC06', 'payee'],
    ['AM04', 'payer'],
    ['BE04', 'file'],
    ['MD07', 'heirs'],
    ['RR04', 'authority'],
    ['DU03', 'nobody'],
  ])('%s is a matter of: %s', (code, remedy) => {
    expect(reasonRow(code)).toMatchObject({ code, remedy });
  });

  it('is open for a bank’s own', () => {
    expect(reasonRow('CEK-DANA')).toBeNull();
  });
});

describe.each([
  ['statuses', STATUSES],
  ['reasons', REASONS],
])('the table of %s', (_name, rows) => {
  it('has each code once, and a sentence in both languages', () => {
    expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
    for (const row of rows) {
      expect(row.code).toMatch(/^[A-Z]{2}[A-Z0-9]{2}$/);
      expect(row.id).toMatch(/^\p{Lu}.+\.$/u);
      expect(row.en).toMatch(/^\p{Lu}.+\.$/u);
      expect(row.id).not.toBe(row.en);
    }
  });
});
