import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { drawBehaviour, faultOfRates, type Rates } from './draw.js';
import { behaviourKinds } from './kinds.js';

const rates: Rates = { EXECUTE_THEN_TIME_OUT: 0.1, SLOW: 0.2, RETURN_AFTER_DAYS: 0.05 };
const ids = Array.from({ length: 20_000 }, (_none, number) => `instruction-${number}`);
const drawAll = (seed: string, of: readonly string[]) =>
  new Map(of.map(id => [id, drawBehaviour({ seed, rates }, id)]));

describe('a draw', () => {
  it('is the same for the same seed and instruction, in whichever order they come', () => {
    const forth = drawAll('7', ids);
    const back = drawAll('7', ids.toReversed());
    expect(ids.map(id => back.get(id))).toEqual(ids.map(id => forth.get(id)));
  });
  it('is another under another seed', () => {
    const [one, other] = [drawAll('7', ids), drawAll('8', ids)];
    const differing = ids.filter(id => one.get(id)?.kind !== other.get(id)?.kind);
    expect(differing.length).toBeGreaterThan(ids.length / 4);
  });
  it('comes as often as its rate says', () => {
    const drawn = [...drawAll('7', ids).values()];
    const share = (kind: string | undefined) => drawn.filter(one => one?.kind === kind).length / drawn.length;
    expect(Math.abs(share('EXECUTE_THEN_TIME_OUT') - 0.1)).toBeLessThan(0.01);
    expect(Math.abs(share('SLOW') - 0.2)).toBeLessThan(0.01);
    expect(Math.abs(share('RETURN_AFTER_DAYS') - 0.05)).toBeLessThan(0.01);
    expect(Math.abs(share(undefined) - 0.65)).toBeLessThan(0.01);
    expect(share('REJECT')).toBe(0);
  });
  it('delays only what is slow or late, each by its own time', () => {
    const drawn = [...drawAll('7', ids).values()].flatMap(one => one ?? []);
    const slow = drawn.filter(({ kind }) => kind === 'SLOW').map(({ delay_ms }) => delay_ms);
    expect(Math.min(...slow)).toBeGreaterThanOrEqual(200);
    expect(Math.max(...slow)).toBeLessThan(2_500);
    expect(new Set(slow).size).toBeGreaterThan(100);
    const others = drawn.filter(({ kind }) => kind !== 'SLOW');
    expect(others.filter(({ delay_ms }) => delay_ms > 0)).toEqual([]);
  });
  it('is never missed by a rate of 1', () => {
    fc.assert(
      fc.property(fc.constantFrom(...behaviourKinds), fc.string(), fc.uuid(), (kind, seed, id) => {
        expect(drawBehaviour({ seed, rates: { [kind]: 1 } }, id)?.kind).toBe(kind);
      }),
    );
  });
});

describe('rates', () => {
  it.each([[{}], [rates], [{ REJECT: 0.3, RETURN: 0.3, SLOW: 0.4 }]])('%j are taken', given => {
    expect(faultOfRates(given)).toBeNull();
  });
  it.each([
    [{ STEAL: 0.1 }, 'rates.STEAL: unknown'],
    [{ REJECT: -0.1 }, 'rates.REJECT: give a number'],
    [{ REJECT: 1.1 }, 'rates.REJECT: give a number'],
    [{ REJECT: '0.1' }, 'rates.REJECT: give a number'],
    [{ REJECT: Number.NaN }, 'rates.REJECT: give a number'],
    [{ REJECT: 0.6, RETURN: 0.6 }, 'rates: they add up to 1.2'],
  ])('%j are refused', (given, message) => {
    expect(faultOfRates(given)?.en).toContain(message);
    expect(faultOfRates(given)?.id).toMatch(/^rates/);
  });
});
