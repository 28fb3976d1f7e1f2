import { day, type LawReference, type Rate } from './law.js';

export interface StmbRow extends LawReference {
  /** A day is a monthly wage divided by this. */
  readonly daysPerMonth: number;
  /** Consecutive stages; the last lasts until the worker has recovered. */
  readonly stages: readonly { readonly months: number | null; readonly rate: Rate }[];
}

/** Wage for the days on which the worker could not work. Months are counted in days, so twelve are 360. */
export const STMB: readonly StmbRow[] = [
  {
    daysPerMonth: 30,
    stages: [
      { months: 6, rate: { of: 100, per: 100 } },
      { months: 6, rate: { of: 75, per: 100 } },
      { months: null, rate: { of: 50, per: 100 } },
    ],
    regulation: 'PP 44/2015',
    article: 'Pasal 25 (nomor dari ingatan)',
    effectiveFrom: day('2015-07-01'),
    effectiveTo: day('2019-12-01'),
    mark: 'FROM_MEMORY',
  },
  {
    daysPerMonth: 30,
    stages: [
      { months: 12, rate: { of: 100, per: 100 } },
      { months: null, rate: { of: 50, per: 100 } },
    ],
    regulation: 'PP 82/2019',
    article: 'Pasal 25 (nomor dari ingatan)',
    effectiveFrom: day('2019-12-02'),
    effectiveTo: null,
    mark: 'INFERRED',
  },
];
