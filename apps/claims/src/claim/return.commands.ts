import type { Actor } from '#kernel';
import type { RecordRef } from './claim.events.js';

export interface ReturnClaim {
  readonly type: 'ReturnClaim';
  readonly reason: string;
  /** What exactly is to be corrected, in words. */
  readonly returnRecord?: RecordRef;
  readonly by: Actor;
  readonly at: string;
}
