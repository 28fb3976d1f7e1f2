import type { Actor } from '#kernel';
import type { RecordRef } from './claim.events.js';

/** That the heirs do not agree, and the event that says so. */
export interface Dispute {
  readonly disputeRecord: RecordRef;
  readonly openedBy: Actor;
  readonly openedAt: string;
  readonly evidence: string;
}
