import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { rupiah } from '#kernel';
import { BUILT_IN_LAW } from '#statutory';
import { type ReleaseLimits, readReleaseLimits } from './read-release-limits.js';
import {
  aDayApprovesNoMoreThanItsLimit,
  anApprovalFallsWithinTheWindow,
  type Office,
} from './release.rules.js';

const limits: ReleaseLimits = {
  ...{ office: 'PUSAT', from: '2025-01-01', to: '2025-12-31', opens: '08:00', closes: '16:00' },
  ...{ workingDaysOnly: true, mostPerDay: rupiah(100_000_000) },
};
const office: Office = { limits: [limits], law: BUILT_IN_LAW };
const at = (text: string) => Temporal.Instant.from(text);

describe('The window of an office', () => {
  it.each([
    ['at its opening', '2025-12-02T08:00:00+08:00'],
    ['before it closes', '2025-12-02T15:59:59+08:00'],
    ['on a day without limits', '2026-01-04T03:00:00+08:00'],
  ])('is open %s', (_when, text) => {
    expect(anApprovalFallsWithinTheWindow(office, at(text))).toBeNull();
  });
  it.each([
    ['before it opens', '2025-12-02T07:59:59+08:00', '2025-12-02 08:00 WITA'],
    ['when it has closed', '2025-12-02T16:00:00+08:00', '2025-12-03 08:00 WITA'],
    ['on Friday night', '2025-12-05T20:00:00+08:00', '2025-12-08 08:00 WITA'],
    ['on a Sunday morning', '2025-12-07T09:00:00+08:00', '2025-12-08 08:00 WITA'],
    ['on a holiday', '2025-12-25T09:00:00+08:00', '2025-12-29 08:00 WITA'],
    ['on the evening before the limits end', '2025-12-31T20:00:00+08:00', '2026-01-01 00:00 WITA'],
  ])('is closed %s, and the refusal says when it opens', (_when, text, retryAt) => {
    expect(anApprovalFallsWithinTheWindow(office, at(text))).toEqual({
      code: 'PAYOUT_OUTSIDE_WINDOW',
      values: { opens: '08:00', closes: '16:00', retryAt },
    });
  });
  it('is open on holidays where the office works on them', () => {
    const everyDay = { ...office, limits: [{ ...limits, workingDaysOnly: false }] };
    expect(anApprovalFallsWithinTheWindow(everyDay, at('2025-12-25T09:00:00+08:00'))).toBeNull();
  });
});

describe('The limit of a day', () => {
  const noon = at('2025-12-02T12:00:00+08:00');
  const sums = (approved: number, total: number) => ({ approved: rupiah(approved), total: rupiah(total) });
  it.each([
    ['up to it', noon, sums(58_000_000, 42_000_000)],
    ['on a day without limits', at('2026-01-05T12:00:00+08:00'), sums(100_000_000, 42_000_000)],
  ])('lets through what stays %s', (_what, when, given) => {
    expect(aDayApprovesNoMoreThanItsLimit(office, when, given)).toBeNull();
  });
  it('refuses one rupiah beyond it, and says when to try again', () => {
    expect(aDayApprovesNoMoreThanItsLimit(office, noon, sums(58_000_001, 42_000_000))).toEqual({
      code: 'DAILY_LIMIT_REACHED',
      values: {
        ...{ mostText: 'Rp100.000.000', approvedText: 'Rp58.000.001', totalText: 'Rp42.000.000' },
        retryAt: '2025-12-03 08:00 WITA',
      },
    });
  });
  it('is none where the office has none', () => {
    const free = { ...office, limits: [{ ...limits, mostPerDay: null }] };
    expect(aDayApprovesNoMoreThanItsLimit(free, noon, sums(900_000_000_000, 1))).toBeNull();
  });
});

describe('The file of an institution', () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-limits-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = (content: string) => {
    const path = join(folder, 'limits.json');
    writeFileSync(path, content);
    return path;
  };
  it('gives its limits, and none without a file', () => {
    expect(readReleaseLimits(file(JSON.stringify([limits])))).toEqual([limits]);
    expect(readReleaseLimits(undefined)).toEqual([]);
  });
  it.each([
    ['a time that is none', JSON.stringify([{ ...limits, opens: '8' }]), '0.opens'],
    ['a limit below nothing', JSON.stringify([{ ...limits, mostPerDay: -1 }]), '0.mostPerDay'],
    ['a field that nobody knows', JSON.stringify([{ ...limits, more: 1 }]), 'more'],
    ['no JSON', '[', 'cannot be read as JSON'],
  ])('with %s stops the start', (_what, content, message) => {
    expect(() => readReleaseLimits(file(content))).toThrow(message);
    expect(() => readReleaseLimits(file(content))).toThrow('RELEASE_LIMITS');
  });
});
