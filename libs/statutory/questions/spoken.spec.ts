import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { readCases, runCases } from './run-cases.js';

const sample = (file: string): string =>
  readFileSync(new URL(`../../../test/samples/statutory/${file}`, import.meta.url), 'utf8');

/** What is said to a case alone, without the count at the end. */
const spokenTo = (one: unknown): string =>
  runCases(JSON.stringify([one]), BUILT_IN_LAW)
    .lines.slice(0, -1)
    .join('\n')
    .trimEnd();

/** What is said to a person is a promise: every word of it, in both languages, stands beside the cases in a file that `npm run cases` prints. */
describe.each(['golden-cases', 'more-cases', 'other-names', 'unclear-cases'])('the answers to %s', file => {
  const cases = readCases(sample(`${file}.json`)) as readonly { readonly id?: string }[];
  const kept = sample(`${file}.txt`).split(/\n\n(?=PASS|FAIL|\d+ passed)/);

  it('are kept for every case', () => {
    expect(kept).toHaveLength(cases.length + 1);
  });

  it.each(cases.map((one, index) => [one.id ?? index, one, index] as const))('%s', (_id, one, index) => {
    expect(spokenTo(one)).toBe(kept[index]?.trimEnd());
  });
});
