import type { AssessedLines, BenefitLine, JkmDeathFacts } from './benefit.types.js';
import { BENEFIT_TEXTS } from './benefit-texts.js';
import { fixedSumsOf } from './fixed-sums.js';
import { plain } from './formula.js';
import {
  type FirstMonthsComposition,
  JKM_FIRST_MONTHS,
  type JkmFirstMonthsRow,
} from './jkm-first-months.table.js';
import { referenceOf, rowsInForce } from './law.js';
import { type PolicyChoices, readingOf } from './policies.js';

/** A death that is no work accident pays lump sum, periodic benefit and funeral; a new BPU member's pays the reduced sum. */
export function jkmDeathPaysItsParts(facts: JkmDeathFacts, choices: PolicyChoices): AssessedLines {
  const reduced = bpuMembersFirstMonthsAreReduced(facts);
  if (reduced === null) return { lines: fixedSumsOf('JKM', facts.date), policies: {} };
  const reading =
    choices.JKM_UNDER_3_MONTHS_COMPOSITION ?? readingOf('JKM_UNDER_3_MONTHS_COMPOSITION', facts.date);
  return {
    lines: linesOfFirstMonths(reduced, reading as FirstMonthsComposition),
    policies: { JKM_UNDER_3_MONTHS_COMPOSITION: reading },
  };
}

/** Permenaker 1/2025: only BPU members, only below the paid months of the row, only from its date on. */
export function bpuMembersFirstMonthsAreReduced(facts: JkmDeathFacts): JkmFirstMonthsRow | null {
  const row = rowsInForce(JKM_FIRST_MONTHS, facts.date).find(
    candidate => candidate.segment === facts.segment,
  );
  return row !== undefined && facts.monthsPaid < row.underMonthsPaid ? row : null;
}

function linesOfFirstMonths(row: JkmFirstMonthsRow, reading: FirstMonthsComposition): BenefitLine[] {
  return row.readings[reading].map(({ component, amount }) => ({
    component,
    item: null,
    amount,
    formula: plain(amount),
    text: BENEFIT_TEXTS[component],
    law: referenceOf(row),
  }));
}
