import { assertNever } from '#kernel';
import type { ClaimEvent } from './claim.events.js';
import {
  type AwardedClaim,
  type CaseFile,
  type ClaimState,
  isAwarded,
  type KnownClaim,
  type Submitted,
} from './claim.state.js';
import { withReturn, withSettlement } from './share-progress.js';

/** What is true after an event. It never refuses: what is in the log has happened. */
export function evolve(state: ClaimState, event: ClaimEvent): ClaimState {
  if (event.type === 'ClaimSubmitted') return submitted(event.data);
  if (state.stage === 'NotSubmitted') throw new Error(`${event.type} before ClaimSubmitted`);
  return evolveKnown({ ...state, version: state.version + 1 }, event);
}

function evolveKnown(state: KnownClaim, event: Exclude<ClaimEvent, { type: 'ClaimSubmitted' }>): ClaimState {
  switch (event.type) {
    case 'ClaimResubmitted':
      return resubmitted(state, event.data);
    case 'DocumentsReceived':
      return documentsReceived(state, event.data);
    case 'LateContributionDecided': {
      const { claimId: _claim, ...decision } = event.data;
      return {
        ...withDuty(state, 'verifier', event.data.decidedBy),
        lateDecisions: [...state.lateDecisions, decision],
      };
    }
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
      return evolveEnding(state, event);
  }
}

type Ending = Exclude<
  ClaimEvent,
  {
    type:
      | 'ClaimSubmitted'
      | 'ClaimResubmitted'
      | 'DocumentsReceived'
      | 'LateContributionDecided'
      | 'ClaimNeedsAttention'
      | 'ClaimValidated'
      | 'ClaimVerified'
      | 'BenefitAssessed';
  }
>;

function evolveEnding(state: KnownClaim, event: Ending): ClaimState {
  switch (event.type) {
    case 'ClaimReturnedToOfficer': {
      const { reason, returnedBy } = event.data;
      return { ...base(state), stage: 'ReturnedToOfficer', returned: { reason, by: returnedBy } };
    }
    case 'ClaimRejected': {
      const { rule, regulation, article, rejectedBy } = event.data;
      const rejected = base(withDuty(state, 'approver', rejectedBy));
      return { ...rejected, stage: 'Rejected', rejection: { rule, regulation, article } };
    }
    case 'ClaimWithdrawn':
      return { ...base(state), stage: 'Withdrawn', withdrawal: { reason: event.data.reason } };
    case 'ClaimApproved':
      return approved(state, event.data);
    case 'SharePaid':
      return withSettlement(awarded(state), event.data);
    case 'ShareReturned':
      return withReturn(awarded(state), event.data);
    case 'ClaimSettled':
      return { ...awarded(state), stage: 'Settled' };
    default:
      return assertNever(event);
  }
}

type DataOf<Type extends ClaimEvent['type']> = Extract<ClaimEvent, { type: Type }>['data'];

function submitted({ submittedBy, ...file }: DataOf<'ClaimSubmitted'>): Submitted {
  return {
    stage: 'Submitted',
    version: 1,
    file,
    duties: { submitter: submittedBy, verifier: null, approver: null },
    documentsReceivedBy: [],
    lateDecisions: [],
    reasons: [],
  };
}

function resubmitted(
  state: KnownClaim,
  { claimId: _claim, submittedBy: _by, submittedAt: _at, ...again }: DataOf<'ClaimResubmitted'>,
): Submitted {
  const file: CaseFile = { ...state.file, ...again };
  return { ...base(state), stage: 'Submitted', reasons: [], file };
}

function documentsReceived(state: KnownClaim, data: DataOf<'DocumentsReceived'>): KnownClaim {
  return {
    ...state,
    file: { ...state.file, documents: [...state.file.documents, ...data.documents] },
    documentsReceivedBy: [...new Set([...state.documentsReceivedBy, data.receivedBy])],
  };
}

function approved(state: KnownClaim, { claimId: _claim, ...award }: DataOf<'ClaimApproved'>): ClaimState {
  const { cover, assessment } = having(state, 'assessment');
  const known = base(withDuty(state, 'approver', award.approvedBy));
  const progress = award.shares.map(({ shareId }) => ({ shareId, paidBy: [], returned: [] }));
  return { ...known, stage: 'Approved', cover, assessment, award, progress };
}

const withDuty = (state: KnownClaim, duty: 'verifier' | 'approver', actor: CaseActor): KnownClaim => ({
  ...state,
  duties: { ...state.duties, [duty]: actor },
});
type CaseActor = KnownClaim['duties']['submitter'];

function base({ version, file, duties, documentsReceivedBy, lateDecisions, reasons }: KnownClaim) {
  return { version, file, duties, documentsReceivedBy, lateDecisions, reasons };
}

/** Some events only follow others; a log in which they do not was not written by this system. */
function having<Key extends 'cover' | 'assessment'>(state: KnownClaim, key: Key) {
  if (key in state) return state as Extract<KnownClaim, { [K in Key]: unknown }>;
  throw new Error(`The claim has no ${key} at stage ${state.stage}`);
}

function awarded(state: KnownClaim): AwardedClaim {
  if (isAwarded(state)) return state;
  throw new Error(`The claim has no award at stage ${state.stage}`);
}
