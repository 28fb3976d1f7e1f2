import { minRupiah, type Rupiah, ratio, subtractRupiah } from '#kernel';
import { alsoRestingOn } from '../explain/also-resting-on.js';
import { percent, plain } from '../explain/formula.js';
import { explainedLine } from '../explain/line.js';
import { type LawOfTheDay, theRow } from '../law/law-of-the-day.js';
import type { RowOf } from '../law/table-shapes.js';
import type { BenefitLine, Disability } from './benefit.types.js';
import { DISABILITY_TEXTS } from './benefit-texts.js';
import { type LossPercentage, percentageOf, percentageOfFunction } from './disability-percentage.js';
import { shareOf, type WholeAmount } from './share-of-wage.js';

interface LossFacts {
  readonly wageBase: Rupiah;
  readonly disabilities: readonly Disability[];
}

/** One line for each lasting loss, in their order; together they stay within the maximum of partial losses. */
export function lastingLossesArePaid(
  { wageBase, disabilities }: LossFacts,
  today: LawOfTheDay,
): BenefitLine[] {
  const lines = disabilities.map(loss =>
    loss.kind === 'anatomical'
      ? partialAnatomicalLossPaysItsPercentage(loss, wageBase, today)
      : partialFunctionalLossPaysItsShare(loss, wageBase, today),
  );
  return partialLossesTogetherAreCapped(lines, wageBase, today);
}

/** The table's percentage of eighty monthly wages. Throws on a part that the table does not have. */
export function partialAnatomicalLossPaysItsPercentage(
  loss: Disability,
  wageBase: Rupiah,
  today: LawOfTheDay,
): BenefitLine {
  const part = partOf(loss, today);
  return lineOfLoss('anatomical', part, shareOfWages(percentageOf(loss, part), wageBase, today));
}

/** The lost share of the function, of the table's percentage of eighty monthly wages. Throws on an unknown part. */
export function partialFunctionalLossPaysItsShare(
  loss: Disability,
  wageBase: Rupiah,
  today: LawOfTheDay,
): BenefitLine {
  const part = partOf(loss, today);
  return lineOfLoss('functional', part, shareOfWages(percentageOfFunction(loss, part), wageBase, today));
}

/** Several partial losses are paid in their order up to the maximum of all; what is above it is not paid. */
export function partialLossesTogetherAreCapped(
  lines: readonly BenefitLine[],
  wageBase: Rupiah,
  today: LawOfTheDay,
): BenefitLine[] {
  const cap = theRow(today.rows.partialDisability);
  const share = { share: ratio(cap.cap.of, cap.cap.per), formula: percent(cap.cap) };
  const most = shareOfWages(share, wageBase, today);
  let left = most.amount;
  return lines.map(line => {
    const amount = minRupiah(line.amount, left);
    const before = subtractRupiah(most.amount, left);
    left = subtractRupiah(left, amount);
    return amount === line.amount ? line : cappedLine(line, { amount, before, most, cap });
  });
}

interface Capped {
  readonly amount: Rupiah;
  /** What the losses before this one have used of the maximum. */
  readonly before: Rupiah;
  readonly most: ExplainedShare;
  readonly cap: RowOf<'partialDisability'>;
}

function cappedLine(line: BenefitLine, { amount, before, most, cap }: Capped): BenefitLine {
  const maximum = before > 0 ? `${most.formula} - ${plain(before)}` : most.formula;
  const formula = `${line.formula} = ${plain(line.amount)} > maks. ${maximum} = ${plain(amount)}`;
  return alsoRestingOn({ ...line, amount, formula }, { alsoBy: [cap], readings: most.readings });
}

interface ExplainedShare extends WholeAmount {
  readonly formula: string;
}

function shareOfWages(percentage: LossPercentage, wageBase: Rupiah, today: LawOfTheDay): ExplainedShare {
  const { monthlyWages } = theRow(today.rows.partialDisability);
  const { numerator, denominator } = percentage.share;
  return {
    ...shareOf(wageBase, ratio(numerator * BigInt(monthlyWages), denominator), today),
    formula: `${percentage.formula} × ${monthlyWages} × ${plain(wageBase)}`,
  };
}

function lineOfLoss(
  kind: Disability['kind'],
  part: RowOf<'disabilityParts'>,
  share: ExplainedShare,
): BenefitLine {
  const { id, en } = DISABILITY_TEXTS[kind];
  return explainedLine({
    component: 'disability',
    item: part.part,
    ...share,
    text: { id: `${id}: ${part.text.id}`, en: `${en}: ${part.text.en}` },
    law: part,
  });
}

function partOf(loss: Disability, today: LawOfTheDay): RowOf<'disabilityParts'> {
  return theRow(today.rows.disabilityParts, row => row.part === loss.part);
}
