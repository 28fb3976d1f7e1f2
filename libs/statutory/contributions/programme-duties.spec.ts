import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { type BusinessSize, largerBusinessesMustJoinMoreProgrammes } from './programme-duties.js';

const duties = (size: string, iso = '2025-01-01') =>
  largerBusinessesMustJoinMoreProgrammes(BUILT_IN_LAW, size as BusinessSize, Temporal.PlainDate.from(iso));

describe('the programmes that must be joined', () => {
  it.each([
    ['MICRO', ['JKK', 'JKM']],
    ['SMALL', ['JKK', 'JKM', 'JHT']],
    ['MEDIUM', ['JKK', 'JKM', 'JHT', 'JP']],
    ['LARGE', ['JKK', 'JKM', 'JHT', 'JP']],
    ['BPU', ['JKK', 'JKM']],
  ])('by %s are %j', (size, programmes) => {
    expect(duties(size)).toMatchObject({
      outcome: 'answered',
      programmes,
      law: { regulation: 'Perpres 109/2013' },
    });
  });

  it('are refused for an unknown size and before the law', () => {
    expect(duties('HUGE')).toMatchObject({
      outcome: 'refused',
      refusal: {
        values: { field: 'size', value: 'HUGE', allowed: 'MICRO | SMALL | MEDIUM | LARGE | BPU' },
      },
    });
    expect(duties('MICRO', '2015-06-30')).toMatchObject({ refusal: { code: 'EVENT_BEFORE_LAW' } });
  });
});
