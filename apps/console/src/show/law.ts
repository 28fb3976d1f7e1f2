export type Mark = 'CONFIRMED' | 'INFERRED' | 'UNCONFIRMED';

/** A row of law: where it stands, when it holds, and how well it is known. */
export interface LawReference {
  readonly regulation: string;
  readonly article: string;
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  readonly mark: Mark;
}

const nameOf = ({ regulation, article, effectiveFrom, effectiveTo }: LawReference): string =>
  [regulation, article, effectiveFrom, effectiveTo].join(' | ');

/** Each row of law once, in the order given: a rate and its maximum often stand in the same article. */
export const eachOnce = (laws: readonly LawReference[]): readonly LawReference[] =>
  laws.filter((law, at) => laws.findIndex(earlier => nameOf(earlier) === nameOf(law)) === at);
