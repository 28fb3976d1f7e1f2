import { expect, it } from '@jest/globals';
import { listedPart } from './listed-part.js';

const text = { id: 'x', en: 'x' };

it.each([
  [{ sided: true, measuredIn: null }, 'SIDED'],
  [{ sided: false, measuredIn: null }, 'FIXED'],
  [{ sided: false, measuredIn: 'dB' }, 'dB'],
  [{ sided: false, measuredIn: '%' }, 'RANGE'],
] as const)('A part that the services list with %j asks %s', (listed, asks) => {
  expect(listedPart({ code: 'thumb', text, ...listed })).toEqual({ part: 'thumb', asks, text });
});
