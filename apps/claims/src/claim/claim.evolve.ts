import { isOfAnAccident } from '../accident/accident.events.js';
import { isOfAReturn } from '../return-to-work/return.events.js';
import { NO_APPEALS } from './appeal.state.js';
import type { CaseFile } from './case-file.js';
import type { ClaimEvent } from './claim.events.js';
import type { ClaimState, KnownClaim, NotSubmitted, Submitted } from './claim.state.js';
import { evolveLaterPapers } from './evolve-later-papers.js';
import { evolveOutcome } from './evolve-outcome.js';
import { evolveClassified } from './evolve-reclassification.js';
import { registryAnswered } from './evolve-registry.js';
import { fileAsFound } from './file-as-found.js';
import { withBrought } from './further-document.state.js';
import { jasaRaharjaPaid } from './jasa-raharja.js';
import { base, type DataOf, having, withDuty } from './known-claim.js';
import { foundByAdviser } from './medical.rules.js';
import { documentFiled, documentsReceived } from './papers.js';
import { AS_FILED } from './reclassification.state.js';

/** What is true after an event. It never refuses: what is in the log has happened. */
export function evolve(state: ClaimState, event: ClaimEvent): ClaimState {
  if (event.type === 'ClaimSubmitted') return submitted(event.data);
  if (state.stage === 'NotSubmitted') return withoutAClaim(state, event);
  return evolveKnown({ ...state, version: state.version + 1 }, event);
}

/** The stream of a report, or of a return to work, is no claim: who asks for it as one finds none. */
function withoutAClaim(state: NotSubmitted, event: ClaimEvent): NotSubmitted {
  if (isOfAnAccident(event) || isOfAReturn(event)) return state;
  throw new Error(`${event.type} before ClaimSubmitted`);
}

function evolveKnown(state: KnownClaim, event: Exclude<ClaimEvent, { type: 'ClaimSubmitted' }>): ClaimState {
  switch (event.type) {
    case 'OccupationalDiseaseClaimed': {
      const { leftWorkOn } = event.data;
      return { ...state, file: { ...state.file, disease: { leftWorkOn } } };
    }
    case 'JasaRaharjaPaid':
      return jasaRaharjaPaid(state, event.data);
    case 'ClaimResubmitted':
      return resubmitted(state, event.data);
    case 'DocumentsReceived':
      return documentsReceived(state, event.data);
    case 'DocumentFiled':
      return documentFiled(state, event.data);
    case 'LateContributionDecided': {
      const { claimId: _claim, ...decision } = event.data;
      return {
        ...withDuty(state, 'verifier', event.data.decidedBy),
        lateDecisions: [...state.lateDecisions, decision],
      };
    }
    case 'MedicalOpinionGiven':
      return opinionGiven(state, event.data);
    case 'SignalDecided':
      return signalDecided(state, event.data);
    case 'RegistryAnswered':
      return registryAnswered(state, event.data);
    case 'FurtherDocumentAsked':
    case 'FurtherDocumentNoLongerAsked':
      return evolveLaterPapers(state, event);
    case 'HeirsDisputed':
      return disputed(state, event.data);
    case 'HeirsDisputeSettled':
      return { ...withDuty(state, 'verifier', event.data.settledBy), dispute: null };
    case 'ClaimReclassified':
    case 'LabourInspectorDetermined':
      return evolveClassified(state, event);
    case 'ClaimNeedsAttention':
      return { ...base(state), stage: 'NeedsAttention', reasons: event.data.reasons };
    case 'ClaimValidated': {
      const { claimId: _claim, validatedAt: _at, ...cover } = event.data;
      return { ...base(state), stage: 'Validated', reasons: [], cover };
    }
    case 'ClaimVerified': {
      const verified = withDuty(state, 'verifier', event.data.verifiedBy);
      return { ...base(verified), stage: 'Verified', cover: having(state, 'cover').cover };
    }
    case 'BenefitAssessed': {
      const { claimId: _claim, ...assessment } = event.data;
      return { ...base(state), stage: 'Assessed', cover: having(state, 'cover').cover, assessment };
    }
    default:
      return evolveOutcome(state, event);
  }
}

function submitted({ submittedBy, ...file }: DataOf<'ClaimSubmitted'>): Submitted {
  return {
    stage: 'Submitted',
    version: 1,
    file: { ...file, disease: null, jasaRaharja: [] },
    duties: { submitter: submittedBy, adviser: null, verifier: null, approver: null, decider: null },
    documentsReceivedBy: [],
    files: [],
    lateDecisions: [],
    opinion: null,
    signalDecisions: [],
    registry: [],
    dispute: null,
    laterPapers: [],
    reasons: [],
    ...NO_APPEALS,
    ...AS_FILED,
  };
}

function resubmitted(
  state: KnownClaim,
  { claimId: _claim, submittedBy: by, submittedAt: at, ...again }: DataOf<'ClaimResubmitted'>,
): Submitted {
  const entered: CaseFile = { ...state.file, ...again };
  const laterPapers = withBrought(state.laterPapers, again.documents, { by, at });
  const file = fileAsFound(entered, state);
  return { ...base(state), stage: 'Submitted', reasons: [], laterPapers, file };
}

function opinionGiven(state: KnownClaim, data: DataOf<'MedicalOpinionGiven'>): KnownClaim {
  const { claimId, ...opinion } = data;
  return {
    ...withDuty(state, 'adviser', opinion.givenBy),
    file: foundByAdviser(state.file, opinion),
    opinion: { ...opinion, evidence: `${claimId}/${state.version}` },
  };
}

function signalDecided(state: KnownClaim, data: DataOf<'SignalDecided'>): KnownClaim {
  const { claimId, ...decision } = data;
  const decided = { ...decision, event: `${claimId}/${state.version}` };
  return {
    ...withDuty(state, 'verifier', decision.decidedBy),
    signalDecisions: [...state.signalDecisions, decided],
  };
}

function disputed(
  state: KnownClaim,
  { claimId, disputeRecord, openedBy, openedAt }: DataOf<'HeirsDisputed'>,
): KnownClaim {
  const evidence = `${claimId}/${state.version}`;
  return { ...state, dispute: { disputeRecord, openedBy, openedAt, evidence } };
}
