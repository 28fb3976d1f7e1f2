import type { Law } from '#statutory';
import type { ClaimState } from '../claim/claim.state.js';
import { type Difference, differencesBetween } from '../claim/differences.js';
import { assessedUnder, recomputeAward } from '../claim/replay.js';
import { type LogEntry, type ThreadEvent, threadEvent } from './audit-log.js';
import { describedAsJson, foldThread } from './fold-thread.js';

export interface Replayed {
  readonly state: ClaimState;
  readonly tables: TablesUsed;
  readonly own: readonly ThreadEvent[];
  readonly differences: readonly Difference[];
}

/**
 * Folds the claim's own events, computes the award again under the law recorded in them, and compares both with the
 * live answer. `live` is null when only the state at an earlier instant was asked for.
 */
export function replayClaim(
  claimId: string,
  thread: readonly ThreadEvent[],
  { live, law }: { readonly live: unknown; readonly law: Law },
): Replayed {
  const own = thread.filter(({ stream }) => stream === claimId);
  const { state, fault } = foldThread(claimId, thread);
  const replayed = { state, own, tables: tablesUsed(state, law) };
  return { ...replayed, differences: fault ? [fault] : differencesOf(state, live, law) };
}

/** Whether an award is computed again by the tables of its assessment; by others, only its amounts are compared. */
export type TablesUsed = 'RECORDED' | 'OTHERS' | null;

export function tablesUsed(state: ClaimState, law: Law): TablesUsed {
  const digest = assessedUnder(state);
  if (digest === null) return null;
  return digest === law.digest ? 'RECORDED' : 'OTHERS';
}

/** Where the state that the log gives parts from its own award, computed again, and from the live state. */
export function differencesOf(state: ClaimState, live: unknown, law: Law): Difference[] {
  const award = recomputeAward(state, law)?.differences ?? [];
  const compared = live === null ? [] : differencesBetween(describedAsJson(state), live);
  const named = (kind: string) => (difference: Difference) => ({
    ...difference,
    field: `${kind}: ${difference.field}`,
  });
  return [...award.map(named('award')), ...compared.map(named('state'))];
}

/** The events known at an instant. */
export const knownAt = (thread: readonly ThreadEvent[], at: string | null): ThreadEvent[] =>
  thread.filter(({ time }) => at === null || Temporal.Instant.compare(time, at) <= 0);

/** Where a copy of the log parts from the log itself: each event whose bytes were changed, and each that is missing. */
export function alteredEntries(copy: readonly LogEntry[], log: readonly LogEntry[]): Difference[] {
  const copied = new Map(copy.map(entry => [entry.eventId, entry]));
  return log.flatMap(entry => {
    const name = `#${entry.number} ${entry.headers['ce_type']}`;
    const other = copied.get(entry.eventId);
    if (!other) return [{ field: name, left: 'missing in the copy', right: entry.eventId }];
    if (other.body === entry.body) return [];
    const inside = differencesBetween(threadEvent(other).data, threadEvent(entry).data);
    const differences =
      inside.length > 0 ? inside : [{ field: 'bytes', left: other.body, right: entry.body }];
    return differences.map(difference => ({ ...difference, field: `${name}: ${difference.field}` }));
  });
}
