import { isOfAnAccident } from '../accident/accident.events.js';
import { isOfAGuarantee } from '../guarantee/guarantee.state.js';
import { isOfAReturn } from '../return-to-work/return.events.js';
import type { ClaimEvent } from './claim.events.js';
import type { ClaimState, KnownClaim, NotSubmitted } from './claim.state.js';
import { resubmitted, submitted } from './evolve-intake.js';
import { evolveLaterPapers } from './evolve-later-papers.js';
import { evolveOffice } from './evolve-office.js';
import { evolveOutcome } from './evolve-outcome.js';
import { evolveClassified } from './evolve-reclassification.js';
import { registryAnswered } from './evolve-registry.js';
import { hospitalInvoiced } from './hospital-invoice.js';
import { jasaRaharjaPaid } from './jasa-raharja.js';
import { base, type DataOf, having, withDuty } from './known-claim.js';
import { foundByAdviser } from './medical.rules.js';
import { owedBy } from './owed-lines.js';
import { documentFiled, documentsReceived } from './papers.js';

/** What is true after an event. It never refuses: what is in the log has happened. */
export function evolve(state: ClaimState, event: ClaimEvent): ClaimState {
  if (event.type === 'ClaimSubmitted') return submitted(event.data);
  if (state.stage === 'NotSubmitted') return withoutAClaim(state, event);
  return evolveKnown({ ...state, version: state.version + 1 }, event);
}

/** The stream of a report, or of a return to work, is no claim: who asks for it as one finds none. */
function withoutAClaim(state: NotSubmitted, event: ClaimEvent): NotSubmitted {
  if (isOfAnAccident(event) || isOfAReturn(event) || isOfAGuarantee(event)) return state;
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
    case 'HospitalInvoiced':
      return hospitalInvoiced(state, event.data);
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
    case 'ClaimTakenInAtOffice':
    case 'DutyRouted':
    case 'DutyTakenBack':
      return evolveOffice(state, event);
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
      const { cover } = having(state, 'cover');
      return { ...base(state), stage: 'Assessed', cover, assessment, owed: owedBy(state.file.invoices) };
    }
    default:
      return evolveOutcome(state, event);
  }
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
