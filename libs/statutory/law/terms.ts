/** The two programmes: work accident (JKK) and death (JKM). */
export type Programme = 'JKK' | 'JKM';
/** Wage earners (PU) and workers outside an employment relation (BPU). */
export type Segment = 'PU' | 'BPU';
/** Contributions know a third: workers of a construction project. */
export type ContributionSegment = Segment | 'CONSTRUCTION';
export type Sector = 'TRANSPORT' | 'OTHER';
export type PayerKind =
  | 'APBN'
  | 'APBD'
  | 'APBDES'
  | 'DESA_ADAT'
  | 'WADAH'
  | 'CSR'
  | 'EMPLOYER'
  | 'PROJECT'
  | 'SELF';

/** How well a row is known: seen in a source, exact arithmetic from one, or remembered and still to be checked. */
export type Mark = 'CONFIRMED' | 'INFERRED' | 'UNCONFIRMED';

export interface BilingualText {
  readonly id: string;
  readonly en: string;
}

/** Where a rule stands and when it holds; `effectiveTo` is its last day. Every row of every table is one. */
export interface LawReference {
  readonly regulation: string;
  readonly article: string;
  readonly effectiveFrom: Temporal.PlainDate;
  readonly effectiveTo: Temporal.PlainDate | null;
  readonly mark: Mark;
}

/** A rate as the tables write it: 60% is `{ of: 60, per: 100 }`. */
export interface Rate {
  readonly of: number;
  readonly per: number;
}

const CERTAINTY: readonly Mark[] = ['CONFIRMED', 'INFERRED', 'UNCONFIRMED'];

/** The least certain of the marks; `CONFIRMED` of none. */
export function weakestMark(marks: readonly Mark[]): Mark {
  return marks.reduce<Mark>(
    (weakest, mark) => (CERTAINTY.indexOf(mark) > CERTAINTY.indexOf(weakest) ? mark : weakest),
    'CONFIRMED',
  );
}
