import type { ClaimEvent } from '../claim/claim.events.js';

const ENDS_A_WAIT: readonly ClaimEvent['type'][] = [
  'ClaimResubmitted',
  'ClaimNeedsAttention',
  'ClaimValidated',
  'ClaimReturnedToOfficer',
  'ClaimRejected',
  'ClaimWithdrawn',
];

/** What a claim waited for is no news once it waits no longer, or for something else. */
export const isOvertaken = (events: readonly ClaimEvent[], version: number): boolean =>
  events[version - 1]?.type === 'ClaimNeedsAttention' &&
  events.slice(version).some(({ type }) => ENDS_A_WAIT.includes(type));
