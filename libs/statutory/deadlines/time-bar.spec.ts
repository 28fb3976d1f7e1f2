import { describe, expect, it } from '@jest/globals';
import { regionDate } from '#kernel';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { claimIsBarred, claimTimeBar } from './time-bar.js';

const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);
const FIVE_YEARS = { JKM_TIME_BAR: 'five-years' };

function barred(programme: 'JKK' | 'JKM', eventDate: string, filedOn: string, choices = {}) {
  const claim = { programme, eventDate: day(eventDate), filedOn: day(filedOn) };
  return claimIsBarred(BUILT_IN_LAW, claim, choices);
}

describe('the time bar of a JKK claim', () => {
  it.each([
    ['2015-07-01', 2, '2017-07-01', 'PP 44/2015'],
    ['2016-02-29', 2, '2018-02-28', 'PP 44/2015'],
    ['2019-12-01', 2, '2021-12-01', 'PP 44/2015'],
    ['2019-12-02', 5, '2024-12-02', 'PP 82/2019'],
    ['2020-02-29', 5, '2025-02-28', 'PP 82/2019'],
    ['2020-12-31', 5, '2025-12-31', 'PP 82/2019'],
  ])('from %s is %d years: until %s by %s', (eventDate, years, lastDay, regulation) => {
    const bar = claimTimeBar(BUILT_IN_LAW, 'JKK', day(eventDate));
    expect(bar).toMatchObject({ years, readings: {}, law: { regulation, article: 'Pasal 26' } });
    expect(bar?.lastDay.toString()).toBe(lastDay);
  });

  it('is unknown before the law began', () => {
    expect(claimTimeBar(BUILT_IN_LAW, 'JKK', day('2015-06-30'))).toBeNull();
  });
});

describe('a JKK claim', () => {
  it.each([
    ['2020-06-15', '2025-06-15', false, 'on the last day'],
    ['2020-06-15', '2025-06-16', true, 'on the day after it'],
    ['2019-12-01', '2021-12-01', false, 'an accident of the older law, on the last day of its two years'],
    [
      '2019-12-01',
      '2021-12-02',
      true,
      'an accident of the older law claimed under the newer keeps two years',
    ],
    ['2019-12-02', '2024-12-02', false, 'the first accident of five years'],
    ['2020-02-29', '2025-02-28', false, 'of 29 February on its last day'],
    ['2020-02-29', '2025-03-01', true, 'of 29 February on the day after'],
    ['2020-12-31', '2026-01-01', true, 'of the last day of a year'],
  ])('of %s made on %s is barred: %p, %s', (eventDate, filedOn, expected) => {
    expect(barred('JKK', eventDate, filedOn) !== null).toBe(expected);
  });

  it('that is barred says by which rule and article', () => {
    expect(barred('JKK', '2020-06-15', '2025-06-16')).toMatchObject({
      rule: 'claimIsBarred',
      text: { id: expect.stringContaining('paling lambat 2025-06-15') },
      law: { regulation: 'PP 82/2019', article: 'Pasal 26' },
      readings: {},
      mark: 'CONFIRMED',
    });
  });

  it('made at midnight belongs to the day of the region', () => {
    const filedAt = (instant: string) => regionDate(Temporal.Instant.from(instant)).toString();
    expect(barred('JKK', '2020-06-15', filedAt('2025-06-15T15:59:59Z'))).toBeNull();
    expect(barred('JKK', '2020-06-15', filedAt('2025-06-15T16:00:00Z'))).not.toBeNull();
  });
});

describe('a JKM claim', () => {
  it('is barred by no time, as no such provision was found', () => {
    expect(claimTimeBar(BUILT_IN_LAW, 'JKM', day('2015-07-01'))).toBeNull();
    expect(barred('JKM', '2015-07-01', '2026-11-20')).toBeNull();
  });

  it('is barred after five years where that is how the law is read', () => {
    const bar = claimTimeBar(BUILT_IN_LAW, 'JKM', day('2020-06-15'), FIVE_YEARS);
    expect(bar).toMatchObject({ years: 5, readings: FIVE_YEARS, law: { mark: 'UNCONFIRMED' } });
    expect(bar?.lastDay.toString()).toBe('2025-06-15');
    expect(barred('JKM', '2020-06-15', '2025-06-15', FIVE_YEARS)).toBeNull();
    expect(barred('JKM', '2020-06-15', '2025-06-16', FIVE_YEARS)).toMatchObject({
      readings: FIVE_YEARS,
      mark: 'UNCONFIRMED',
    });
  });

  it('knows no third reading', () => {
    expect(() => barred('JKM', '2020-06-15', '2025-06-16', { JKM_TIME_BAR: 'ten-years' })).toThrow(
      'JKM_TIME_BAR has no reading ten-years',
    );
  });
});
