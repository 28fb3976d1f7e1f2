import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from './built-in.js';

const on = (iso: string) => BUILT_IN_LAW.rowsOn(Temporal.PlainDate.from(iso));
const percentOf = ({ of, per }: { readonly of: number; readonly per: number }) => (of * 100) / per;

describe('the fixed sums', () => {
  it.each([
    ['2015-07-01', 'JKM', 'death', [16_200_000, 4_800_000, 3_000_000]],
    ['2019-12-01', 'JKM', 'death', [16_200_000, 4_800_000, 3_000_000]],
    ['2019-12-02', 'JKM', 'death', [20_000_000, 12_000_000, 10_000_000]],
    ['2019-12-01', 'JKK', 'death', [4_800_000, 3_000_000]],
    ['2019-12-02', 'JKK', 'death', [12_000_000, 10_000_000]],
    ['2019-12-01', 'JKK', 'total-permanent', [4_800_000]],
    ['2019-12-02', 'JKK', 'total-permanent', [12_000_000]],
  ] as const)('on %s of %s, %s, are %j', (date, programme, outcome, amounts) => {
    const rows = on(date).cashBenefits.filter(row => row.programme === programme && row.outcome === outcome);
    expect(rows.map(({ amount }) => amount)).toEqual(amounts);
  });
});

describe('the losses', () => {
  const parts = new Map(on('2026-07-01').disabilityParts.map(row => [row.part, row]));

  it.each([
    ['both eyes', 70],
    ['one eye', 35],
    ['diplopia in near vision', 35],
    ['hearing, both ears', 40],
    ['hearing, one ear', 20],
    ['ear lobe, one', 5],
    ['ear lobe, both', 10],
    ['nose tip', 30],
    ['perforated nasal septum', 15],
    ['smell', 10],
    ['colour vision', 10],
    ['both legs from hip', 70],
    ['one leg from hip', 35],
    ['both feet from ankle', 50],
    ['one foot from ankle', 25],
    ['big toe', 5],
    ['second toe', 3],
    ['other toe', 2],
    ['leg shortened under 5 cm', 10],
    ['leg shortened 5 to under 7.5 cm', 20],
    ['leg shortened 7.5 cm or more', 30],
    ['impotence', 30],
  ] as const)('of %s are %d%%', (part, percent) => {
    const row = parts.get(part);
    expect(row?.kind).toBe('FIXED');
    expect(row && percentOf(row.rate)).toBe(percent);
  });

  it.each([
    ['arm from shoulder', 40, 35],
    ['arm from or above elbow', 35, 30],
    ['hand from or above wrist', 32, 28],
    ['thumb', 15, 12],
    ['index finger', 9, 7],
    ['another finger', 4, 3],
    ['first joint index', 4.5, 3.5],
    ['first joint other finger', 2, 1.5],
  ] as const)('of %s are %d%% for the hand that writes and %d%% for the other', (part, writing, other) => {
    const row = parts.get(part);
    expect(row?.kind).toBe('SIDED');
    expect(row?.otherSide && [percentOf(row.rate), percentOf(row.otherSide)]).toEqual([writing, other]);
  });

  it.each([
    ['hearing loss per 10 dB, both', 6, 'dB'],
    ['hearing loss per 10 dB, one', 3, 'dB'],
    ['vision', 7, '%'],
    ['visual field', 7, '%'],
  ] as const)('of %s are %d%% for every 10 %s', (part, percent, unit) => {
    const row = parts.get(part);
    expect(row?.kind).toBe('PER_STEP');
    expect(row?.step).toEqual({ size: 10, unit });
    expect(row && percentOf(row.rate)).toBe(percent);
  });

  it('of the scalp are 10% to 30%', () => {
    const row = parts.get('scalp');
    expect(row?.kind).toBe('RANGE');
    expect(row?.least && [percentOf(row.least), percentOf(row.rate)]).toEqual([10, 30]);
  });

  it('are all of the table, in one law since 2015', () => {
    expect(parts.size).toBe(35);
    expect(on('2015-07-01').disabilityParts).toEqual([...parts.values()]);
  });
});

describe('the scholarship', () => {
  it('of one child is at most 87,000,000 over all its years', () => {
    const levels = on('2019-12-02').scholarshipLevels;
    expect(levels.reduce((sum, { perYear, mostYears }) => sum + perYear * mostYears, 0)).toBe(87_000_000);
  });

  it.each([
    ['2019-12-01', 0, 1, 5],
    ['2019-12-02', 5, 0, 3],
  ] as const)('on %s has %i levels, %i single sum, and asks %i years of JKM', (date, levels, once, years) => {
    const { scholarshipLevels, scholarshipOnce, scholarshipTenure } = on(date);
    expect([scholarshipLevels.length, scholarshipOnce.length]).toEqual([levels, once]);
    expect(scholarshipTenure.find(({ programme }) => programme === 'JKM')?.years).toBe(years);
    expect(scholarshipTenure.find(({ programme }) => programme === 'JKK')?.years).toBe(0);
  });
});

describe('the sum of the first months', () => {
  it('is 10,000,000 by each reading', () => {
    for (const { compositions } of on('2025-02-24').jkmFirstMonths) {
      const sums = Object.values(compositions).map(parts =>
        parts.reduce((sum, { amount }) => sum + amount, 0),
      );
      expect(sums).toEqual([10_000_000, 10_000_000]);
    }
  });
});

describe('a work accident', () => {
  it.each([
    ['2021-03-31', ['PU']],
    ['2021-04-01', ['PU', 'BPU']],
  ])('on %s may be a sudden death of %j', (date, segments) => {
    expect(on(date).suddenDeath.map(({ segment, withinHours }) => [segment, withinHours])).toEqual(
      segments.map(segment => [segment, 24]),
    );
  });

  it.each([
    ['2025-02-23', false],
    ['2025-02-24', true],
  ])('on %s may be violence at the workplace: %s', (date, counts) => {
    expect(on(date).workAccidents.some(row => row.kind === 'VIOLENCE_AT_WORKPLACE' && row.counts)).toBe(
      counts,
    );
  });

  it.each(['2015-07-01', '2021-03-31', '2021-04-01'])(
    'on %s is none without a violent external cause',
    date => {
      const kinds = on(date).workAccidents.filter(({ counts }) => !counts);
      expect(kinds.map(({ kind }) => kind)).toEqual(['NO_VIOLENT_EXTERNAL_CAUSE']);
    },
  );
});
