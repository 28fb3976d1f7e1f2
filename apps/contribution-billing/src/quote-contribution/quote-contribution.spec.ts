import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Refused } from '#event-store';
import { commonProblems, problemOf } from '#platform';
import { BUILT_IN_LAW } from '#statutory';
import { problems } from '../billing.problems.js';
import { factsOfContribution } from './facts-of-contribution.js';
import { quoteContribution } from './quote-contribution.js';

interface GoldenCase {
  readonly id: string;
  readonly ask: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly expect: { readonly total?: number };
}

const { cases } = JSON.parse(
  readFileSync(new URL('../../../../test/samples/statutory/golden-cases.json', import.meta.url), 'utf8'),
) as { readonly cases: readonly GoldenCase[] };
const golden = cases.filter(({ ask, expect }) => ask === 'contribution' && expect.total !== undefined);
const { example } = factsOfContribution;

/** What a person is told who asks with these facts, or nothing where they are answered. */
function problemWith(facts: object) {
  try {
    quoteContribution(facts, BUILT_IN_LAW);
    return null;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const catalogue = { ...commonProblems, ...problems };
    return problemOf(error.refusal, catalogue, { language: 'id', correlationId: '' });
  }
}

describe('The quote of a contribution', () => {
  it.each(golden.map(one => [one.id, one] as const))(
    'of %s has the total of its golden case',
    (_id, { facts, expect: expected }) => {
      expect(quoteContribution(facts, BUILT_IN_LAW).total).toBe(expected.total);
    },
  );

  it('is that of many golden cases', () => {
    expect(golden.length).toBeGreaterThan(10);
  });

  it('has no wage where a contract is what counts', () => {
    const contract = { segment: 'CONSTRUCTION', contractValue: 100_000_000, month: '2024-01' };
    expect(quoteContribution(contract, BUILT_IN_LAW)).toMatchObject({
      wageBase: null,
      persons: 1,
      months: 1,
    });
  });
});

describe('The interface', () => {
  it('describes every fact that is known, and no other', () => {
    const known = problemWith({ ...example, 'no such fact': 1 })?.values['allowed'] as
      | { en: string }
      | undefined;
    expect(Object.keys(factsOfContribution.properties).sort()).toEqual(known?.en.split(' | ').sort());
  });

  it('has an example that is answered', () => {
    expect(quoteContribution(example, BUILT_IN_LAW)).toMatchObject({ jkk: 5_000, jkm: 3_400, total: 8_400 });
  });

  const choices = Object.entries(factsOfContribution.properties).flatMap(([name, property]) =>
    ((property as { enum?: string[] }).enum ?? []).map(value => [name, value] as const),
  );
  it.each(choices)('offers for %s nothing that cannot be read: %s', (name, value) => {
    const problem = problemWith({ ...example, [name]: value });
    expect([null, 'STATUTORY_FACT_MISSING']).toContain(problem?.code ?? null);
  });
});

describe('Why there is no quote', () => {
  it.each<[string, object]>([
    ['STATUTORY_FACT_OUT_OF_RANGE', { ...example, income: -1 }],
    ['STATUTORY_FACT_MISSING', { ...example, month: undefined }],
    ['STATUTORY_FACT_NOT_UNDERSTOOD', { ...example, payer: 'nobody' }],
    ['EVENT_BEFORE_LAW', { ...example, month: '2015-06' }],
    ['QUOTE_NOT_UNDERSTOOD', { ...example, colour: 'red' }],
    ['QUOTE_TOO_LONG', { ...example, x: 'x'.repeat(70_000) }],
  ])('%s is told in both languages, with all its values', (code, facts) => {
    const problem = problemWith(facts);
    expect(problem?.code).toBe(code);
    for (const { detail, fix } of Object.values(problem?.texts ?? {})) {
      expect(`${detail} ${fix}`).not.toMatch(/\{\w+\}|undefined|null|\[object/);
    }
    expect(problem?.texts.id.detail).not.toBe(problem?.texts.en.detail);
  });
});
