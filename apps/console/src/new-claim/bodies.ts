import type { components, paths } from '../api/schema.js';

export type SubmitBody = components['schemas']['claims.SubmitClaimRequest'];
export type ResubmitBody = components['schemas']['claims.ResubmitClaimRequest'];
export type PreviewBody = components['schemas']['claims.PreviewClaimRequest'];
export type ClaimView =
  paths['/api/claims/{claimId}']['get']['responses']['200']['content']['application/json'];
