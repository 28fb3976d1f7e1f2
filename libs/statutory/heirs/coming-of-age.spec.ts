import { expect, it } from '@jest/globals';
import { isMinorOn } from './coming-of-age.js';

const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);

it.each([
  ['2010-06-15', '2028-06-14', true],
  ['2010-06-15', '2028-06-15', false],
  ['2010-06-15', '2010-06-15', true],
  ['2008-02-29', '2026-02-27', true],
  ['2008-02-29', '2026-02-28', false],
  ['1970-01-01', '2026-01-01', false],
])('an heir born on %s is a minor on %s: %s', (born, on, minor) => {
  expect(isMinorOn(day(born), day(on))).toBe(minor);
});
