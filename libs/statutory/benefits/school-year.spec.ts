import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sumRupiah } from '#kernel';
import { BUILT_IN_LAW } from '../law/built-in.js';
import type { SchoolLevel } from './benefit.types.js';
import { SCHOOL_LEVELS } from './scholarship-years.js';
import { lineOfSchoolYear, mostScholars, type SchoolYearFacts, schoolYearIsNotPaid } from './school-year.js';
import { day } from './testing-benefits.js';

const facts = (change: Partial<SchoolYearFacts> = {}): SchoolYearFacts => ({
  ...{ eventDate: day('2025-11-20'), startsOn: day('2026-07-13'), level: 'SMP', otherYears: 0 },
  ...{ birthDate: day('2013-03-05'), married: false, working: false },
  ...change,
});
const notPaid = (change: Partial<SchoolYearFacts> = {}) => schoolYearIsNotPaid(facts(change), BUILT_IN_LAW);

describe('A school year', () => {
  it.each<[SchoolLevel, number]>([
    ['TK', 1_500_000],
    ['SD', 1_500_000],
    ['SMP', 2_000_000],
    ['SMA', 3_000_000],
    ['PT', 12_000_000],
  ])('at %s pays Rp%d, with its article', (level, amount) => {
    expect(lineOfSchoolYear(facts({ level }), BUILT_IN_LAW)).toMatchObject({
      ...{ component: 'scholarship', item: `${level} 2026/2027`, amount, mark: 'INFERRED' },
      law: { regulation: 'PP 82/2019' },
      alsoBy: [{ regulation: 'PP 82/2019', mark: 'CONFIRMED' }],
    });
  });

  it('says which year and which level it is for', () => {
    expect(lineOfSchoolYear(facts(), BUILT_IN_LAW)).toMatchObject({
      formula: '2.000.000',
      text: {
        id: 'Beasiswa tahun ajaran 2026/2027: Sekolah menengah pertama',
        en: 'Scholarship of the school year 2026/2027: Lower secondary school',
      },
    });
  });

  it.each<[string, Partial<SchoolYearFacts>, string | null]>([
    ['that begins after the event', {}, null],
    ['in which the member died', { startsOn: day('2025-07-14') }, null],
    ['of which the event was the last day', { startsOn: day('2024-11-21') }, null],
    [
      'that was over on the day of the event',
      { startsOn: day('2024-11-20') },
      'schoolYearMustLastBeyondTheEvent',
    ],
    ['that begins on the day before the 23rd birthday', { birthDate: day('2003-07-14') }, null],
    [
      'that begins on the 23rd birthday',
      { birthDate: day('2003-07-13') },
      'schoolYearMustBeginBeforeTheLastBirthday',
    ],
    ['of a child who is married', { married: true }, 'scholarMustNotMarryOrWork'],
    ['of a child who works', { working: true }, 'scholarMustNotMarryOrWork'],
    ['that is the third at its level', { otherYears: 2 }, null],
    ['that is the fourth at a level of three', { otherYears: 3 }, 'levelIsPaidForSoManyYears'],
    [
      'that had begun under the older law',
      { eventDate: day('2019-12-02'), startsOn: day('2019-07-15') },
      null,
    ],
  ])('%s', (_what, change, rule) => {
    expect(notPaid(change)?.rule ?? null).toBe(rule);
  });

  it('that is not paid says why in both languages, and nothing of the child', () => {
    const told = notPaid({ birthDate: day('2003-07-13') });
    expect(told).toMatchObject({ mark: 'CONFIRMED', law: { regulation: 'PP 82/2019' } });
    expect(told?.text.id).toBe('Tahun ajaran ini tidak dimulai sebelum ulang tahun ke-23 anak');
    expect(JSON.stringify(told)).not.toContain('2003');
    expect(notPaid({ otherYears: 3 })?.text.en).toContain('is paid for 3 years at most');
  });

  it('by year pays no more than the levels in all, whatever is asked for', () => {
    const reached = new Set<number>();
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SCHOOL_LEVELS), { maxLength: 100, size: 'max' }), asked => {
        const paid = asked.reduce<SchoolLevel[]>((so, level) => payIfDue(so, level), []);
        const amounts = paid.map(level => lineOfSchoolYear(facts({ level }), BUILT_IN_LAW).amount);
        const total = sumRupiah(amounts);
        reached.add(total);
        expect(total).toBeLessThanOrEqual(87_000_000);
      }),
      { numRuns: 300 },
    );
    expect(reached).toContain(87_000_000);
  });
});

function payIfDue(paid: readonly SchoolLevel[], level: SchoolLevel): SchoolLevel[] {
  const otherYears = paid.filter(other => other === level).length;
  return notPaid({ level, otherYears }) === null ? [...paid, level] : [...paid];
}

it('Two children of one member at most, and 23 the age at which it ends', () => {
  expect(mostScholars(BUILT_IN_LAW, day('2025-11-20'))).toMatchObject({ most: 2, endsAtAge: 23 });
});
