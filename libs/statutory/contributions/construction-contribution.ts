import { minRupiah, type Rupiah, subtractRupiah } from '#kernel';
import { percent, plain } from '../explain/formula.js';
import { type ChosenReading, type LawOfTheDay, readingOf, theRow } from '../law/law-of-the-day.js';
import type { RowOf } from '../law/table-shapes.js';
import type { BilingualText, Programme } from '../law/terms.js';
import type { Due } from './due.js';
import { exact, type Share } from './settle.js';

type Slice = RowOf<'constructionSlices'>;

/** Wages known: a rate of the wages of the month. */
export function projectPaysARateOfItsKnownWages(
  programme: Programme,
  wages: Rupiah,
  today: LawOfTheDay,
): Due {
  const law = theRow(today.rows.constructionWages, row => row.programme === programme);
  return {
    component: programme,
    shares: [{ of: wages, rate: exact(law.rate) }],
    formula: `${percent(law.rate)} × ${plain(wages)}`,
    text: textOf(programme, { id: 'upah diketahui', en: 'wages known' }),
    law,
  };
}

/** Wages unknown: each slice of the contract's value, without PPN, at its own rate. */
export function projectPaysBySlicesOfItsContract(
  programme: Programme,
  contractValue: Rupiah,
  today: LawOfTheDay,
): Due {
  const slices = slicesReached(programme, contractValue, today);
  const { last, shares, readings } = sharesOf(programme, { contractValue, slices }, today);
  return {
    component: programme,
    shares: shares.map(({ of, slice }): Share => ({ of, rate: exact(slice.rate) })),
    formula: shares.map(({ of, slice }) => `${percent(slice.rate)} × ${plain(of)}`).join(' + '),
    text: textOf(programme, { id: 'nilai kontrak tanpa PPN', en: 'contract value without PPN' }),
    law: last,
    alsoBy: shares.map(({ slice }) => slice).filter(slice => slice !== last),
    readings,
  };
}

interface Reached {
  readonly contractValue: Rupiah;
  readonly slices: readonly Slice[];
}

interface PartOfTheValue {
  readonly of: Rupiah;
  readonly slice: Slice;
}

function sharesOf(
  programme: Programme,
  { contractValue, slices }: Reached,
  today: LawOfTheDay,
): {
  readonly last: Slice;
  readonly shares: readonly PartOfTheValue[];
  readonly readings: readonly ChosenReading[];
} {
  const last = theRow(slices.slice(-1));
  const parts = slices.map(slice => partWithin(slice, contractValue));
  if (slices.length === 1 || !onlyJkmSlicesAreInDoubt(programme))
    return { last, shares: parts, readings: [] };
  const policy = readingOf(today, 'CONSTRUCTION_JKM_SLICES');
  const shares = policy.reading === 'flat' ? [{ of: contractValue, slice: last }] : parts;
  return { last, shares, readings: [policy] };
}

/** The source of the JKM rates prints them as if flat; that of the JKK rates applies them to the difference. */
export function onlyJkmSlicesAreInDoubt(programme: Programme): boolean {
  return programme === 'JKM';
}

/** The slices that a value fills or ends in, from the lowest; the lowest one also for a value of nothing. */
function slicesReached(programme: Programme, value: Rupiah, { rows }: LawOfTheDay): readonly Slice[] {
  return rows.constructionSlices
    .filter(slice => slice.programme === programme && (slice.above === 0 || slice.above < value))
    .sort((left, right) => left.above - right.above);
}

function partWithin(slice: Slice, value: Rupiah): PartOfTheValue {
  const end = slice.upTo === null ? value : minRupiah(value, slice.upTo);
  return { of: subtractRupiah(end, slice.above), slice };
}

const textOf = (programme: Programme, basis: BilingualText): BilingualText => ({
  id: `Iuran ${programme} jasa konstruksi, ${basis.id}`,
  en: `${programme} contribution of a construction project, ${basis.en}`,
});
