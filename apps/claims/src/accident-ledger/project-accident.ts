import { assertNever } from '#kernel';
import type { Law } from '#statutory';
import type { AccidentEvent, AccidentReported, Category, Conclusion } from '../accident/accident.events.js';
import { concludeBy } from '../accident/report-times.js';

interface VictimRow {
  readonly personId: string;
  /** The newest. */
  readonly claimId: string | null;
}

export interface AccidentRow {
  readonly accidentId: string;
  readonly version: number;
  readonly reportNumber: string;
  readonly happenedOn: string;
  readonly happenedTime: string | null;
  readonly regionCode: string;
  readonly category: Category;
  readonly reportedAt: string;
  readonly suspected: boolean;
  /** The last day for the conclusion on a suspicion. */
  readonly concludeBy: string | null;
  readonly conclusion: Conclusion | null;
  readonly concludedBy: string | null;
  readonly concludedAt: string | null;
  /** The event that says so. */
  readonly concludedIn: string | null;
  readonly victims: readonly VictimRow[];
}

/** The row of an accident after an event of it; its last day is that of the law. */
export function projectAccident(row: AccidentRow | null, event: AccidentEvent, law: Law): AccidentRow {
  if (event.type === 'AccidentReported') return reported(event.data, law);
  if (row === null) throw new Error(`${event.type} before AccidentReported`);
  return { ...row, ...changeBy(row, event), version: row.version + 1 };
}

function changeBy(
  row: AccidentRow,
  event: Exclude<AccidentEvent, { type: 'AccidentReported' }>,
): Partial<AccidentRow> {
  switch (event.type) {
    case 'VictimAdded':
      return { victims: [...row.victims, { personId: event.data.personId, claimId: null }] };
    case 'ClaimFiledForVictim': {
      const { personId, claimId } = event.data;
      return {
        victims: row.victims.map(victim => (victim.personId === personId ? { personId, claimId } : victim)),
      };
    }
    case 'AccidentConcluded': {
      const { accidentId, conclusion, concludedBy, concludedAt } = event.data;
      return { conclusion, concludedBy, concludedAt, concludedIn: `${accidentId}/${row.version + 1}` };
    }
    default:
      return assertNever(event);
  }
}

function reported(data: AccidentReported['data'], law: Law): AccidentRow {
  const { accidentId, reportNumber, happenedOn, happenedTime, regionCode, category } = data;
  const { reportedAt, suspected, victims } = data;
  return {
    ...{ accidentId, version: 1, reportNumber, happenedOn, happenedTime, regionCode, category },
    ...{ reportedAt, suspected, concludeBy: suspected ? concludeBy(law, reportedAt) : null },
    ...{ conclusion: null, concludedBy: null, concludedAt: null, concludedIn: null },
    victims: victims.map(personId => ({ personId, claimId: null })),
  };
}
