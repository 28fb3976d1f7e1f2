import { minRupiah, type Rupiah, subtractRupiah, zeroRupiah } from '#kernel';
import { percent, plain } from '../explain/formula.js';
import { type ExplainedLine, explainedLine } from '../explain/line.js';
import type { Law } from '../law/law.js';
import {
  type ChosenReading,
  type LawOfTheDay,
  lawOn,
  type PolicyChoices,
  readingOf,
} from '../law/law-of-the-day.js';
import { isInForce } from '../law/periods.js';
import type { RowOf } from '../law/table-shapes.js';
import type { BilingualText, Programme } from '../law/terms.js';
import { monthlyContribution } from './contribution.js';
import type { ContributionLine, PuContributionFacts, Refused } from './contribution.types.js';
import { exact, sharesAreRoundedOnce } from './settle.js';

/** How the fund divides what it was paid for a programme; `gross` is the sum of the other two. */
export interface PartPassedOn {
  readonly programme: Programme;
  readonly gross: Rupiah;
  readonly passedOn: Rupiah;
  readonly net: Rupiah;
  /** Why a part is passed on, or by a reading none any longer; `null` where no law ever spoke of one. */
  readonly line: ExplainedLine<Programme> | null;
}

export type PassedOnOutcome =
  | { readonly outcome: 'divided'; readonly parts: readonly PartPassedOn[] }
  | Refused;

interface JkpShare {
  /** `null` where the reading is that none is passed on any longer. */
  readonly row: RowOf<'jkpShares'> | null;
  readonly readings: readonly ChosenReading[];
}

const TEXT: BilingualText = {
  id: 'Bagian iuran yang dialihkan ke JKP; tagihan tidak berkurang',
  en: 'Part of the contribution passed on to JKP; the bill is not lowered',
};

/** What of a wage earner's contribution the fund passes on to JKP, for its books only: the employer is billed the whole. */
export function partPassedOnToJkp(
  facts: PuContributionFacts,
  law: Law,
  choices: PolicyChoices = {},
): PassedOnOutcome {
  const billed = monthlyContribution(facts, law, choices);
  if (billed.outcome === 'refused') return billed;
  const today = lawOn(law, facts.month.toPlainDate({ day: 1 }), choices);
  const parts = billed.contribution.lines.map(line => divided(line, facts.wage, { today, law }));
  return { outcome: 'divided', parts };
}

function divided(
  { component, amount: gross }: ContributionLine,
  wage: Rupiah,
  { today, law }: { readonly today: LawOfTheDay; readonly law: Law },
): PartPassedOn {
  const share = jkpShareOf(component, today, law);
  const line = share === null ? null : lineOf(component, wage, { share, today });
  const passedOn = line === null ? zeroRupiah : minRupiah(line.amount, gross);
  return { programme: component, gross, passedOn, net: subtractRupiah(gross, passedOn), line };
}

function jkpShareOf(programme: Programme, today: LawOfTheDay, law: Law): JkpShare | null {
  const inForce = today.rows.jkpShares.find(row => row.programme === programme);
  if (inForce !== undefined) return { row: inForce, readings: [] };
  const ended = law.tables.jkpShares
    .filter(row => row.programme === programme && endedBefore(row, today))
    .sort((left, right) => Temporal.PlainDate.compare(left.effectiveFrom, right.effectiveFrom))
    .at(-1);
  return ended === undefined ? null : shareNoLongerListedFollowsThePolicy(ended, today);
}

/** PP 6/2025 no longer lists the part of JKM; whether PP 49/2023 still takes it is open. */
export function shareNoLongerListedFollowsThePolicy(row: RowOf<'jkpShares'>, today: LawOfTheDay): JkpShare {
  const policy = readingOf(today, 'JKM_NET_RATE_AFTER_PP6_2025');
  return { row: policy.reading === 'less-jkp-share' ? row : null, readings: [policy] };
}

function endedBefore(row: RowOf<'jkpShares'>, { date }: LawOfTheDay): boolean {
  return !isInForce(row, date) && Temporal.PlainDate.compare(row.effectiveFrom, date) < 0;
}

function lineOf(
  component: Programme,
  wage: Rupiah,
  { share: { row, readings }, today }: { readonly share: JkpShare; readonly today: LawOfTheDay },
): ExplainedLine<Programme> | null {
  const law = row ?? readings[0]?.law;
  if (law === undefined) return null;
  const settled = sharesAreRoundedOnce(row === null ? [] : [{ of: wage, rate: exact(row.rate) }], today);
  return explainedLine({
    component,
    amount: settled.amount,
    formula: row === null ? plain(zeroRupiah) : `${percent(row.rate)} × ${plain(wage)}`,
    text: TEXT,
    law,
    readings: [...readings, ...settled.readings],
  });
}
