import type { Rupiah } from '#kernel';
import { percent, plain } from '../explain/formula.js';
import { type LawOfTheDay, theRow } from '../law/law-of-the-day.js';
import type { RowOf } from '../law/table-shapes.js';
import type { Rate } from '../law/terms.js';
import { bandOfBase } from './bpu-income.js';
import type { BpuContributionFacts } from './contribution.types.js';
import type { Due } from './due.js';
import { exact, type Share, WHOLE } from './settle.js';

type Based = Pick<BpuContributionFacts, 'incomeBase'>;

/**
 * JKK of a BPU member: a rate of the base of its band, between the least and the most. At either end the rate's own
 * row is the law; between them it is the band.
 */
export function jkkIsARateOfTheBandsBase({ incomeBase }: Based, today: LawOfTheDay): Due {
  const row = theRow(today.rows.bpuJkk);
  const band = bandOfBase(incomeBase, today);
  const ofBand = band !== null && isBetweenTheEnds(incomeBase, row);
  return {
    component: 'JKK',
    ...betweenLeastAndMost(incomeBase, row),
    text: { id: 'Iuran JKK peserta BPU', en: 'JKK contribution of a BPU member' },
    law: ofBand ? band : row,
    alsoBy: ofBand ? [row] : [],
  };
}

/** JKM of a BPU member: one sum for all. */
export function jkmIsOneSumForAll(today: LawOfTheDay): Due {
  const law = theRow(today.rows.bpuJkm);
  return {
    component: 'JKM',
    shares: [{ of: law.amount, rate: WHOLE }],
    formula: plain(law.amount),
    text: { id: 'Iuran JKM peserta BPU', en: 'JKM contribution of a BPU member' },
    law,
  };
}

type Ends = Pick<RowOf<'bpuJkk'>, 'rate' | 'least' | 'most'>;

/** The rate of the base, or the end that it would pass. */
export function betweenLeastAndMost(
  base: Rupiah,
  { rate, least, most }: Ends,
): { readonly shares: readonly Share[]; readonly formula: string } {
  const formula = `${percent(rate)} × ${plain(base)}`;
  if (beyond(base, rate, least) < 0n) {
    return { shares: [{ of: least, rate: WHOLE }], formula: `${formula} < min. ${plain(least)}` };
  }
  if (beyond(base, rate, most) > 0n) {
    return { shares: [{ of: most, rate: WHOLE }], formula: `${formula} > maks. ${plain(most)}` };
  }
  return { shares: [{ of: base, rate: exact(rate) }], formula };
}

const isBetweenTheEnds = (base: Rupiah, { rate, least, most }: Ends): boolean =>
  beyond(base, rate, least) > 0n && beyond(base, rate, most) < 0n;

/** How far the rate of a base lies above an end, in fractions of a rupiah. */
const beyond = (base: Rupiah, { of, per }: Rate, end: Rupiah): bigint =>
  BigInt(base) * BigInt(of) - BigInt(end) * BigInt(per);
