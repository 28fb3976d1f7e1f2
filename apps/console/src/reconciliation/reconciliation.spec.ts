import { describe, expect, it } from '@jest/globals';
import { reconciliationSearch } from './reconciliation-search.js';
import { keyOfFile, mayResolve, shown } from './resolution.js';

const open = { takenBy: 'keuangan-1', endedAt: null };
const approver = { name: 'penyetuju-keuangan-1', roles: ['finance-approver'] } as const;

describe('An exception', () => {
  it('may be explained by an approver who did not bring the file', () => {
    expect(mayResolve(approver, open)).toBe('yes');
    expect(mayResolve({ ...approver, name: 'keuangan-1' }, open)).toBe('ownFile');
    expect(mayResolve({ name: 'keuangan-2', roles: ['finance-officer'] }, open)).toBe('no');
    expect(mayResolve(approver, { ...open, endedAt: '2025-12-01T01:00:00.000Z' })).toBe('no');
    expect(mayResolve(null, open)).toBe('no');
  });

  it('shows its amount, which comes as text', () => {
    expect([shown('-2500'), shown(null)]).toEqual([-2_500, null]);
  });
});

it('A file has a key of its bytes', async () => {
  const key = await keyOfFile(new Blob(['<a/>']));
  expect(key).toMatch(/^[0-9a-f]{64}$/);
  expect(await keyOfFile(new Blob(['<b/>']))).not.toBe(key);
});

it('The address keeps what it knows', () => {
  expect(reconciliationSearch({ kind: 'BAD_LINE', after: 3, x: 1 })).toEqual({
    kind: 'BAD_LINE',
    after: '3',
    before: [],
  });
  expect(reconciliationSearch({ kind: 'SOMETHING' })).toEqual({});
});
