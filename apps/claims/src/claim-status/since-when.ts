import type { StoredEvent } from '#event-store';
import { regionDate } from '#kernel';
import type { Law } from '#statutory';
import type { ClaimEvent, Reason } from '../claim/claim.events.js';
import { isHeldBySignal } from '../claim/signal-decisions.js';
import { type ClaimRow, projectClaim } from '../claim-ledger/project-claim.js';

export type Recorded = Pick<StoredEvent, 'type' | 'data' | 'recordedAt'>;

/** A claim with the day since which it waits, without a break, for each reason and each paper. */
export interface Waiting {
  readonly row: ClaimRow;
  readonly reasons: ReadonlyMap<string, string>;
  readonly papers: ReadonlyMap<string, string>;
  /** Since when its file is back with the officer, or was the last time. */
  readonly returnedOn: string | null;
  /** Since when its heirs are in dispute, or were the last time. */
  readonly disputedOn: string | null;
}

const NOTHING: Omit<Waiting, 'row'> = {
  ...{ reasons: new Map(), papers: new Map() },
  ...{ returnedOn: null, disputedOn: null },
};

/** What holds a claim for a person who looks at it is one wait, however many signals there are. */
const keyOf = (reason: Reason): string =>
  isHeldBySignal(reason) ? 'HELD' : `${reason.code} ${reason.values['month'] ?? ''}`;

/** Until a check finds it settled; a file that is only entered again waits on. */
const SETTLES: readonly ClaimEvent['type'][] = ['ClaimValidated', 'ClaimRejected'];

export function waitingAfter(before: Waiting | null, recorded: Recorded, law: Law): Waiting {
  const event = recorded as unknown as ClaimEvent;
  const on = regionDate(Temporal.Instant.from(recorded.recordedAt)).toString();
  const row = projectClaim(before?.row ?? null, event, law);
  const { reasons, papers, returnedOn, disputedOn } = before ?? NOTHING;
  return {
    row,
    reasons: reasonsAfter(reasons, event, on),
    papers: since(papers, row.missing, on),
    returnedOn: event.type === 'ClaimReturnedToOfficer' ? on : returnedOn,
    disputedOn: event.type === 'HeirsDisputed' ? on : disputedOn,
  };
}

function reasonsAfter(
  before: Waiting['reasons'],
  { type, data }: ClaimEvent,
  on: string,
): Waiting['reasons'] {
  if (type === 'ClaimNeedsAttention') return since(before, data.reasons.map(keyOf), on);
  return SETTLES.includes(type) ? new Map() : before;
}

const since = (before: ReadonlyMap<string, string>, keys: readonly string[], on: string) =>
  new Map(keys.map(key => [key, before.get(key) ?? on]));

export function reasonSince({ reasons }: Waiting, reason: Reason): string {
  const on = reasons.get(keyOf(reason));
  if (on === undefined) throw new Error(`${reason.code} was never named`);
  return on;
}
