import { expect, it } from '@jest/globals';
import { askedOf } from './body-parts.js';

it('A part of the body says what else is asked of it, and what is none asks nothing', () => {
  expect(['index finger', 'one eye', 'vision', 'scalp', 'tail'].map(askedOf)).toEqual([
    ...['SIDED', 'FIXED', '%', 'RANGE'],
    null,
  ]);
});
