import { describe, expect, it } from '@jest/globals';
import { offsetDraft, offsetFaults } from './offset-draft.js';
import { equalInstalments, planDraft } from './plan-draft.js';
import { recoveriesSearch } from './recoveries-search.js';

describe('A plan as it is typed', () => {
  it('is whole when every instalment has its day and amount and they sum to what is owed', () => {
    const first = { dueOn: '2026-02-01', amount: 'Rp1.000.000' };
    expect(planDraft([first], 1_000_000)).toEqual({
      ...{ instalments: [{ dueOn: '2026-02-01', amount: 1_000_000 }], left: 0, isWhole: true },
    });
    expect(planDraft([first], 1_500_000)).toMatchObject({ left: 500_000, isWhole: false });
    expect(planDraft([first, { dueOn: '', amount: '500000' }], 1_500_000)).toMatchObject({
      ...{ left: 0, isWhole: false },
    });
    expect(planDraft([first, { dueOn: '2026-03-01', amount: '' }], 1_000_000).isWhole).toBe(false);
  });

  it('is divided so that nothing is lost', () => {
    const rows = equalInstalments(1_000_000, 3, '2026-01-31');
    expect(rows.map(({ amount }) => amount)).toEqual(['333.333', '333.333', '333.334']);
    expect(rows.map(({ dueOn }) => dueOn)).toEqual(['2026-01-31', '2026-02-28', '2026-03-31']);
    expect(planDraft(rows, 1_000_000).isWhole).toBe(true);
  });
});

it('An offset as it is typed is whole with a percentage, a day and the number of a paper', () => {
  const typed = { percent: '50', consentOn: '2026-01-06', consentDocument: 'SP-2026/017' };
  expect(offsetDraft(typed)).toEqual({
    ...{ mostPercent: 50, consentOn: '2026-01-06', consentDocument: 'SP-2026/017' },
  });
  for (const percent of ['', '0', '101', '5.5', 'semua'])
    expect(offsetDraft({ ...typed, percent })).toBeNull();
  expect(offsetDraft({ ...typed, consentOn: '' })).toBeNull();
  for (const consentDocument of ['', 'surat dari Ibu'])
    expect(offsetDraft({ ...typed, consentDocument })).toBeNull();
  expect(offsetFaults({ ...typed, percent: '150', consentDocument: 'surat dari Ibu' })).toEqual({
    ...{ percent: 'percentWrong', consentOn: null, consentDocument: 'consentDocumentWrong' },
  });
});

it('The address of the list forgets what it does not understand', () => {
  expect(recoveriesSearch({ tab: 'running', after: '7', before: ['1', 2] })).toEqual({
    ...{ tab: 'running', after: '7', before: ['1'] },
  });
  expect(recoveriesSearch({ tab: 'everything', after: '' })).toEqual({});
});
