import { assertNever, type Decider, type Decision } from '#kernel';
import type { Law } from '#statutory';
import type { ClaimCommand } from './claim.commands.js';
import type { ClaimEvent } from './claim.events.js';
import { evolve } from './claim.evolve.js';
import { type ClaimState, initialState } from './claim.state.js';
import { confirmAccount, dismissAccount, enterAccount } from './decide-account.js';
import { appealClaim, decideAppeal } from './decide-appeal.js';
import { approveClaim } from './decide-approval.js';
import { approveCorrection } from './decide-correction.js';
import { declineFurtherCosts, enterFurtherCosts, verifyFurtherCosts } from './decide-costs.js';
import { disputeHeirs, settleHeirsDispute } from './decide-dispute.js';
import { fileDocument } from './decide-filing.js';
import { askFurtherDocument, takeBackFurtherDocument } from './decide-further-document.js';
import { receiveDocuments, resubmitClaim, submitClaim } from './decide-intake.js';
import {
  decideLateContribution,
  rejectClaim,
  returnClaim,
  verifyClaim,
  withdrawClaim,
} from './decide-judgement.js';
import { routeDuty, takeBackDuty, takenInAtOffice } from './decide-office.js';
import { giveMedicalOpinion } from './decide-opinion.js';
import { recordSharePaid, recordShareReturned } from './decide-payment.js';
import { reclassifyClaim, recordDetermination } from './decide-reclassification.js';
import { recordRegistryAnswers } from './decide-registry.js';
import { declineScholarshipYear, enterScholarChild, proveScholarshipYear } from './decide-scholar.js';
import { awardScholarshipYear, verifyScholarshipYear } from './decide-school-year.js';
import { decideSignal } from './decide-signal.js';
import { validateClaim } from './decide-validation.js';
import { type FromOffice, whoJudgesIsOfTheOfficeOfTheDuty } from './office.rules.js';

/** What follows from a command under a law, of somebody from an office. */
export function decide(
  state: ClaimState,
  command: ClaimCommand,
  law: Law,
  from: FromOffice = null,
): Decision<ClaimEvent> {
  const refusal = whoJudgesIsOfTheOfficeOfTheDuty(state, command, from);
  if (refusal) return { outcome: 'refused', refusal };
  switch (command.type) {
    case 'SubmitClaim':
      return takenInAtOffice(submitClaim(state, command, law), command, from);
    case 'ResubmitClaim':
      return resubmitClaim(state, command, law);
    case 'ReceiveDocuments':
      return receiveDocuments(state, command);
    case 'FileDocument':
      return fileDocument(state, command, law);
    case 'ValidateClaim':
      return validateClaim(state, command, law);
    case 'DecideLateContribution':
      return decideLateContribution(state, command, law);
    case 'GiveMedicalOpinion':
      return giveMedicalOpinion(state, command, law);
    case 'DecideSignal':
      return decideSignal(state, command);
    case 'RecordRegistryAnswers':
      return recordRegistryAnswers(state, command);
    case 'AskFurtherDocument':
      return askFurtherDocument(state, command, law);
    case 'TakeBackFurtherDocument':
      return takeBackFurtherDocument(state, command);
    case 'DisputeHeirs':
      return disputeHeirs(state, command);
    case 'SettleHeirsDispute':
      return settleHeirsDispute(state, command);
    case 'ReclassifyClaim':
      return reclassifyClaim(state, command, law);
    case 'RecordDetermination':
      return recordDetermination(state, command, law);
    case 'VerifyClaim':
      return verifyClaim(state, command, law);
    case 'ReturnClaim':
      return returnClaim(state, command, law);
    case 'RejectClaim':
      return rejectClaim(state, command);
    case 'WithdrawClaim':
      return withdrawClaim(state, command);
    case 'ApproveClaim':
      return approveClaim(state, command);
    case 'RecordSharePaid':
      return recordSharePaid(state, command);
    case 'RecordShareReturned':
      return recordShareReturned(state, command);
    case 'AppealClaim':
      return appealClaim(state, command);
    case 'DecideAppeal':
      return decideAppeal(state, command, law);
    case 'ApproveCorrection':
      return approveCorrection(state, command);
    case 'EnterScholarChild':
      return enterScholarChild(state, command, law);
    case 'ProveScholarshipYear':
      return proveScholarshipYear(state, command, law);
    case 'VerifyScholarshipYear':
      return verifyScholarshipYear(state, command, law);
    case 'DeclineScholarshipYear':
      return declineScholarshipYear(state, command);
    case 'AwardScholarshipYear':
      return awardScholarshipYear(state, command);
    case 'EnterFurtherCosts':
      return enterFurtherCosts(state, command);
    case 'VerifyFurtherCosts':
      return verifyFurtherCosts(state, command, law);
    case 'DeclineFurtherCosts':
      return declineFurtherCosts(state, command);
    case 'EnterAccount':
      return enterAccount(state, command);
    case 'ConfirmAccount':
      return confirmAccount(state, command);
    case 'DismissAccount':
      return dismissAccount(state, command);
    case 'RouteDuty':
      return routeDuty(state, command, from);
    case 'TakeBackDuty':
      return takeBackDuty(state, command, from);
    default:
      return assertNever(command);
  }
}

/** The decider of claims under a law, for somebody from an office: tariffs, deadlines and checklists come in as data. */
export const claimDecider = (
  law: Law,
  from: FromOffice = null,
): Decider<ClaimState, ClaimCommand, ClaimEvent> => ({
  initialState,
  decide: (state, command) => decide(state, command, law, from),
  evolve,
});
