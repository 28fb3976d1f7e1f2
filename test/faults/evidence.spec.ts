import { describe, expect, it } from '@jest/globals';
import { counts, type Seen } from './evidence.js';
import type { Point, StruckService } from './strikes.js';

const nothing: Seen = {
  published: new Map(),
  repeated: new Set(),
  deliveredAgain: new Map(),
  consumed: new Map(),
  asked: new Set(),
  heardOf: new Map(),
};
const struck = (at: Point, ...inHand: string[]): StruckService => ({
  ...{ service: 'claims', at, signal: 'SIGKILL', pid: 1, inHand },
  struckAt: '2025-12-01T01:00:00Z',
});
const at = (seconds: number): number => Date.parse('2025-12-01T01:00:00Z') + seconds * 1000;
const heard = (payment: string, seconds: number) => new Map([[payment, at(seconds)]]);
const again = (partition: string, seconds: number) => new Map([['claims', [{ partition, at: at(seconds) }]]]);

describe('A kill counts', () => {
  it.each<[Point, string, Partial<Seen>]>([
    ['command.after-commit', 'key-1', { repeated: new Set(['key-1']) }],
    ['relay.before-publish', 's/1', { published: new Map([['s/1', 1]]) }],
    ['relay.after-publish', 's/1', { published: new Map([['s/1', 2]]) }],
    ['consumer.before-commit', 'topic/3/41', { consumed: new Map([['claims/topic/3', 42]]) }],
    ['consumer.after-commit', 'topic/3/41', { deliveredAgain: again('topic/3', 1) }],
    ['disbursement.after-submitting', 'payment-1', { asked: new Set(['payment-1']) }],
    ['disbursement.after-bank-answer', 'payment-1', { heardOf: heard('payment-1', 1) }],
    ['bank.after-execution', 'payment-1', { heardOf: heard('payment-1', 1) }],
  ])('at %s once what must follow was seen, and not before', (point, inHand, seen) => {
    expect(counts(struck(point, inHand), nothing)).toBe(false);
    expect(counts(struck(point, inHand), { ...nothing, ...seen })).toBe(true);
  });

  it.each<[Point, string, Partial<Seen>]>([
    ['command.after-commit', 'of another key', { repeated: new Set(['key-2']) }],
    ['relay.after-publish', 'once', { published: new Map([['topic/3/41', 1]]) }],
    ['consumer.before-commit', 'up to before it', { consumed: new Map([['claims/topic/3', 41]]) }],
    ['consumer.before-commit', 'by another service', { consumed: new Map([['audit/topic/3', 42]]) }],
    ['consumer.after-commit', 'before the kill', { deliveredAgain: again('topic/3', -1) }],
    ['consumer.after-commit', 'of another partition', { deliveredAgain: again('topic/4', 1) }],
    ['disbursement.after-bank-answer', 'before the kill', { heardOf: heard('topic/3/41', -1) }],
    ['bank.after-execution', 'of another payment', { heardOf: heard('payment-2', 1) }],
  ])('not at %s when it was seen %s', (point, _how, seen) => {
    expect(counts(struck(point, 'topic/3/41'), { ...nothing, ...seen })).toBe(false);
  });

  it('only when it was seen of all that was in hand', () => {
    const seen = { ...nothing, published: new Map([['s/1', 1]]) };
    expect(counts(struck('relay.before-publish', 's/1', 's/2'), seen)).toBe(false);
  });
});
