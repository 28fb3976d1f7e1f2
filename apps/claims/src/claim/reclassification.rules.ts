import { firstRefusal, isBefore, type Refusal, regionDate } from '#kernel';
import type { Law } from '#statutory';
import { theWageFoundMustBeOneThatTheLawKnows, whatIsFoundOnAppealCanBe } from './appeal.rules.js';
import { openAppealOf } from './appeal.state.js';
import type { Programme, Reason } from './claim.events.js';
import { no, wrongStage } from './claim.rules.js';
import { type ClaimState, isAwarded, isOpenToFacts, type KnownClaim } from './claim.state.js';
import type { ClaimUnderReview } from './cover.rules.js';
import { INSPECTOR_BASIS, INSPECTOR_LETTER } from './inspector-basis.table.js';
import type { ReclassifyClaim, RecordDetermination } from './reclassification.commands.js';
import {
  type Classified,
  determinedCause,
  determinedFinding,
  programmeOf,
} from './reclassification.state.js';

/** Until the approval; afterwards somebody without a hand in the case hears an appeal. */
export function aClaimIsReclassifiedBeforeItsApproval(state: ClaimState): KnownClaim | Refusal {
  if (isOpenToFacts(state) || state.stage === 'ReturnedToOfficer') return state;
  if (isAwarded(state)) return no('RECLASSIFIED_AFTER_APPROVAL', { stage: state.stage });
  return wrongStage(state.stage, ['NeedsAttention', 'Validated', 'Assessed', 'ReturnedToOfficer']);
}

/** PP 44/2015: JKM is paid for a death, so only a death can be of either programme. */
export function onlyADeathIsReclassified({ file }: KnownClaim): Refusal | null {
  return file.outcome === 'death' ? null : no('JKM_IS_FOR_DEATH', { outcome: file.outcome });
}

export function aReclassificationChangesTheProgramme(
  { file: { programme } }: KnownClaim,
  { cause }: ReclassifyClaim,
): Refusal | null {
  return programmeOf(cause) === programme ? no('ALREADY_OF_THIS_PROGRAMME', { programme }) : null;
}

const FINDINGS: readonly string[] = [
  'FOUND_NOT_WORK_RELATED',
  'NOT_A_WORK_ACCIDENT',
  'INSPECTOR_DETERMINED_OTHERWISE',
];

/** On a finding that stands against the claim as it is, or on papers of its file. */
export function aReclassificationRestsOnEvidence(
  { file, reasons }: KnownClaim,
  { papers }: ReclassifyClaim,
): Refusal | null {
  const missing = papers.find(code => !file.documents.includes(code));
  if (missing !== undefined) return no('EVIDENCE_NOT_ON_FILE', { document: missing });
  const isFound = reasons.some(({ code }) => FINDINGS.includes(code));
  return papers.length > 0 || isFound ? null : no('RECLASSIFICATION_WITHOUT_EVIDENCE');
}

/** Nobody dies before the accident that they die of. */
export function theAccidentComesBeforeTheDeath(
  { file }: KnownClaim,
  { cause, eventDate }: ReclassifyClaim,
): Refusal | null {
  if (eventDate === null) return null;
  const [accident, death] =
    programmeOf(cause) === 'JKK' ? [eventDate, file.eventDate] : [file.eventDate, eventDate];
  const contradicts = isBefore(Temporal.PlainDate.from(death), Temporal.PlainDate.from(accident));
  return contradicts ? no('DEATH_BEFORE_ACCIDENT', { accident, death }) : null;
}

/** What the labour inspector determined of the cause is not judged otherwise by the house. */
export function theHouseDoesNotOverruleTheInspector(state: KnownClaim, to: Programme): Refusal | null {
  const found = determinedCause(state);
  if (found?.cause == null || programmeOf(found.cause) === to) return null;
  const { letterNumber, letterDate } = found;
  return no('DETERMINED_OTHERWISE', { letterNumber, letterDate });
}

/** Nobody is turned away for a cause that the inspector has ruled out. */
export function whatTheInspectorRuledOutIsNoGround(state: KnownClaim, rule: string): Refusal | null {
  if (rule === 'NOT_A_WORK_ACCIDENT') return theHouseDoesNotOverruleTheInspector(state, 'JKM');
  return rule === 'CAUSED_BY_WORK' ? theHouseDoesNotOverruleTheInspector(state, 'JKK') : null;
}

/** Where the claim is of the other programme than the cause that was determined: reclassify it, or reject it. */
export function theClaimIsOfWhatTheInspectorDetermined(claim: ClaimUnderReview): Reason[] {
  const found = determinedCause(claim);
  if (found?.cause == null || programmeOf(found.cause) === claim.programme) return [];
  const { cause, letterNumber, letterDate, evidence } = found;
  const { regulation, article, mark } = INSPECTOR_BASIS;
  const values = { cause, programme: claim.programme, letterNumber, letterDate, regulation, article, mark };
  return [{ code: 'INSPECTOR_DETERMINED_OTHERWISE', values, evidence: [evidence] }];
}

/** A later opinion of the house's own adviser would undo it. */
export function whatTheInspectorFoundStands(state: Classified): Refusal | null {
  const found = determinedFinding(state);
  if (found === null) return null;
  const { letterNumber, letterDate } = found;
  return no('DETERMINED_OTHERWISE', { letterNumber, letterDate });
}

/** Before the approval, and while an appeal is open, so that its decider sees it. */
export function aDeterminationComesBeforeADecision(state: ClaimState): KnownClaim | Refusal {
  if (isOpenToFacts(state) || state.stage === 'ReturnedToOfficer') return state;
  if (state.stage !== 'NotSubmitted' && openAppealOf(state) !== null) return state;
  return wrongStage(state.stage, [
    ...(['NeedsAttention', 'Validated', 'Assessed', 'ReturnedToOfficer', 'Appealed'] as const),
  ]);
}

export function aDeterminationDeterminesSomething(command: RecordDetermination): Refusal | null {
  const { cause, finding, wageBase } = command;
  return cause === null && finding === null && wageBase === null ? no('DETERMINATION_EMPTY') : null;
}

export function theLetterIsOfADayBetweenTheEventAndToday(
  { file }: KnownClaim,
  { letterDate, at }: RecordDetermination,
): Refusal | null {
  const today = regionDate(Temporal.Instant.from(at)).toString();
  const isOfThatTime = file.eventDate <= letterDate && letterDate <= today;
  return isOfThatTime ? null : no('LETTER_DATE_IMPOSSIBLE', { letterDate, from: file.eventDate, to: today });
}

/** An officer brings it, as every paper; while an appeal is open no files are taken. */
export function theLetterMustBeOnFile(state: KnownClaim): Refusal | null {
  const isAsked = isOpenToFacts(state) || state.stage === 'ReturnedToOfficer';
  const isThere = state.file.documents.includes(INSPECTOR_LETTER);
  return isAsked && !isThere ? no('EVIDENCE_NOT_ON_FILE', { document: INSPECTOR_LETTER }) : null;
}

/** What is determined must be what the house itself could have found. */
export function whatIsDeterminedCanBe(
  { file }: KnownClaim,
  { finding, wageBase, segments }: RecordDetermination,
  law: Law,
): Refusal | null {
  const corrected = { finding, wageBase, monthsPaid: null };
  return firstRefusal(
    whatIsFoundOnAppealCanBe(file, corrected, law),
    theWageFoundMustBeOneThatTheLawKnows(file, { corrected, segments }, law),
  );
}
