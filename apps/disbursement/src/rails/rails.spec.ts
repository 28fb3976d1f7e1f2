import { describe, expect, it } from '@jest/globals';
import { type Rupiah, rupiah } from '#kernel';
import { BUILT_IN_LAW } from '#statutory';
import { railOnDayOf, railsOn, railsOpenAt, theRailCarriesTheWholeShare } from './rails.rules.js';
import { RAIL_LIMITS, type RailLimits } from './rails.table.js';

const at = (text: string) => Temporal.Instant.from(text);
const day = (text: string) => Temporal.PlainDate.from(text);
const TUESDAY_MORNING = at('2025-12-02T09:00:00+07:00');

describe('The rail of a share', () => {
  it.each<[number, string]>([
    [1, 'BI_FAST'],
    [42_000_000, 'BI_FAST'],
    [250_000_000, 'BI_FAST'],
    [250_000_001, 'SKN'],
    [1_000_000_000, 'SKN'],
    [1_000_000_001, 'RTGS'],
    [50_000_000_000, 'RTGS'],
  ])('of Rp%i is %s, and it carries all of it', (amount, rail) => {
    expect(railOnDayOf(rupiah(amount), TUESDAY_MORNING)).toBe(rail);
  });
  it('was SKN before there was BI-FAST, and none before that for small amounts', () => {
    expect(railOnDayOf(rupiah(42_000_000), at('2021-12-20T09:00:00+07:00'))).toBe('SKN');
    expect(railOnDayOf(rupiah(42_000_000), at('2020-03-31T09:00:00+07:00'))).toBeNull();
  });
  it('follows the limit of its day', () => {
    const [first] = RAIL_LIMITS as [RailLimits];
    const raised: RailLimits[] = [
      { ...first, to: '2026-06-30' },
      { ...first, from: '2026-07-01', most: rupiah(500_000_000) },
      ...RAIL_LIMITS.slice(1),
    ];
    const railOn = (date: string) =>
      theRailCarriesTheWholeShare(rupiah(300_000_000), railsOn(day(date), raised));
    expect([railOn('2026-06-30'), railOn('2026-07-01')]).toEqual(['SKN', 'BI_FAST']);
  });
});

describe('The rails open', () => {
  const openAt = (text: string) => railsOpenAt(BUILT_IN_LAW, at(text)).map(({ rail }) => rail);
  it.each([
    ['on a working morning', '2025-12-02T09:00:00+07:00', ['BI_FAST', 'SKN', 'RTGS']],
    ['at the first minute', '2025-12-02T08:00:00+07:00', ['BI_FAST', 'SKN', 'RTGS']],
    ['a minute before', '2025-12-02T07:59:59+07:00', ['BI_FAST']],
    ['at the end', '2025-12-02T15:00:00+07:00', ['BI_FAST']],
    ['on a Sunday', '2025-12-07T09:00:00+07:00', ['BI_FAST']],
    ['on a holiday', '2025-12-25T09:00:00+07:00', ['BI_FAST']],
    ['by the clock of Jakarta, not of the sender', '2025-12-02T01:00:00Z', ['BI_FAST', 'SKN', 'RTGS']],
  ])('%s', (_when, text, rails) => {
    expect(openAt(text)).toEqual(rails);
  });
});

it('The table has, on any day since, one row of a rail at most and no amount without a rail', () => {
  for (const date of ['2021-12-21', '2023-05-01', '2026-11-22']) {
    const rails = railsOn(day(date));
    expect(new Set(rails.map(({ rail }) => rail)).size).toBe(rails.length);
    for (const amount of [1, 250_000_000, 250_000_001, 1_000_000_000, 1_000_000_001] as Rupiah[])
      expect(theRailCarriesTheWholeShare(amount, rails)).not.toBeNull();
    expect(rails.every(({ source }) => source !== '')).toBe(true);
  }
});
