import type { z } from 'zod';
import { type BilingualText, upcast } from '#contracts';
import type { ClaimEvent } from '../claim/claim.events.js';
import { evolve } from '../claim/claim.evolve.js';
import { type ClaimState, initialState, type Stage } from '../claim/claim.state.js';
import { describeClaim } from '../claim/describe.js';
import { type Difference, differencesBetween } from '../claim/differences.js';
import type { claimDescriptionSchema } from '../find-claim/claim-description.schema.js';
import { meaningOf, type ThreadEvent } from './audit-log.js';

/** A claim described as plain JSON. */
export type Described = z.infer<typeof claimDescriptionSchema>;

/** What was known once an event had happened. */
export interface Moment {
  readonly number: number;
  readonly eventId: string;
  readonly service: string;
  readonly type: string;
  readonly meaning: BilingualText;
  readonly at: string;
  readonly actor: string | null;
  readonly causationId: string | null;
  readonly isOfClaim: boolean;
  readonly stage: Stage;
  /** Only where the event changed it; between, the last one holds. */
  readonly state: Described | null;
  readonly changes: readonly Change[];
}
interface Change {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface FoldedThread {
  readonly moments: readonly Moment[];
  readonly state: ClaimState;
  readonly described: Described | null;
  /** Where the claim's own events cannot be folded any further; nothing after it is. */
  readonly fault: Difference | null;
}

type Folded = Omit<FoldedThread, 'moments'>;

/** Folds a claim along its thread, once, in the order of the log; the events of others leave it as it is. */
export function foldThread(claimId: string, thread: readonly ThreadEvent[]): FoldedThread {
  let now: Folded = { state: initialState, described: null, fault: null };
  const moments = thread
    .toSorted((left, right) => left.number - right.number)
    .map(event => {
      const before = now;
      if (event.stream === claimId) now = next(before, event);
      return momentOf(event, event.stream === claimId, { before, now });
    });
  return { ...now, moments };
}

function next(before: Folded, event: ThreadEvent): Folded {
  const expected = before.state.version + 1;
  if (before.fault) return before;
  if (event.version !== expected) {
    const fault = { field: `version ${expected}`, left: 'missing in the log', right: 'expected' };
    return { ...before, fault };
  }
  // Bytes that somebody has changed may make no sense to the core: that is a finding, not a failure.
  try {
    const data = upcast(event.type, event.schemaVersion, event.data);
    const state = evolve(before.state, { type: event.type, data } as ClaimEvent);
    return { state, described: describedAsJson(state), fault: null };
  } catch (error) {
    const field = `#${event.number} ${event.type}`;
    return { ...before, fault: { field, left: 'cannot be folded', right: nameOf(error) } };
  }
}

export const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

/** As it looks once it was JSON: without undefined members. */
export const describedAsJson = (state: ClaimState): Described | null =>
  state.stage === 'NotSubmitted' ? null : JSON.parse(JSON.stringify(describeClaim(state)));

function momentOf(
  event: ThreadEvent,
  isOfClaim: boolean,
  { before, now }: { readonly before: Folded; readonly now: Folded },
): Moment {
  const { number, id: eventId, service, type, time: at, actor, causationId } = event;
  const isChanged = before.described !== now.described;
  return {
    ...{ number, eventId, service, type, meaning: meaningOf(event), at, actor, causationId, isOfClaim },
    stage: now.state.stage,
    state: isChanged ? now.described : null,
    changes: isChanged ? changesBetween(before.described, now.described) : [],
  };
}

const changesBetween = (before: Described | null, after: Described | null): Change[] =>
  differencesBetween(before ?? {}, after ?? {}).map(({ field, left, right }) => ({
    field,
    before: left ?? null,
    after: right ?? null,
  }));
