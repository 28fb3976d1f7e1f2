import { ArrayUnique } from 'class-validator';
import { IdField, IdsField, ListField, PatternField } from '../claim-ledger/request-fields.js';
import { SubmitClaimRequest } from '../submit-claim/submit-claim.request.js';

/** As many as fit into one transaction and one request without keeping others waiting. */
export const MOST_SUBMITTED = 250;
export const MOST_DECIDED = 500;

export class SubmissionsRequest {
  @ListField(SubmitClaimRequest, { min: 1, max: MOST_SUBMITTED })
  readonly claims!: SubmitClaimRequest[];
}

export class CasesRequest {
  @IdsField(MOST_DECIDED)
  readonly claimIds!: string[];
}

export class ApprovalRequest {
  @IdField()
  readonly claimId!: string;

  @PatternField(/^[0-9a-f]{64}$/)
  readonly shownHash!: string;
}

export class ApprovalsRequest {
  @ListField(ApprovalRequest, { min: 1, max: MOST_DECIDED })
  @ArrayUnique(({ claimId }: ApprovalRequest) => claimId)
  readonly claims!: ApprovalRequest[];
}
