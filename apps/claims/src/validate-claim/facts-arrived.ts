import type { Tx } from '#event-store';
import { causedBy, type ReceivedEvent } from '#kafka';
import { factsWaitForIntake } from './locks.js';
import { type Validating, validateWaiting } from './validate.js';

/** What an event brings and whom it is about. */
export interface Arrival<Fact> {
  readonly event: ReceivedEvent;
  readonly personIds: readonly string[];
  readonly facts: Fact;
}

interface Keeping<Fact> extends Validating {
  readonly keep: (facts: readonly Fact[], personIds: readonly string[]) => Promise<void>;
}

/** Keeps facts of many people and validates the claims that waited for them, in one transaction. */
export async function factsArrived<Fact>(
  tx: Tx,
  arrivals: readonly Arrival<Fact>[],
  { keep, ...under }: Keeping<Fact>,
): Promise<void> {
  const causes = new Map(
    arrivals.flatMap(({ event, personIds }) => personIds.map(personId => [personId, event] as const)),
  );
  if (causes.size === 0) return;
  const personIds = [...causes.keys()];
  await factsWaitForIntake(tx, personIds);
  await keep(
    arrivals.map(({ facts }) => facts),
    personIds,
  );
  const concerned = new Map(
    [...causes].map(([personId, event]) => [personId, (claimId: string) => causedBy(event, claimId)]),
  );
  await validateWaiting(tx, concerned, under);
}
