import { describe, expect, it } from '@jest/globals';
import type { Child } from './benefit.types.js';
import { childrenMustBeInRange } from './child-facts.js';
import { onDay } from './testing-benefits.js';

const refusalOf = (child: object, date = '2025-06-10') =>
  childrenMustBeInRange([{ level: 'SD', year: 1, ...child }] as Child[], onDay(date));

describe('a child', () => {
  it.each([
    ['TK', 2],
    ['SD', 6],
    ['SMP', 3],
    ['SMA', 3],
    ['PT', 5],
  ])('at %s is in one of its %d years', (level, years) => {
    expect(refusalOf({ level, year: years })).toBeNull();
    expect(refusalOf({ level, year: years + 1 })).toEqual({
      code: 'STATUTORY_FACT_OUT_OF_RANGE',
      values: { field: 'children[0].year', value: years + 1, allowed: `1..${years}` },
    });
  });

  it('may be in any year under the older law, which pays no years', () => {
    expect(refusalOf({ year: 7 }, '2019-12-01')).toBeNull();
    expect(refusalOf({ year: 0 }, '2019-12-01')).not.toBeNull();
  });

  it.each([
    [{ level: 'S2' }, 'level'],
    [{ year: 0 }, 'year'],
    [{ year: 1.5 }, 'year'],
    [{ age: -1 }, 'age'],
    [{ age: 121 }, 'age'],
    [{ married: 'no' }, 'married'],
    [{ working: 1 }, 'working'],
  ])('with %j is refused, naming the field', (fields, field) => {
    expect(refusalOf(fields)?.values['field']).toBe(`children[0].${field}`);
  });

  it.each([{ age: 0 }, { age: 120 }, { married: true, working: false }])('with %j is accepted', fields => {
    expect(refusalOf(fields)).toBeNull();
  });

  it('is one of at most five hundred', () => {
    const children = Array.from({ length: 501 }, (): Child => ({ level: 'SD', year: 1 }));
    expect(childrenMustBeInRange(children, onDay('2025-06-10'))?.values['field']).toBe('children.length');
    expect(childrenMustBeInRange(children.slice(1), onDay('2025-06-10'))).toBeNull();
  });
});
