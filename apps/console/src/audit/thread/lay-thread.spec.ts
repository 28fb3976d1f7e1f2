import { describe, expect, it } from '@jest/globals';
import { LANE, layThread, ROW } from './lay-thread.js';
import type { ThreadEvent } from './thread-events.js';

const event = (number: number, service: string, because: ThreadEvent['because'] = []): ThreadEvent => ({
  ...{ number, service, type: 'X', meaning: null, at: '2025-11-20T01:00:00Z', actor: null, because },
});

const cause = (number: number) => ({ number, kind: 'cause' as const });

describe('The picture of a thread', () => {
  it('has a lane for each service that took part, in the order of the work', () => {
    const { lanes, width } = layThread([event(1, 'claims'), event(2, 'enrollment'), event(3, 'weather')]);
    expect(lanes.map(({ service }) => service)).toEqual(['enrollment', 'claims', 'weather']);
    expect(width).toBe(3 * (LANE.width + LANE.gutter) + LANE.gutter);
  });

  it('gives each event a row of its own, so that a line across meets no box', () => {
    const { boxes, height } = layThread([event(4, 'claims'), event(9, 'billing'), event(11, 'claims')]);
    expect(new Set(boxes.map(({ y }) => y)).size).toBe(3);
    expect(boxes.map(({ event }) => event.number)).toEqual([4, 9, 11]);
    expect(boxes[0]?.x).toBe(boxes[2]?.x);
    expect(height).toBe(LANE.head + 3 * ROW.height);
  });

  it('draws a line from cause to effect into the lane of the effect', () => {
    const { lines, boxes } = layThread([event(1, 'claims'), event(2, 'disbursement', [cause(1)])]);
    const [from, to] = boxes;
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ from: 1, to: 2, kind: 'cause' });
    expect(lines[0]?.path.startsWith(`M${(from?.x ?? 0) + LANE.width} `)).toBe(true);
    expect(lines[0]?.path.endsWith(`H${to?.x}`)).toBe(true);
  });

  it('enters from the other side when the effect lies to the left, and goes up when the cause came later', () => {
    const { lines, boxes } = layThread([event(1, 'claims', [cause(2)]), event(2, 'disbursement')]);
    const [to, from] = boxes;
    expect(lines[0]?.path.startsWith(`M${from?.x} `)).toBe(true);
    expect(lines[0]?.path.endsWith(`H${(to?.x ?? 0) + LANE.width}`)).toBe(true);
  });

  it('keeps lines within one lane in the gutter before it', () => {
    const { lines, boxes } = layThread([event(1, 'claims'), event(2, 'claims', [cause(1)])]);
    const x = boxes[0]?.x ?? 0;
    const across = [...(lines[0]?.path ?? '').matchAll(/[HQ](-?\d+)/g)].map(([, at]) => Number(at));
    expect(across.every(at => at > x - LANE.gutter && at <= x)).toBe(true);
  });

  it('leaves out what an event follows from outside the case', () => {
    expect(layThread([event(2, 'claims', [cause(1)])]).lines).toEqual([]);
  });
});
