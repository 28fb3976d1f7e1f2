import { answerOf, api } from '../../api/client.js';
import type { Decision } from '../decision.js';

type OfScholarship = Extract<
  Decision,
  { action: 'enterScholar' | 'proveYear' | 'verifyYear' | 'declineYear' | 'awardYear' }
>;

interface Params {
  readonly path: { readonly claimId: string };
  readonly header: { readonly 'Idempotency-Key': string };
}

/** Sends what was entered or decided about the scholarships of a case. */
export function sendScholarship(params: Params, decision: OfScholarship) {
  switch (decision.action) {
    case 'enterScholar':
      return answerOf(
        api.POST('/api/claims/{claimId}/scholarships/children', { params, body: decision.scholar }),
      );
    case 'proveYear':
      return answerOf(api.POST('/api/claims/{claimId}/scholarships/years', { params, body: decision.proof }));
    case 'verifyYear':
      return answerOf(
        api.POST('/api/claims/{claimId}/scholarships/years/verification', { params, body: decision.year }),
      );
    case 'declineYear': {
      const body = { ...decision.year, reason: decision.reason };
      return answerOf(api.POST('/api/claims/{claimId}/scholarships/years/decline', { params, body }));
    }
    case 'awardYear': {
      const body = { ...decision.year, shownHash: decision.shownHash };
      return answerOf(api.POST('/api/claims/{claimId}/scholarships/years/approval', { params, body }));
    }
  }
}
