import { day, type LawReference, type PayerKind, type Rate, type Sector } from './law.js';

export interface ReliefRow extends LawReference {
  readonly sector: Sector;
  /** What remains to be paid of the contribution. */
  readonly remains: Rate;
  readonly excludedPayers: readonly PayerKind[];
  /** Payers whom the regulation does not mention: a policy answers. */
  readonly silentPayers: readonly PayerKind[];
}

const pp49 = {
  remains: { of: 1, per: 100 },
  excludedPayers: [],
  silentPayers: [],
  regulation: 'PP 49/2020',
  article: 'pasal belum diperiksa',
  effectiveFrom: day('2020-08-01'),
  effectiveTo: day('2021-01-31'),
  mark: 'FROM_MEMORY',
} as const;

const pp50 = {
  remains: { of: 50, per: 100 },
  excludedPayers: ['APBD'],
  silentPayers: ['APBDES', 'DESA_ADAT', 'CSR'],
  regulation: 'PP 50/2025',
  article: 'Pasal 3 dan 4',
  mark: 'CONFIRMED',
} as const;

/** Temporary cuts of the BPU contribution, by contribution month. Benefits are not reduced. */
export const RELIEFS: readonly ReliefRow[] = [
  { sector: 'TRANSPORT', ...pp49 },
  { sector: 'OTHER', ...pp49 },
  { sector: 'TRANSPORT', ...pp50, effectiveFrom: day('2026-01-01'), effectiveTo: day('2027-03-31') },
  { sector: 'OTHER', ...pp50, effectiveFrom: day('2026-04-01'), effectiveTo: day('2026-12-31') },
];
