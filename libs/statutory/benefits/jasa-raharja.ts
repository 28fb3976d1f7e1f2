import { minRupiah, type Refusal, type Rupiah, subtractRupiah, sumRupiah, zeroRupiah } from '#kernel';
import { alsoRestingOn, type Further } from '../explain/also-resting-on.js';
import { plain } from '../explain/formula.js';
import { mustBeRupiah, outOfRange } from '../facts/ranges.js';
import { type LawOfTheDay, readingOf } from '../law/law-of-the-day.js';
import type { BilingualText } from '../law/terms.js';
import type { AccidentFacts, BenefitLine, CostItem, PaidByJasaRaharja } from './benefit.types.js';

type Claimed = Pick<AccidentFacts, 'costs' | 'jasaRaharja'>;

/** Kinds of receipts whose lines are treatment: what Jasa Raharja paid of them is taken off. */
const TREATMENT: readonly CostItem['kind'][] = ['medical', 'diagnosis'];
const KINDS = ['treatment', 'death', 'disability'] as const satisfies readonly (keyof PaidByJasaRaharja)[];

/** Whole rupiah of each kind, and no more for treatment than its bills came to; or which field is at fault. */
export function jasaRaharjaPaidNoMoreThanTheBills({ costs, jasaRaharja }: Claimed): Refusal | null {
  if (jasaRaharja === undefined) return null;
  for (const kind of KINDS) {
    const refusal = mustBeRupiah(`jasaRaharja.${kind}`, jasaRaharja[kind], 0);
    if (refusal !== null) return refusal;
  }
  const bills = treatmentBills(costs);
  return jasaRaharja.treatment > bills
    ? outOfRange('jasaRaharja.treatment', jasaRaharja.treatment, `0..${bills}`)
    : null;
}

/** Treatment of all receipts together, in rupiah: as much as Jasa Raharja may have paid of them. */
export const treatmentBills = (costs: readonly Pick<CostItem, 'kind' | 'amount'>[]): Rupiah =>
  sumRupiah(costs.filter(({ kind }) => TREATMENT.includes(kind)).map(({ amount }) => amount));

/**
 * JKK pays the rest of the treatment, receipt by receipt: bill, paid by Jasa Raharja, rest. What it paid for death or disability
 * takes nothing off, and the line says so. Expects at most the bills for treatment. By the reading of JASA_RAHARJA_FIRST, unconfirmed.
 */
export function jasaRaharjaPaysTheTreatmentFirst(
  lines: readonly BenefitLine[],
  paid: PaidByJasaRaharja | undefined,
  today: LawOfTheDay,
): readonly BenefitLine[] {
  if (paid === undefined) return lines;
  const resting: Further = { alsoBy: [], readings: [readingOf(today, 'JASA_RAHARJA_FIRST')] };
  let left = isWhole(today) ? zeroRupiah : paid.treatment;
  return lines.map(line => {
    if (!isPaidByBoth(line, paid)) return line;
    if (line.component !== 'medical' || left === 0) return notReduced(line, resting);
    const taken = minRupiah(line.amount, left);
    left = subtractRupiah(left, taken);
    return reduced(line, taken, resting);
  });
}

function reduced(line: BenefitLine, taken: Rupiah, resting: Further): BenefitLine {
  const amount = subtractRupiah(line.amount, taken);
  const formula = `${plain(line.amount)} − ${plain(taken)} = ${plain(amount)}`;
  return { ...alsoRestingOn(line, resting), amount, formula, text: withWords(line.text, LESS) };
}

const notReduced = (line: BenefitLine, resting: Further): BenefitLine => ({
  ...alsoRestingOn(line, resting),
  text: withWords(line.text, WHOLE),
});

function isPaidByBoth({ component }: BenefitLine, paid: PaidByJasaRaharja): boolean {
  if (component === 'medical') return paid.treatment > 0;
  if (component === 'deathBenefit') return paid.death > 0;
  return component === 'disability' && paid.disability > 0;
}

const isWhole = (today: LawOfTheDay): boolean =>
  readingOf(today, 'JASA_RAHARJA_FIRST').reading === 'nothing-deducted';

const LESS: BilingualText = {
  id: 'tagihan dikurangi yang dibayar Jasa Raharja, sisanya dibayar JKK',
  en: 'the bill less what Jasa Raharja paid, the rest is paid by JKK',
};
const WHOLE: BilingualText = {
  id: 'tidak dikurangi yang dibayar Jasa Raharja',
  en: 'not reduced by what Jasa Raharja paid',
};

const withWords = (text: BilingualText, { id, en }: BilingualText): BilingualText => ({
  id: `${text.id} (${id})`,
  en: `${text.en} (${en})`,
});
