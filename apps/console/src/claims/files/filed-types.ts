import type { paths } from '../../api/schema.js';
import type { ClaimView } from '../claim-types.js';

/** A file of a case, as one of its documents. */
export type FiledFile = ClaimView['files'][number];
export type FiledAnswer =
  paths['/api/claims/{claimId}/files']['post']['responses']['201']['content']['application/json'];
