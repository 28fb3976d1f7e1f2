import { type Rupiah, rupiah } from '#kernel';
import { day, type LawReference } from './law.js';

export type TransportMode = 'land' | 'sea' | 'air';

export interface TransportCapRow extends LawReference {
  readonly mode: TransportMode;
  readonly cap: Rupiah;
}

const before2019 = {
  regulation: 'PP 44/2015',
  article: 'Pasal 25 (nomor dari ingatan)',
  effectiveFrom: day('2015-07-01'),
  effectiveTo: day('2019-12-01'),
  mark: 'CONFIRMED',
} as const;
const since2019 = {
  regulation: 'PP 82/2019',
  article: 'Pasal 25 (nomor dari ingatan)',
  effectiveFrom: day('2019-12-02'),
  effectiveTo: null,
  mark: 'CONFIRMED',
} as const;

/** Each mode has its own maximum. Since 2019 the sea's is lower than the land's: as published. */
export const TRANSPORT_CAPS: readonly TransportCapRow[] = [
  { ...before2019, mode: 'land', cap: rupiah(1_000_000) },
  { ...before2019, mode: 'sea', cap: rupiah(1_500_000) },
  { ...before2019, mode: 'air', cap: rupiah(2_500_000) },
  { ...since2019, mode: 'land', cap: rupiah(5_000_000) },
  { ...since2019, mode: 'sea', cap: rupiah(2_000_000) },
  { ...since2019, mode: 'air', cap: rupiah(10_000_000) },
];
