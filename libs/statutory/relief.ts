import type { ContributionFacts } from './contribution.types.js';
import { type LawReference, type Rate, referenceOf, rowsInForce } from './law.js';
import { type PolicyChoices, readingOf } from './policies.js';
import { RELIEFS, type ReliefRow } from './relief.table.js';

export interface AppliedRelief {
  readonly remains: Rate | null;
  readonly law: LawReference | null;
  readonly policies: Record<string, string>;
}

const NO_RELIEF: AppliedRelief = { remains: null, law: null, policies: {} };

/** The cut that holds for the month, sector and payer; payers whom the regulation does not name follow a policy. */
export function reliefOfTheMonth(facts: ContributionFacts, choices: PolicyChoices): AppliedRelief {
  const firstDay = facts.month.toPlainDate({ day: 1 });
  const row = rowsInForce(RELIEFS, firstDay).find(relief => relief.sector === facts.sector);
  if (row === undefined || stateBudgetsGetNoRelief(row, facts)) return NO_RELIEF;
  if (!row.silentPayers.includes(facts.payerKind)) {
    return { remains: row.remains, law: referenceOf(row), policies: {} };
  }
  const reading =
    choices.PP50_VILLAGE_AND_DONOR_PAYERS ?? readingOf('PP50_VILLAGE_AND_DONOR_PAYERS', firstDay);
  return reliefByPolicy(row, reading);
}

export function stateBudgetsGetNoRelief(row: ReliefRow, { payerKind }: ContributionFacts): boolean {
  return row.excludedPayers.includes(payerKind);
}

function reliefByPolicy(row: ReliefRow, reading: string): AppliedRelief {
  const policies = { PP50_VILLAGE_AND_DONOR_PAYERS: reading };
  if (reading !== 'relief-applies') return { ...NO_RELIEF, policies };
  return { remains: row.remains, law: { ...referenceOf(row), mark: 'INFERRED' }, policies };
}
