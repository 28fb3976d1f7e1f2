import type { Stage } from '../claim-types.js';

/** As long as something is still to be paid. */
export const OPEN_TO_DISPUTE: readonly Stage[] = [
  ...(['Submitted', 'NeedsAttention', 'Validated', 'Verified', 'Assessed'] as const),
  ...(['ReturnedToOfficer', 'Approved', 'PartlyPaid'] as const),
];
