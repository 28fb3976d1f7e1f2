import { describe, expect, it } from '@jest/globals';
import { cursorsAt, cursorsIn, type Turn, turnBack, turnOn } from './cursors.js';

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

describe('a page that is turned', () => {
  const first: Turn = { before: [], after: '' };
  const on = (page: Turn, next: string) => turnOn(page.before, page.after, next);
  const back = (page: Turn | null) => page && turnBack(page.before);
  it('leaves its cursor behind, so that the way back is known', () => {
    const second = on(first, '15');
    expect(second).toEqual({ before: [''], after: '15' });
    const third = turnOn([''], '15', '30');
    expect(third).toEqual({ before: ['', '15'], after: '30' });
    expect(back(third)).toEqual(second);
    expect(back(second)).toEqual(first);
  });
  it('has nothing before the first and nothing after the last', () => {
    expect(back(first)).toBeNull();
    expect(turnOn([''], '15', null)).toBeNull();
  });
  it('comes back to the address that it left', () => {
    const second = on(first, '15');
    expect(second && cursorsAt(second.before, second.after)).toEqual({ after: '15', before: [''] });
    expect(cursorsAt(first.before, first.after)).toEqual({});
  });
});
