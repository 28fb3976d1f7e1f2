import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from '../law/built-in.js';
import type { Segment } from '../law/terms.js';
import { ageOn, memberRegistersBetweenTheAges } from './registration-age.js';

const FROM_13 = { BPU_YOUNGEST_AGE: 'from-13' };

const asked = (bornOn: string, { segment = 'BPU', choices = {}, date = '2025-03-01' } = {}) =>
  memberRegistersBetweenTheAges(
    BUILT_IN_LAW,
    {
      segment: segment as Segment,
      bornOn: Temporal.PlainDate.from(bornOn),
      date: Temporal.PlainDate.from(date),
    },
    choices,
  );

describe('the age of a registration', () => {
  it.each([
    ['1960-03-01', 65, false],
    ['1960-03-02', 64, true],
    ['2010-03-01', 15, true],
    ['2010-03-02', 14, false],
  ])('born on %s is %d: may register %s', (bornOn, age, mayRegister) => {
    expect(asked(bornOn)).toMatchObject({ outcome: 'answered', age, mayRegister });
  });

  it.each([
    ['2012-03-01', 13, true],
    ['2012-03-02', 12, false],
  ])('born on %s is %d: may register by the other reading %s', (bornOn, age, mayRegister) => {
    expect(asked(bornOn, { choices: FROM_13 })).toMatchObject({ age, mayRegister, readings: FROM_13 });
  });

  it('asks the reading only below the age of the table, and only for BPU', () => {
    expect(asked('2010-03-01')).toMatchObject({ readings: {} });
    expect(asked('2010-03-02')).toMatchObject({ readings: { BPU_YOUNGEST_AGE: 'from-15' } });
    expect(asked('2010-03-02', { segment: 'PU', choices: FROM_13 })).toMatchObject({
      mayRegister: false,
      readings: {},
    });
  });

  it('is said with its bounds', () => {
    expect(asked('1960-03-01')).toMatchObject({
      rule: 'memberRegistersBetweenTheAges',
      text: { en: 'Registration of a BPU member: 15 to below 65 years; the age is 65' },
    });
  });

  it.each([
    ['2000-02-29', '2015-02-28', 14],
    ['2000-02-29', '2015-03-01', 15],
    ['2000-02-29', '2016-02-28', 15],
    ['2000-02-29', '2016-02-29', 16],
    ['2000-12-31', '2015-12-30', 14],
    ['2000-12-31', '2015-12-31', 15],
    ['2000-12-31', '2016-01-01', 15],
  ])('of somebody born on %s is on %s %d', (bornOn, date, age) => {
    expect(ageOn(Temporal.PlainDate.from(bornOn), Temporal.PlainDate.from(date))).toBe(age);
  });

  it.each([
    ['2025-03-02', {}, 'bornOn'],
    ['2000-01-01', { segment: 'CONSTRUCTION' }, 'segment'],
    ['2000-01-01', { choices: { BPU_YOUNGEST_AGE: 'from-9' } }, 'choices.BPU_YOUNGEST_AGE'],
  ])('born on %s with %j is refused by the name of the field', (bornOn, changes, field) => {
    expect(asked(bornOn, changes)).toMatchObject({ outcome: 'refused', refusal: { values: { field } } });
  });

  it('is refused before the law', () => {
    expect(asked('1990-01-01', { date: '2015-06-30' })).toMatchObject({
      refusal: { code: 'EVENT_BEFORE_LAW' },
    });
  });
});
