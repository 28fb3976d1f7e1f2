import { accept, type Decision, firstRefusal, refuse, regionDate } from '#kernel';
import type { Law } from '#statutory';
import type { ReceiveDocuments, ResubmitClaim, SubmitClaim, ValidateClaim } from './claim.commands.js';
import type { ClaimEvent, ClaimResubmitted, ClaimSubmitted } from './claim.events.js';
import {
  claimedAgain,
  claimMustBeAssessable,
  eventMustNotLieInTheFuture,
  jkmIsForADeathAndHasNoCosts,
  no,
  payeesMustBeDifferentPeople,
  stmbDaysMustHavePassed,
  wrongStage,
} from './claim.rules.js';
import { type ClaimState, isOpenToFacts, type KnownClaim, type OpenToFacts } from './claim.state.js';
import { aDiseaseOfWorkIsForJkk, diseaseClaimed, workIsLeftBeforeTheDiagnosis } from './disease.rules.js';
import { dutyMayBeTakenBy, onePersonHoldsOneDuty } from './duty.rules.js';
import { documentsMustFitTheFile, documentsOf } from './filing.rules.js';
import { payeesMustBeEntitled } from './heirs.rules.js';
import { lossesBelongToAPartialDisability } from './medical.rules.js';
import { receiptNumberOf } from './receipt-number.js';
import { examine, type Finding, sameCover, sameReasons } from './validation.rules.js';

type Decided = Decision<ClaimEvent>;

export function submitClaim(state: ClaimState, command: SubmitClaim, law: Law): Decided {
  const refusal = firstRefusal(
    state.stage === 'NotSubmitted' ? null : no('CLAIM_ALREADY_SUBMITTED'),
    eventMustNotLieInTheFuture(command),
    jkmIsForADeathAndHasNoCosts(command),
    stmbDaysMustHavePassed(command),
    payeesMustBeDifferentPeople(command),
    lossesBelongToAPartialDisability(command),
    aDiseaseOfWorkIsForJkk(command),
    workIsLeftBeforeTheDiagnosis(command),
  );
  // What the law can compute is asked last: its functions expect a death for JKM.
  const unlawful = refusal ?? claimMustBeAssessable(command, law) ?? payeesMustBeEntitled(command, law);
  return unlawful ? refused(unlawful) : accept(...claimTakenIn(command));
}

/** What a submission says once nothing speaks against it. */
export const claimTakenIn = (command: SubmitClaim): ClaimEvent[] => [
  claimSubmitted(command),
  ...diseaseClaimed(command),
];

function claimSubmitted(command: SubmitClaim): ClaimSubmitted {
  const { type: _type, by, at, disease: _disease, ...claimed } = command;
  const year = regionDate(Temporal.Instant.from(at)).year;
  return {
    type: 'ClaimSubmitted',
    data: {
      ...claimed,
      receiptNumber: receiptNumberOf(command.programme, year, command.claimId),
      documents: unique(command.documents),
      costs: [...command.costs],
      disabilities: [...command.disabilities],
      payees: [...command.payees],
      submittedBy: by,
      submittedAt: at,
    },
  };
}

export function resubmitClaim(state: ClaimState, command: ResubmitClaim, law: Law): Decided {
  if (state.stage !== 'ReturnedToOfficer') return refused(wrongStage(state.stage, ['ReturnedToOfficer']));
  const claimed = claimedAgain(state.file, command);
  const refusal =
    firstRefusal(
      dutyMayBeTakenBy(state, 'submitter', command.by),
      jkmIsForADeathAndHasNoCosts(claimed),
      stmbDaysMustHavePassed(claimed),
      documentsMustFitTheFile(state, command.documents),
      payeesMustBeDifferentPeople(claimed),
      lossesBelongToAPartialDisability(claimed),
      claimMustBeAssessable(claimed, law),
    ) ?? payeesMustBeEntitled(claimed, law);
  return refusal ? refused(refusal) : accept(claimResubmitted(state, command));
}

/** What the resubmission says once nothing speaks against it. */
export function claimResubmitted(state: KnownClaim, command: ResubmitClaim): ClaimResubmitted {
  const { caseRecord, heirs, stmbDays } = command;
  return {
    type: 'ClaimResubmitted',
    data: {
      claimId: state.file.claimId,
      documents: documentsOf(state, command.documents),
      costs: [...command.costs],
      stmbDays,
      disabilities: [...command.disabilities],
      payees: [...command.payees],
      heirs,
      caseRecord,
      submittedBy: command.by,
      submittedAt: command.at,
    },
  };
}

export function receiveDocuments(state: ClaimState, command: ReceiveDocuments): Decided {
  if (!isOpenToFacts(state)) {
    return refused(
      wrongStage(state.stage, ['Submitted', 'NeedsAttention', 'Validated', 'Verified', 'Assessed']),
    );
  }
  const twoDuties = onePersonHoldsOneDuty(state, 'submitter', command.by);
  if (twoDuties) return refused(twoDuties);
  const documents = unique(command.documents).filter(code => !state.file.documents.includes(code));
  if (documents.length === 0) return refuse('DOCUMENTS_ALREADY_RECEIVED', { documents: command.documents });
  const { claimId } = state.file;
  return accept({
    type: 'DocumentsReceived',
    data: { claimId, documents, receivedBy: command.by, receivedAt: command.at },
  });
}

/** Says something only when the finding differs from what the claim already says of itself. */
export function validateClaim(state: ClaimState, { facts, at }: ValidateClaim, law: Law): Decided {
  if (!isOpenToFacts(state)) return accept();
  const { file, lateDecisions, opinion, signalDecisions, registry, appeals, dispute } = state;
  const known = { lateDecisions, opinion, signalDecisions, registry, appeals, dispute };
  const finding = examine({ ...file, ...known, law }, facts);
  if (isKnown(state, finding)) return accept();
  const { claimId } = state.file;
  return finding.finding === 'confirmed'
    ? accept({ type: 'ClaimValidated', data: { claimId, ...finding.cover, validatedAt: at } })
    : accept({
        type: 'ClaimNeedsAttention',
        data: { claimId, reasons: [...finding.reasons], checkedAt: at },
      });
}

function isKnown(state: OpenToFacts, finding: Finding): boolean {
  if (finding.finding === 'confirmed') return 'cover' in state && sameCover(state.cover, finding.cover);
  return state.stage === 'NeedsAttention' && sameReasons(state.reasons, finding.reasons);
}

const refused = (refusal: ReturnType<typeof no>): Decided => ({ outcome: 'refused', refusal });
const unique = (codes: readonly string[]): string[] => [...new Set(codes)];
