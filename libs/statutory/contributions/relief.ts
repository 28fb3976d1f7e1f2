import { referenceOf } from '../explain/line.js';
import { type ChosenReading, type LawOfTheDay, readingOf } from '../law/law-of-the-day.js';
import type { RowOf } from '../law/table-shapes.js';
import {
  type BilingualText,
  type LawReference,
  type PayerKind,
  type Rate,
  type Sector,
  weakestMark,
} from '../law/terms.js';
import type { ContributionFacts } from './contribution.types.js';

export interface AppliedRelief {
  /** The part that remains to be paid; `null` without a relief. */
  readonly remains: Rate | null;
  readonly law: LawReference | null;
  readonly condition: BilingualText | null;
  readonly readings: readonly ChosenReading[];
}

type ReliefRow = RowOf<'reliefs'>;

interface ReliefFacts {
  readonly segment: ContributionFacts['segment'];
  readonly payerKind?: PayerKind;
  readonly sector?: Sector;
}

const NO_RELIEF: AppliedRelief = { remains: null, law: null, condition: null, readings: [] };

/** The cut that holds for the month, segment, sector and payer. */
export function reliefOfTheMonth(facts: ReliefFacts, today: LawOfTheDay): AppliedRelief {
  const row = reliefOfSectorOrOfAll(facts, today);
  if (row === null || excludedPayersGetNoRelief(row, facts)) return NO_RELIEF;
  if (silentPayersFollowThePolicy(row, facts)) return reliefByPolicy(row, today);
  return { ...NO_RELIEF, remains: row.remains, law: referenceOf(row), condition: row.condition };
}

function reliefOfSectorOrOfAll({ segment, sector }: ReliefFacts, { rows }: LawOfTheDay): ReliefRow | null {
  const ofSegment = rows.reliefs.filter(row => row.segment === segment);
  const ofSector = ofSegment.find(row => row.sector !== null && row.sector === sector);
  return ofSector ?? ofSegment.find(row => row.sector === null) ?? null;
}

/** PP 50/2025: whom the state's or a region's budget pays gets no relief. */
export function excludedPayersGetNoRelief(
  { excludedPayers }: Pick<ReliefRow, 'excludedPayers'>,
  { payerKind }: Pick<ReliefFacts, 'payerKind'>,
): boolean {
  return payerKind !== undefined && excludedPayers.includes(payerKind);
}

/** PP 50/2025 does not mention village budgets, desa adat and donors. */
export function silentPayersFollowThePolicy(
  { silentPayers }: Pick<ReliefRow, 'silentPayers'>,
  { payerKind }: Pick<ReliefFacts, 'payerKind'>,
): boolean {
  return payerKind !== undefined && silentPayers.includes(payerKind);
}

function reliefByPolicy(row: ReliefRow, today: LawOfTheDay): AppliedRelief {
  const policy = readingOf(today, 'PP50_VILLAGE_AND_DONOR_PAYERS');
  if (policy.reading !== 'relief-applies') return { ...NO_RELIEF, readings: [policy] };
  const mark = weakestMark([row.mark, policy.law.mark]);
  return {
    remains: row.remains,
    law: { ...referenceOf(row), mark },
    condition: row.condition,
    readings: [policy],
  };
}
