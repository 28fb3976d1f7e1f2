import { NO_ACCOUNTS } from './account.state.js';
import { NO_CORRECTIONS } from './appeal.state.js';
import type { ClaimEvent } from './claim.events.js';
import type { ClaimState, KnownClaim } from './claim.state.js';
import { NO_FURTHER_COSTS } from './costs.state.js';
import { type AccountEvent, evolveAccount } from './evolve-account.js';
import { type AppealEvent, evolveAppeal } from './evolve-appeal.js';
import { type CostsEvent, evolveCosts } from './evolve-costs.js';
import { evolveScholarship, type ScholarshipEvent } from './evolve-scholarship.js';
import { awarded, base, type DataOf, having, withDuty } from './known-claim.js';
import { NO_SCHOLARSHIPS } from './scholarship.state.js';
import { withReturn, withSettlement } from './share-progress.js';

type OutcomeEvent =
  | AppealEvent
  | ScholarshipEvent
  | AccountEvent
  | CostsEvent
  | Extract<
      ClaimEvent,
      {
        type:
          | 'ClaimReturnedToOfficer'
          | 'ClaimRejected'
          | 'ClaimWithdrawn'
          | 'ClaimApproved'
          | 'SharePaid'
          | 'ShareReturned'
          | 'ClaimSettled';
      }
    >;

/** What is true once a case was judged, and once its shares are paid. */
export function evolveOutcome(state: KnownClaim, event: OutcomeEvent): ClaimState {
  switch (event.type) {
    case 'ClaimReturnedToOfficer': {
      const { reason, returnRecord, returnedBy: by } = event.data;
      return { ...base(state), stage: 'ReturnedToOfficer', returned: { reason, returnRecord, by } };
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
    case 'ScholarChildEntered':
    case 'ScholarshipYearProved':
    case 'ScholarshipYearVerified':
    case 'ScholarshipYearDeclined':
    case 'ScholarshipYearAwarded':
      return evolveScholarship(awarded(state), event);
    case 'AccountEntered':
    case 'AccountCorrected':
    case 'AccountDismissed':
      return evolveAccount(awarded(state), event);
    case 'FurtherCostsEntered':
    case 'FurtherCostsVerified':
    case 'FurtherCostsDeclined':
      return evolveCosts(awarded(state), event);
    default:
      return evolveAppeal(state, event);
  }
}

function approved(state: KnownClaim, { claimId: _claim, ...award }: DataOf<'ClaimApproved'>): ClaimState {
  const { cover, assessment, owed } = having(state, 'assessment');
  const known = base(withDuty(state, 'approver', award.approvedBy));
  const progress = award.shares.map(({ shareId }) => ({ shareId, paidBy: [], returned: [] }));
  const afterwards = { ...NO_CORRECTIONS, ...NO_SCHOLARSHIPS, ...NO_ACCOUNTS, ...NO_FURTHER_COSTS };
  return { ...known, stage: 'Approved', cover, assessment, owed, award, progress, ...afterwards };
}
