import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { ASKS } from './answer.types.js';
import { judge, readCases } from './run-cases.js';

interface NamedCase {
  readonly id: string;
  readonly ask: string;
}

function casesOf(file: string): readonly NamedCase[] {
  const samples = new URL(`../../../test/samples/statutory/${file}`, import.meta.url);
  return readCases(readFileSync(samples, 'utf8')) as readonly NamedCase[];
}

describe.each(['golden-cases.json', 'more-cases.json'])('the cases of %s', file => {
  const cases = casesOf(file);

  it.each(cases.map(golden => [golden.id, golden] as const))('%s', (_id, golden) => {
    const { differences, answer } = judge(golden, 0, BUILT_IN_LAW);
    expect({ differences, answer: differences.length > 0 ? answer : null }).toEqual({
      differences: [],
      answer: null,
    });
  });

  it('ask every question at least once', () => {
    expect(new Set(cases.map(({ ask }) => ask))).toEqual(new Set(ASKS));
  });

  it('have names of their own', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });
});
