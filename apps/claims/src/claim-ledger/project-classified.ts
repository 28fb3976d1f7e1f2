import type { Law } from '#statutory';
import type { ClaimEvent, Outcome, Programme } from '../claim/claim.events.js';
import { type KnownStage, STAGES_OPEN_TO_FACTS } from '../claim/claim.state.js';
import { type Filed, filedOf, missingDocuments } from '../claim/documents.js';
import type { ClassifyingEvent } from '../claim/evolve-reclassification.js';
import { isReopenedBy } from './project-appeal.js';
import { type LaterPapers, withPapers } from './project-later-paper.js';

export interface Determined {
  /** The date of the last letter of the labour inspector. */
  readonly determinedOn: string | null;
}

interface Row extends Filed {
  readonly stage: KnownStage;
  readonly documents: readonly string[];
  readonly later: LaterPapers;
}
interface Change extends Partial<Determined> {
  readonly programme?: Programme;
  readonly outcome?: Outcome;
  readonly eventDate?: string;
  readonly hasCosts?: boolean;
  readonly hasMinor?: boolean;
  readonly ofDisease?: boolean;
  readonly missing?: readonly string[];
  readonly dueOn?: string | null;
  readonly later?: LaterPapers;
  readonly stage?: 'Submitted';
  readonly reasons?: readonly [];
  readonly award?: null;
}

/** What an event changes in the row of a claim that is of the other programme, or of which the labour inspector wrote. */
export function changeByClassifying(row: Row, event: ClassifyingEvent, law: Law): Change {
  return event.type === 'ClaimReclassified'
    ? { ...startingOver(row), ...reclassified(row, event.data, law) }
    : { ...startingOver(row), ...determined(row, event.data) };
}

const AWARDED: readonly KnownStage[] = ['Approved', 'PartlyPaid', 'Settled'];

const startingOver = ({ stage }: Row): Change =>
  (STAGES_OPEN_TO_FACTS as readonly KnownStage[]).includes(stage)
    ? { stage: 'Submitted', reasons: [], award: null }
    : {};

type DataOf<Type extends ClassifyingEvent['type']> = Extract<ClassifyingEvent, { type: Type }>['data'];

/** The checklist and the days are those of the new programme: they run from this day, or from when nothing is missing. */
function reclassified(row: Row, data: DataOf<'ClaimReclassified'>, law: Law): Change {
  const { to: programme, eventDate, reclassifiedAt } = data;
  const { hasCosts, hasMinor, ofDisease } = filedOf({ ...data, heirs: null });
  const filed = { programme, hasCosts, hasMinor, ofDisease };
  const listed = missingDocuments({ ...row, ...filed }, law).map(({ code }) => code);
  const anew = { programme, dueOn: null, later: { ...row.later, paused: null } };
  const papers = { documents: row.documents, listed, at: reclassifiedAt };
  return { ...filed, eventDate, ...withPapers(anew, papers, law) };
}

/** An award stays as it is until an appeal is decided by the letter. */
function determined(
  { stage }: Row,
  { finding, letterDate: determinedOn }: DataOf<'LabourInspectorDetermined'>,
): Change {
  if (finding === null || AWARDED.includes(stage)) return { determinedOn };
  return { determinedOn, outcome: finding.outcome };
}

/** Whether a claim comes behind the others of its person: it was let pass by them, or is another claim than it was. */
export const standsInLineAnewBy = (row: Parameters<typeof isReopenedBy>[0], event: ClaimEvent): boolean =>
  isReopenedBy(row, event) || event.type === 'ClaimReclassified';
