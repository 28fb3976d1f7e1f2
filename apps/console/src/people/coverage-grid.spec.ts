import { describe, expect, it } from '@jest/globals';
import { billedOf, type CoverageMonth, stateOf, yearsOf } from './coverage-grid.js';

const month = (of: string, change: Partial<CoverageMonth> = {}): CoverageMonth => ({
  month: of,
  invoiceId: '0',
  payerCode: 'DESA-01',
  payerKind: 'APBDES',
  amount: 16_800,
  issuedOn: `${of}-01`,
  dueOn: `${of}-15`,
  receivedOn: `${of}-10`,
  reference: 'R',
  ...change,
});

describe('A month of a membership', () => {
  it('is paid up to its due day, late after it, unpaid without a receipt', () => {
    expect(stateOf(month('2025-01', { receivedOn: '2025-01-15' }))).toBe('paid');
    expect(stateOf(month('2025-01', { receivedOn: '2025-01-16' }))).toBe('late');
    expect(stateOf(month('2025-01', { receivedOn: null }))).toBe('unpaid');
    expect(stateOf(undefined)).toBe('noInvoice');
  });
});

describe('The years of a membership', () => {
  const years = yearsOf(
    { startsOn: '2024-11-03', months: [month('2024-11'), month('2025-02')] },
    '2025-01-20',
  );

  it('go from its first month to the last that is known, the newest year first', () => {
    expect(years.map(({ year }) => year)).toEqual(['2025', '2024']);
    expect(years[0]?.cells.slice(0, 3).map(cell => cell?.state)).toEqual(['noInvoice', 'paid', undefined]);
    expect(years[1]?.cells.map(cell => cell?.state ?? null).slice(9)).toEqual([null, 'paid', 'noInvoice']);
  });

  it('are a list of the months that were billed, the newest first', () => {
    expect(billedOf(years).map(record => record.month)).toEqual(['2025-02', '2024-11']);
  });
});
