import { describe, expect, it } from '@jest/globals';
import { cursorsAt, cursorsIn } from './cursors.js';

describe('the cursors in an address', () => {
  it.each([
    [{}, {}],
    [{ before: ['1'] }, {}],
    [{ after: '' }, {}],
    [{ after: { x: 1 } }, {}],
    [{ after: 15 }, { after: '15', before: [] }],
    [
      { after: '30', before: ['', 15, null] },
      { after: '30', before: ['', '15'] },
    ],
  ])('of %j are %j', (search, cursors) => {
    expect(cursorsIn(search)).toEqual(cursors);
  });
  it('are none on the first page', () => {
    expect(cursorsAt([], '')).toEqual({});
    expect(cursorsAt([''], '15')).toEqual({ after: '15', before: [''] });
  });
});
