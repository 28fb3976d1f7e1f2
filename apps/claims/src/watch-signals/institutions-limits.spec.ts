import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ConfigError } from '#platform';
import { SIGNAL_LIMITS } from '../claim/signals.table.js';
import { institutionsLimits } from './institutions-limits.js';

const folder = mkdtempSync(join(tmpdir(), 'limits-'));
function limitsOf(content: unknown) {
  const path = join(folder, 'limits.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return institutionsLimits(path);
}
function faultOf(content: unknown): string {
  try {
    limitsOf(content);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return '';
}
const row = (change: Record<string, unknown> = {}) => ({
  ...{ signal: 'SIGNAL_NEAR_DUPLICATE', effectiveFrom: '2026-01-01', effectiveTo: null, days: 3 },
  why: { id: 'Keputusan direksi', en: 'Decision of the board' },
  ...change,
});

describe('The limits of an institution', () => {
  it('are the built-in ones where it has none', () => {
    expect(institutionsLimits(undefined)).toBe(SIGNAL_LIMITS);
    expect(institutionsLimits('')).toBe(SIGNAL_LIMITS);
  });

  it('take the place of all of them, and may follow each other', () => {
    const rows = [row({ effectiveTo: '2026-06-30' }), row({ effectiveFrom: '2026-07-01', days: 5 })];
    expect(limitsOf({ rows })).toEqual(rows);
  });

  it('that are built in could stand in a file', () => {
    expect(limitsOf({ rows: SIGNAL_LIMITS })).toEqual(SIGNAL_LIMITS);
  });

  it('of the sample can be read', () => {
    const sample = join(import.meta.dirname, '../../../../test/samples/signal-limits.json');
    const watched = institutionsLimits(sample).map(({ signal }) => signal);
    expect(watched).not.toContain('SIGNAL_PAYER_WITH_MANY_DEATHS');
    const builtIn = SIGNAL_LIMITS.filter(({ signal }) => watched.includes(signal));
    const plain = ({ why: _why, ...limit }: (typeof builtIn)[number]) => limit;
    expect(institutionsLimits(sample).map(plain)).toEqual(
      builtIn.filter(({ signal }) => watched.includes(signal)).map(plain),
    );
  });

  it.each([
    ['no JSON', '{', /cannot be read as JSON/],
    ['an unknown signal', { rows: [row({ signal: 'SIGNAL_NEW' })] }, /rows\.0\.signal/],
    ['a missing number', { rows: [row({ days: undefined })] }, /rows\.0\.days/],
    ['days below nothing', { rows: [row({ days: -1 })] }, /rows\.0\.days/],
    [
      'an end before the beginning',
      { rows: [row({ effectiveTo: '2025-12-31' })] },
      /is before effectiveFrom/,
    ],
    ['two rows for one day', { rows: [row(), row({ effectiveFrom: '2027-01-01' })] }, /on one day/],
    [
      'more deaths than are counted',
      { rows: [row({ signal: 'SIGNAL_PAYER_WITH_MANY_DEATHS', deaths: 21, membersPerDeath: 1 })] },
      /rows\.0\.deaths/,
    ],
  ])('with %s are refused in both languages, by place', (_what, content, fault) => {
    const message = faultOf(content);
    expect(message).toMatch(fault);
    expect(message).toMatch(/SIGNAL_LIMITS: .*perbaiki.*\nSIGNAL_LIMITS: .*correct/s);
  });

  it('in a file that is not there are a fault, too', () => {
    expect(() => institutionsLimits(join(folder, 'none.json'))).toThrow('cannot be read');
  });
});
