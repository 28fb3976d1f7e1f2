import type { EventMetadata } from '#event-store';
import type { Actor } from '#kernel';

/** Who acts on a claim, and when; every event of a claim is in the claim's own thread. */
export interface Acting {
  readonly by: Actor;
  /** ISO instant. */
  readonly at: string;
  readonly metadata: EventMetadata;
}

export const inThreadOf = (claimId: string, { metadata }: Acting): EventMetadata => ({
  ...metadata,
  correlationId: claimId,
});
