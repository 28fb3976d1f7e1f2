import { describe, expect, it } from '@jest/globals';
import type { PolicyChoices } from '../law/law-of-the-day.js';
import { choicesMustBeKnown } from './choices.js';
import { onDay } from './testing-benefits.js';

const refusalOf = (choices: object, date = '2025-06-10') =>
  choicesMustBeKnown(onDay(date, choices as PolicyChoices));

describe('a choice', () => {
  it.each([{}, { ROUNDING: 'down' }, { ROUNDING: 'half-up', SCHOLARSHIP_TENURE: 'continuous' }])(
    'like %j is known',
    choices => {
      expect(refusalOf(choices)).toBeNull();
    },
  );

  it('of a reading that the policy does not have is refused', () => {
    expect(refusalOf({ ROUNDING: 'up' })).toEqual({
      code: 'STATUTORY_FACT_OUT_OF_RANGE',
      values: { field: 'choices.ROUNDING', value: 'up', allowed: 'half-up | down' },
    });
  });

  it('of a policy that is none is refused, naming those that are', () => {
    expect(refusalOf({ toString: 'x' })).toMatchObject({ values: { field: 'choices.toString', value: 'x' } });
    expect(refusalOf({ STMB: 'x' })?.values['allowed']).toContain('STMB_YEAR');
  });

  it('may be of a policy that is not yet in force', () => {
    expect(refusalOf({ JKM_FIRST_MONTHS_COUNTING: 'paid-months' }, '2019-12-01')).toBeNull();
    expect(refusalOf({ JKM_FIRST_MONTHS_COUNTING: 'days' }, '2019-12-01')).not.toBeNull();
  });
});
