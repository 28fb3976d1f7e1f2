import { type Rupiah, rupiah } from '#kernel';
import { day, type LawReference, type Segment } from './law.js';

export interface JkmFirstMonthsRow extends LawReference {
  readonly segment: Segment;
  readonly underMonthsPaid: number;
  /** The composition of the sum, by reading: the sources agree on the total only. */
  readonly readings: {
    readonly [reading in FirstMonthsComposition]: readonly {
      readonly component: 'jkmBenefit' | 'funeral';
      readonly amount: Rupiah;
    }[];
  };
}

export type FirstMonthsComposition = 'funeral-10m' | 'benefit-8m-funeral-2m';

/** A death in the first months of a membership, not by work accident. Counted in paid months. */
export const JKM_FIRST_MONTHS: readonly JkmFirstMonthsRow[] = [
  {
    segment: 'BPU',
    underMonthsPaid: 3,
    readings: {
      'funeral-10m': [{ component: 'funeral', amount: rupiah(10_000_000) }],
      'benefit-8m-funeral-2m': [
        { component: 'jkmBenefit', amount: rupiah(8_000_000) },
        { component: 'funeral', amount: rupiah(2_000_000) },
      ],
    },
    regulation: 'Permenaker 1/2025',
    article: 'pasal belum diperiksa',
    effectiveFrom: day('2025-02-24'),
    effectiveTo: null,
    mark: 'INFERRED',
  },
];
