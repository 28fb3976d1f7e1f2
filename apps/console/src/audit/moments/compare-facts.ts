import { type CaseFact, type FactValue, GROUPS, type Group } from './case-fact.js';

export type Mark = 'same' | 'added' | 'changed' | 'removed';

export interface MarkedFact extends CaseFact {
  readonly mark: Mark;
  /** What it was before, where it changed. */
  readonly before: FactValue | null;
}

/** What is known, and how it parts from what was known before; what is known no more stands at the end. */
export function compareFacts(before: readonly CaseFact[], after: readonly CaseFact[]): MarkedFact[] {
  const earlier = new Map(before.map(fact => [fact.key, fact.value]));
  const kept = new Set(after.map(({ key }) => key));
  const now = after.map((fact): MarkedFact => {
    const was = earlier.get(fact.key);
    if (was === undefined) return { ...fact, mark: 'added', before: null };
    if (isEqual(was, fact.value)) return { ...fact, mark: 'same', before: null };
    return { ...fact, mark: 'changed', before: was };
  });
  const gone = before.filter(({ key }) => !kept.has(key));
  return [...now, ...gone.map((fact): MarkedFact => ({ ...fact, mark: 'removed', before: null }))];
}

/** The values are flat and always written in the same order. */
const isEqual = (left: FactValue, right: FactValue): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

export const changesIn = (facts: readonly MarkedFact[]): number =>
  facts.filter(({ mark }) => mark !== 'same').length;

interface GroupOfFacts {
  readonly group: Group;
  readonly facts: readonly MarkedFact[];
}

export const byGroup = (facts: readonly MarkedFact[]): GroupOfFacts[] =>
  GROUPS.map(group => ({ group, facts: facts.filter(fact => fact.group === group) })).filter(
    ({ facts: found }) => found.length > 0,
  );
