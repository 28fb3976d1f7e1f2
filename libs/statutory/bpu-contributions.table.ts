import { type Rupiah, rupiah } from '#kernel';
import { day, type LawReference, type Rate } from './law.js';

export interface BpuJkkRow extends LawReference {
  readonly rate: Rate;
  readonly least: Rupiah;
  readonly most: Rupiah;
}

export interface BpuJkmRow extends LawReference {
  readonly amount: Rupiah;
}

/** JKK of a BPU member: a rate of the band's base. The ends are confirmed, the bands between them are not. */
export const BPU_JKK: readonly BpuJkkRow[] = [
  {
    rate: { of: 1, per: 100 },
    least: rupiah(10_000),
    most: rupiah(207_000),
    regulation: 'PP 44/2015',
    article: 'Lampiran II',
    effectiveFrom: day('2015-07-01'),
    effectiveTo: null,
    mark: 'CONFIRMED',
  },
];

/** JKM of a BPU member: one sum for all. */
export const BPU_JKM: readonly BpuJkmRow[] = [
  {
    amount: rupiah(6_800),
    regulation: 'PP 44/2015',
    article: 'Pasal 19 (nomor dari ingatan)',
    effectiveFrom: day('2015-07-01'),
    effectiveTo: null,
    mark: 'CONFIRMED',
  },
];
