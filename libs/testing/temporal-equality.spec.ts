import { describe, expect, it } from '@jest/globals';

describe('equality of Temporal values in tests', () => {
  const pairs: [string, unknown, unknown][] = [
    ['Instant', Temporal.Instant.from('2025-11-20T00:00:00Z'), Temporal.Instant.from('2025-11-21T00:00:00Z')],
    ['PlainDate', Temporal.PlainDate.from('2025-11-20'), Temporal.PlainDate.from('2025-11-21')],
    [
      'PlainDateTime',
      Temporal.PlainDateTime.from('2025-11-20T01:00'),
      Temporal.PlainDateTime.from('2025-11-20T02:00'),
    ],
    ['PlainTime', Temporal.PlainTime.from('01:00'), Temporal.PlainTime.from('02:00')],
    ['PlainYearMonth', Temporal.PlainYearMonth.from('2025-11'), Temporal.PlainYearMonth.from('2025-12')],
    ['PlainMonthDay', Temporal.PlainMonthDay.from('11-20'), Temporal.PlainMonthDay.from('11-21')],
    [
      'ZonedDateTime',
      Temporal.ZonedDateTime.from('2025-11-20T00:00[Asia/Makassar]'),
      Temporal.ZonedDateTime.from('2025-11-20T00:00[Asia/Jakarta]'),
    ],
    ['Duration', Temporal.Duration.from('P1D'), Temporal.Duration.from('P2D')],
  ];

  it.each(pairs)('tells two values of %s apart, also inside objects', (_name, left, right) => {
    expect(left).toEqual(left);
    expect(left).not.toEqual(right);
    expect({ on: left }).not.toEqual({ on: right });
  });

  it('tells two types apart', () => {
    expect(Temporal.PlainDate.from('2025-11-20')).not.toEqual(Temporal.PlainYearMonth.from('2025-11'));
  });
});
