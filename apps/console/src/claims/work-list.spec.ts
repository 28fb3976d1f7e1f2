import { describe, expect, it } from '@jest/globals';
import { cursorsAt } from '../show/cursors.js';
import type { Stage } from './claim-types.js';
import { filterOf, keptOf, pageOf } from './list-query.js';
import { countOf } from './tab-counts.js';
import { listed, listSearch, receiptStart, TABS } from './work-list.js';

describe('The work list', () => {
  it('begins where the day of each person begins', () => {
    const officer = pageOf(listed({}, ['claims-officer']));
    expect(officer).toMatchObject({
      state: ['NeedsAttention'],
      submittedBy: 'me',
      sort: 'dueOn',
      order: 'asc',
    });
    const verifier = pageOf(listed({}, ['claims-verifier']));
    expect(verifier).toMatchObject({ state: ['Submitted', 'Validated'], sort: 'dueOn', order: 'asc' });
    expect(verifier).not.toHaveProperty('submittedBy');
    expect(pageOf(listed({}, ['claims-approver'])).state).toEqual(['Verified', 'Assessed']);
    expect(pageOf(listed({}, ['medical-adviser'])).state).toEqual(['NeedsAttention']);
    expect(pageOf(listed({}, ['auditor']))).toMatchObject({ sort: 'submittedAt', order: 'desc' });
    expect(pageOf(listed({}, ['auditor']))).not.toHaveProperty('state');
  });

  it('begins with the open appeals for whoever decides them, until something else is chosen', () => {
    const decider = (search = {}) => pageOf(listed(search, ['appeal-decider']));
    expect(decider()).toMatchObject({ waitsFor: 'appeal-decider', sort: 'dueOn', order: 'asc' });
    expect(decider()).not.toHaveProperty('state');
    expect(decider({ sort: 'award' })).toMatchObject({ waitsFor: 'appeal-decider', sort: 'award' });
    expect(decider({ tab: 'appealed' })).toMatchObject({ state: ['Appealed'] });
    for (const search of [{ tab: 'all' }, { search: 'JKM-2026' }, { signal: 'any' }])
      expect(decider(search)).not.toHaveProperty('waitsFor');
  });

  it('shows what waits beside the stages, and what is held by a signal, in every tab', () => {
    const search = listSearch({ tab: 'all', waitsFor: 'claims-approver', signal: 'SIGNAL_NEAR_DUPLICATE' });
    const shown = listed(search, ['claims-approver']);
    expect(pageOf(shown)).toMatchObject({ waitsFor: 'claims-approver', signal: 'SIGNAL_NEAR_DUPLICATE' });
    expect(filterOf(shown)).toEqual({
      ...{ waitsFor: 'claims-approver', signal: 'SIGNAL_NEAR_DUPLICATE', office: 'mine' },
    });
    expect(keptOf(shown)).toEqual({
      ...{ mine: false, waitsFor: 'claims-approver', signal: 'SIGNAL_NEAR_DUPLICATE' },
    });
    expect(listSearch({ waitsFor: 'claims-verifier' })).toEqual({ waitsFor: 'claims-verifier' });
    expect(listSearch({ waitsFor: 'auditor', signal: 'MONTH_NOT_PAID' })).toEqual({});
  });

  it('follows the address where it says more', () => {
    const search = { tab: 'paid', kind: 'JKK-death', mine: false, sort: 'award', after: 'x' } as const;
    expect(pageOf(listed(search, ['claims-officer']))).toEqual({
      ...{ programme: 'JKK', outcome: 'death', state: ['Settled'], office: 'mine' },
      ...{ sort: 'award', order: 'desc', after: 'x', limit: 50 },
    });
  });

  it('looks for a receipt among the claims of all officers', () => {
    const found = pageOf(listed({ tab: 'all', search: 'JKM-2026' }, ['claims-officer']));
    expect(found).toMatchObject({ search: 'JKM-2026' });
    expect(found).not.toHaveProperty('submittedBy');
  });

  it('is of the own office until another, or all, are chosen; a receipt is looked for in all', () => {
    const officesOf = (search: Record<string, unknown>) => {
      const shown = listed(listSearch(search), ['claims-verifier']);
      return [filterOf(shown), keptOf(shown)].map(read => ('office' in read ? read.office : undefined));
    };
    expect(officesOf({})).toEqual(['mine', undefined]);
    expect(officesOf({ office: 'KAB-BANGLI' })).toEqual(['KAB-BANGLI', 'KAB-BANGLI']);
    expect(officesOf({ office: 'all' })).toEqual([undefined, 'all']);
    expect(officesOf({ search: 'JKM-2026' })).toEqual([undefined, 'all']);
  });

  it('reads an address, and leaves out what it does not understand', () => {
    const search = { tab: 'waiting', kind: 'x', mine: 'yes', search: '', before: ['', 'a'], order: 'asc' };
    expect(listSearch(search)).toEqual({ tab: 'waiting', before: ['', 'a'], order: 'asc' });
  });

  it('takes the start of a receipt into the address, never a name or a NIK', () => {
    expect(receiptStart(' jkm-2026-4x ')).toBe('JKM-2026-4X');
    expect(receiptStart('JKK-')).toBe('JKK-');
    for (const other of ['JKM', '5106010101019001', 'Beringin Toska', 'JKM-20261', 4])
      expect(receiptStart(other)).toBeUndefined();
    expect(listSearch({ search: '5106010101019001' })).toEqual({});
  });

  it('stands in its address again on another page', () => {
    const second = listed(listSearch({ ...cursorsAt([''], 'b') }), ['auditor']);
    expect([second.after, second.before]).toEqual(['b', ['']]);
    const first = listed(listSearch({ ...cursorsAt([], '') }), ['auditor']);
    expect([first.after, first.before]).toEqual([undefined, []]);
  });

  it('counts every state in exactly one tab', () => {
    const stages: readonly Stage[] = Object.values(TABS).flat();
    expect(new Set(stages).size).toBe(stages.length);
    const states = {
      ...{ Submitted: 1, NeedsAttention: 2, Validated: 3, Verified: 4, Assessed: 5, ReturnedToOfficer: 6 },
      ...{ Approved: 7, PartlyPaid: 8, Settled: 9, Rejected: 10, Withdrawn: 11, Appealed: 12 },
    };
    expect(Object.keys(states).sort()).toEqual([...stages].sort());
    expect(countOf('toPay', { total: 78, states })).toBe(15);
    expect(countOf('all', { total: 78, states })).toBe(78);
  });
});
