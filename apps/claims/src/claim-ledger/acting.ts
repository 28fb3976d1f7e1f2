import type { EventMetadata } from '#event-store';
import type { Actor } from '#kernel';
import type { Law } from '#statutory';

/** Who acts on a claim, when, and under which law; every event of a claim is in the claim's own thread. */
export interface Acting {
  readonly by: Actor;
  /** ISO instant. */
  readonly at: string;
  readonly law: Law;
  readonly metadata: EventMetadata;
}

export const inThreadOf = (claimId: string, { metadata }: Acting): EventMetadata => ({
  ...metadata,
  correlationId: claimId,
});
