import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { institutionsOffices } from './institutions-offices.js';
import { DEMONSTRATION_OFFICES, openOn } from './offices.table.js';

const path = join(mkdtempSync(join(tmpdir(), 'offices-')), 'offices.json');
function officesOf(rows: readonly unknown[]) {
  writeFileSync(path, JSON.stringify({ rows }));
  return institutionsOffices(path);
}
const office = (change: Record<string, unknown> = {}) => ({
  ...{ code: 'KC-1', name: 'Kantor satu', region: 'Bali', openFrom: '2025-01-01', openTo: '2025-12-31' },
  ...change,
});

describe('The offices of an institution', () => {
  it('are those of the demonstration where it names none', () => {
    expect(institutionsOffices(undefined)).toBe(DEMONSTRATION_OFFICES);
    expect(officesOf([...DEMONSTRATION_OFFICES])).toEqual(DEMONSTRATION_OFFICES);
  });

  it('are open from their first day to their last', () => {
    const offices = officesOf([office()]);
    const days = ['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01'];
    expect(days.map(day => openOn(offices, day).length)).toEqual([0, 1, 1, 0]);
    expect(openOn(officesOf([office({ openTo: null })]), '2040-01-01')).toEqual(['KC-1']);
  });

  it.each([
    ['a code with spaces', [office({ code: 'Kantor 1' })], /rows\.0\.code/],
    ['a last day before the first', [office({ openTo: '2024-12-31' })], /openTo is before openFrom/],
    ['one code twice', [office(), office()], /one code is of two offices/],
    ['none', [], /rows/],
  ])('with %s are refused in both languages, by place', (_what, rows, fault) => {
    expect(() => officesOf(rows)).toThrow(fault);
    expect(() => officesOf(rows)).toThrow(/OFFICES: .*perbaiki.*\nOFFICES: .*correct/s);
  });
});
