import { alsoRestingOn } from '../explain/also-resting-on.js';
import { plain } from '../explain/formula.js';
import { explainedLine } from '../explain/line.js';
import { type LawOfTheDay, readingOf } from '../law/law-of-the-day.js';
import type { BenefitLine, JkmDeathFacts } from './benefit.types.js';
import { BENEFIT_TEXTS } from './benefit-texts.js';
import { fixedSumsOf } from './fixed-sums.js';
import { bpuMembersFirstMonthsAreReduced, type FirstMonths } from './jkm-first-months.js';
import { eachMembershipPaysItsLumpSum } from './several-memberships.js';

/** A death that is no work accident pays lump sum, periodic benefit and funeral; a new BPU member's pays the reduced sum. */
export function jkmDeathPaysItsParts(facts: JkmDeathFacts, today: LawOfTheDay): readonly BenefitLine[] {
  const firstMonths = bpuMembersFirstMonthsAreReduced(facts, today);
  if (firstMonths?.reduced) return firstMonthsPayOneReducedSum(firstMonths, today);
  const lines = eachMembershipPaysItsLumpSum(fixedSumsOf('JKM', 'death', today), facts.memberships, today);
  if (firstMonths === null) return lines;
  const { row, readings } = firstMonths;
  return lines.map(line => alsoRestingOn(line, { alsoBy: [row], readings }));
}

/** The reduced sum is one in total, however many memberships there are. Throws where the table lacks the reading. */
export function firstMonthsPayOneReducedSum(
  { row, readings }: FirstMonths,
  today: LawOfTheDay,
): readonly BenefitLine[] {
  const composition = readingOf(today, 'JKM_FIRST_MONTHS_COMPOSITION');
  const parts = row.compositions[composition.reading];
  if (parts === undefined) throw new Error(`jkm-first-months.json has no ${composition.reading}`);
  return parts.map(({ component, amount }) =>
    explainedLine({
      component,
      amount,
      formula: plain(amount),
      text: BENEFIT_TEXTS[component],
      law: row,
      readings: [...readings, composition],
    }),
  );
}
