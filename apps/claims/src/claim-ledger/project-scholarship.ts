import { assertNever } from '#kernel';
import type { Law } from '#statutory';
import type { Programme } from '../claim/claim.events.js';
import type { KnownStage } from '../claim/claim.state.js';
import type { ScholarshipEvent } from '../claim/evolve-scholarship.js';
import { isSameYear, type YearOfChild } from '../claim/scholarship.state.js';
import { dueOnOf } from './due-on.js';

/** A school year that was proved and is not awarded yet. */
export interface OpenYear extends YearOfChild {
  readonly provedAt: string;
  readonly verifiedAt: string | null;
}

interface WithYears {
  readonly programme: Programme;
  readonly stage: KnownStage;
  readonly dueOn: string | null;
  readonly payments: readonly unknown[];
  readonly openYears: readonly OpenYear[];
}
interface Change {
  readonly openYears?: readonly OpenYear[];
  readonly award?: number;
  readonly stage?: KnownStage;
  readonly dueOn?: string;
}

/** What an event of a scholarship changes in the row of its claim; the days to pay run from the proof of the year. */
export function changeByScholarship(row: WithYears, event: ScholarshipEvent, law: Law): Change {
  const { openYears } = row;
  switch (event.type) {
    case 'ScholarChildEntered': {
      const { childId } = event.data;
      return {
        openYears: openYears.map(year => (year.childId === childId ? { ...year, verifiedAt: null } : year)),
      };
    }
    case 'ScholarshipYearProved': {
      const { childId, schoolYear, provedAt } = event.data;
      return { openYears: [...openYears, { childId, schoolYear, provedAt, verifiedAt: null }] };
    }
    case 'ScholarshipYearVerified': {
      const { data } = event;
      return {
        openYears: openYears.map(year =>
          isSameYear(year, data) ? { ...year, verifiedAt: data.verifiedAt } : year,
        ),
      };
    }
    case 'ScholarshipYearDeclined':
      return { openYears: without(openYears, event.data) };
    case 'ScholarshipYearAwarded':
      return awarded(row, event.data, law);
    default:
      return assertNever(event);
  }
}

function awarded(
  { openYears, programme, payments, stage, dueOn }: WithYears,
  data: Extract<ScholarshipEvent, { type: 'ScholarshipYearAwarded' }>['data'],
  law: Law,
): Change {
  const { provedAt = data.approvedAt } = openYears.find(year => isSameYear(year, data)) ?? {};
  // What is not paid yet keeps its own last day, which comes first.
  const waits = stage !== 'Settled' && dueOn !== null;
  return {
    openYears: without(openYears, data),
    award: data.award,
    stage: payments.length > 0 ? 'PartlyPaid' : 'Approved',
    ...(waits ? {} : { dueOn: dueOnOf(programme, provedAt, law) }),
  };
}

const without = (openYears: readonly OpenYear[], which: YearOfChild): OpenYear[] =>
  openYears.filter(year => !isSameYear(year, which));
