import { accept, type Decision, firstRefusal, refuse, regionDate } from '#kernel';
import type { Law } from '#statutory';
import type { ReceiveDocuments, ResubmitClaim, SubmitClaim } from './claim.commands.js';
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
import { type ClaimState, type KnownClaim, STAGES_OPEN_TO_FACTS, takesPapers } from './claim.state.js';
import { aDiseaseOfWorkIsForJkk, diseaseClaimed, workIsLeftBeforeTheDiagnosis } from './disease.rules.js';
import { dutyMayBeTakenBy, onePersonHoldsOneDuty } from './duty.rules.js';
import { documentsMustFitTheFile, documentsOf } from './filing.rules.js';
import { payeesMustBeEntitled } from './heirs.rules.js';
import { statedOfHospitals } from './hospital-invoice.js';
import { invoicesMustHold } from './hospital-invoice.rules.js';
import { statedOfJasaRaharja } from './jasa-raharja.js';
import { somethingIsLeftForJkk, statementOfJasaRaharjaMustHold } from './jasa-raharja.rules.js';
import { lossesBelongToAPartialDisability } from './medical.rules.js';
import { receiptNumberOf } from './receipt-number.js';

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
    statementOfJasaRaharjaMustHold(command),
    invoicesMustHold(command),
  );
  // What the law can compute is asked last: its functions expect a death for JKM.
  const unlawful =
    refusal ??
    claimMustBeAssessable(command, law) ??
    somethingIsLeftForJkk(command, law) ??
    payeesMustBeEntitled(command, law);
  return unlawful ? refused(unlawful) : accept(...claimTakenIn(command));
}

/** What a submission says once nothing speaks against it. */
export const claimTakenIn = (command: SubmitClaim): ClaimEvent[] => [
  claimSubmitted(command),
  ...diseaseClaimed(command),
  ...statedOfJasaRaharja(command.claimId, [], command),
  ...statedOfHospitals(command.claimId, [], command),
];

function claimSubmitted(command: SubmitClaim): ClaimSubmitted {
  const { type: _type, by, at, disease: _disease, jasaRaharja: _paid, ...entered } = command;
  const { invoices: _invoices, ...claimed } = entered;
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
      statementOfJasaRaharjaMustHold({ ...claimed, disease: state.file.disease }),
      invoicesMustHold(claimed),
      claimMustBeAssessable(claimed, law),
      somethingIsLeftForJkk(claimed, law),
    ) ?? payeesMustBeEntitled(claimed, law);
  return refusal ? refused(refusal) : accept(...claimTakenInAgain(state, command));
}

/** What the resubmission says once nothing speaks against it. */
export const claimTakenInAgain = (state: KnownClaim, command: ResubmitClaim): ClaimEvent[] => [
  claimResubmitted(state, command),
  ...statedOfJasaRaharja(state.file.claimId, state.file.jasaRaharja, command),
  ...statedOfHospitals(state.file.claimId, state.file.invoices, command),
];

function claimResubmitted(state: KnownClaim, command: ResubmitClaim): ClaimResubmitted {
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
  if (!takesPapers(state)) return refused(wrongStage(state.stage, [...STAGES_OPEN_TO_FACTS, 'Appealed']));
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

const refused = (refusal: ReturnType<typeof no>): Decided => ({ outcome: 'refused', refusal });
const unique = (codes: readonly string[]): string[] => [...new Set(codes)];
