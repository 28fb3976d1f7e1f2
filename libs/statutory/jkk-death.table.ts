import { day, type LawReference, type Rate } from './law.js';

export interface JkkDeathRow extends LawReference {
  readonly rate: Rate;
  readonly monthlyWages: number;
}

/** Death by work accident: a rate of a number of monthly wages, never less than the JKM lump sum of the day. */
export const JKK_DEATH: readonly JkkDeathRow[] = [
  {
    rate: { of: 60, per: 100 },
    monthlyWages: 80,
    regulation: 'PP 44/2015',
    article: 'Pasal 25 (nomor dari ingatan)',
    effectiveFrom: day('2015-07-01'),
    effectiveTo: day('2019-12-01'),
    mark: 'CONFIRMED',
  },
  {
    rate: { of: 60, per: 100 },
    monthlyWages: 80,
    regulation: 'PP 82/2019',
    article: 'Pasal 25 (nomor dari ingatan)',
    effectiveFrom: day('2019-12-02'),
    effectiveTo: null,
    mark: 'CONFIRMED',
  },
];
