import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Refused } from '#event-store';
import { commonProblems, problemOf } from '#platform';
import { BUILT_IN_LAW } from '#statutory';
import { problems } from '../problems.js';
import { factsOfBenefit } from './facts-of-benefit.js';
import { quoteBenefit } from './quote-benefit.js';

interface GoldenCase {
  readonly id: string;
  readonly ask: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly expect: { readonly total?: number };
}

const { cases } = JSON.parse(
  readFileSync(new URL('../../../../test/samples/statutory/golden-cases.json', import.meta.url), 'utf8'),
) as { readonly cases: readonly GoldenCase[] };
const golden = cases.filter(({ ask, expect }) => ask === 'benefit' && expect.total !== undefined);
const { example } = factsOfBenefit;

/** What a person is told who asks with these facts, or nothing where they are answered. */
function problemWith(facts: object) {
  try {
    quoteBenefit(facts, BUILT_IN_LAW);
    return null;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const catalogue = { ...commonProblems, ...problems };
    return problemOf(error.refusal, catalogue, { language: 'id', correlationId: '' });
  }
}

describe('The quote of a benefit', () => {
  it.each(golden.map(one => [one.id, one] as const))(
    'of %s has the total of its golden case, which is the sum of its components',
    (_id, { facts, expect: expected }) => {
      const { total, components } = quoteBenefit(facts, BUILT_IN_LAW);
      expect(total).toBe(expected.total);
      expect(Object.values(components).reduce((sum, amount) => sum + amount, 0)).toBe(total);
    },
  );

  it('is that of many golden cases', () => {
    expect(golden.length).toBeGreaterThan(10);
  });
});

describe('The interface', () => {
  it('describes every fact that is known, and no other', () => {
    const known = problemWith({ ...example, 'no such fact': 1 })?.values['allowed'] as
      | { en: string }
      | undefined;
    expect(Object.keys(factsOfBenefit.properties).sort()).toEqual(known?.en.split(' | ').sort());
  });

  it('has an example that is answered', () => {
    expect(quoteBenefit(example, BUILT_IN_LAW).total).toBe(42_000_000);
  });

  const choices = Object.entries(factsOfBenefit.properties).flatMap(([name, property]) => {
    const { enum: values = [], examples = [] } = property as { enum?: string[]; examples?: unknown[] };
    return [...values, ...examples].map(value => [name, value] as const);
  });
  it.each(choices)('offers for %s nothing that cannot be read: %j', (name, value) => {
    const problem = problemWith({ ...example, [name]: value });
    expect([null, 'STATUTORY_FACT_MISSING', 'STATUTORY_FACT_OUT_OF_RANGE']).toContain(problem?.code ?? null);
  });
});

describe('Why there is no quote', () => {
  const accident = { programme: 'JKK', cause: 'work-accident', outcome: 'death', date: '2025-11-20' };
  it.each<[string, object]>([
    ['STATUTORY_FACT_OUT_OF_RANGE', { ...accident, segment: 'PU', wageBase: -1 }],
    ['STATUTORY_FACT_MISSING', accident],
    ['STATUTORY_FACT_NOT_UNDERSTOOD', { ...example, date: '2025-02-30' }],
    ['EVENT_BEFORE_LAW', { ...example, date: '2015-06-30' }],
    ['BENEFIT_NOTHING_CLAIMED', { ...accident, outcome: 'recovered' }],
    ['QUOTE_NOT_UNDERSTOOD', { ...example, wagebase: 1 }],
    ['QUOTE_REFUSED_BY_LAW', { ...example, monthsUnpaid: 9 }],
    ['QUOTE_REFUSED_BY_LAW', { ...accident, wage: 1, violentExternalCause: false }],
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
