import { multiplyRatios } from '#kernel';
import { percent } from '../explain/formula.js';
import { explainedLine } from '../explain/line.js';
import type { ChosenReading, LawOfTheDay } from '../law/law-of-the-day.js';
import type { BilingualText, LawReference, Programme } from '../law/terms.js';
import type { ContributionLine } from './contribution.types.js';
import type { AppliedRelief } from './relief.js';
import { exact, type Share, sharesAreRoundedOnce } from './settle.js';

/** What the law asks for a programme before any relief. */
export interface Due {
  readonly component: Programme;
  readonly shares: readonly Share[];
  readonly formula: string;
  readonly text: BilingualText;
  readonly law: LawReference;
  readonly alsoBy?: readonly LawReference[];
  readonly readings?: readonly ChosenReading[];
}

/** The line of a programme: what is due, less the relief, settled once. */
export function lineOf(due: Due, relief: AppliedRelief, today: LawOfTheDay): ContributionLine {
  const { alsoBy = [], readings = [], component, law } = due;
  const settled = sharesAreRoundedOnce(reliefLowersEveryShare(due.shares, relief), today);
  const line = explainedLine({
    component,
    amount: settled.amount,
    formula: formulaOf(due, relief),
    text: textOf(due, relief),
    law,
    alsoBy: relief.law === null ? alsoBy : [...alsoBy, relief.law],
    readings: [...readings, ...relief.readings, ...settled.readings],
  });
  return { ...line, relief: relief.law };
}

export function reliefLowersEveryShare(
  shares: readonly Share[],
  { remains }: AppliedRelief,
): readonly Share[] {
  if (remains === null) return shares;
  return shares.map(({ of, rate }) => ({ of, rate: multiplyRatios(exact(remains), rate) }));
}

function formulaOf({ formula, shares }: Due, { remains }: AppliedRelief): string {
  if (remains === null) return formula;
  return `${percent(remains)} × ${shares.length > 1 ? `(${formula})` : formula}`;
}

function textOf({ text }: Due, { condition }: AppliedRelief): BilingualText {
  if (condition === null) return text;
  return {
    id: `${text.id}, dengan keringanan. Syarat: ${condition.id}`,
    en: `${text.en}, with relief. Condition: ${condition.en}`,
  };
}
