import { describe, expect, it } from '@jest/globals';
import { type ChangeHint, helloOf, lastNumberOf, messagesFor } from './hints.js';

const uuid = (number: number): string => `0199a1b2-0000-7000-8000-${String(number).padStart(12, '0')}`;
const hint = (number: number, stream = number): ChangeHint => ({
  ...{ topic: 'claims.events', type: 'ClaimSubmitted', stream: uuid(stream), number },
  correlationId: uuid(stream),
});
const upTo = (highest: number) => ({
  highest,
  hints: Array.from({ length: highest }, (_one, index) => hint(index + 1)),
});

describe('what a listener is told', () => {
  it('is each change beyond its position, under its number', () => {
    expect(messagesFor(1, upTo(3), 100)).toEqual([
      { type: 'change', id: '2', data: hint(2) },
      { type: 'change', id: '3', data: hint(3) },
    ]);
    expect(messagesFor(3, upTo(3), 100)).toEqual([]);
  });

  it('is the latest of one stream and type', () => {
    const growth = { highest: 3, hints: [hint(1, 7), hint(2, 8), hint(3, 7)] };
    expect(messagesFor(0, growth, 100).map(({ id }) => id)).toEqual(['2', '3']);
  });

  it('is one reset when it is more than is told at once', () => {
    expect(messagesFor(0, upTo(100), 100)).toHaveLength(100);
    expect(messagesFor(0, upTo(101), 100)).toEqual([{ type: 'reset', id: '101', data: { number: 101 } }]);
  });

  it('is one reset when more was missed than is read', () => {
    expect(messagesFor(0, upTo(1_000), 1_000)).toHaveLength(1_000);
    const unread = { highest: 1_001, hints: [] };
    expect(messagesFor(0, unread, 1_000)).toEqual([{ type: 'reset', id: '1001', data: { number: 1_001 } }]);
  });
});

describe('where a listener goes on', () => {
  it('is the number it had last, if this log can have given it', () => {
    expect(lastNumberOf('7', 9)).toBe(7);
    expect(lastNumberOf('0', 9)).toBe(0);
    for (const header of [undefined, '', '10', '-1', '7 OR 1', '1e3', ['7']]) {
      expect(lastNumberOf(header, 9)).toBeNull();
    }
  });

  it('is not lost when the connection breaks after the greeting', () => {
    expect(helloOf(7, 9)).toEqual({ type: 'hello', id: '7', data: { number: 9 } });
  });
});
