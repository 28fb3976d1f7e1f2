import { reads } from '../../api/client.js';
import type { ClaimView } from '../claim-types.js';

/** Where the outcome can lead to scholarships, once the case is awarded. */
export const mayHaveScholarships = ({ outcome, state }: ClaimView): boolean =>
  state.award !== null && (outcome === 'death' || outcome === 'total-permanent');

/** Nothing is asked of a case that cannot have any. */
export const useScholarships = (view: ClaimView) =>
  reads.useQuery(
    'get',
    '/api/claims/{claimId}/scholarships',
    { params: { path: { claimId: view.claimId } } },
    { enabled: mayHaveScholarships(view) },
  );
