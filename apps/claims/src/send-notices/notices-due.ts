import type { ExecutedOrRefused, StoredEvent } from '#event-store';
import type { ClaimEvent, RecordRef } from '../claim/claim.events.js';
import { type ClaimState, isAwarded, type KnownClaim } from '../claim/claim.state.js';

/** The events that payees are written to about. */
export const TOLD = [
  'ClaimNeedsAttention',
  'ClaimApproved',
  'ClaimRejected',
  'AppealDecided',
  'FurtherDocumentAsked',
  'AwardCorrected',
  'SharePaid',
  'ShareReturned',
] as const;
export type Told = (typeof TOLD)[number];
export type ToldEvent = Extract<ClaimEvent, { type: Told }>;

/** Of a paper that the claim waits for its next check tells; only an appeal has none. */
export const isTold = (event: ClaimEvent): event is ToldEvent =>
  event.type === 'FurtherDocumentAsked'
    ? event.data.askedAs === 'appeal-decider'
    : (TOLD as readonly string[]).includes(event.type);

/** One event that one payee is to hear of. */
export interface NoticeDue {
  readonly claimId: string;
  readonly version: number;
  readonly recordId: string;
  readonly recordVersion: number;
}

export const noticesDue = (outcomes: readonly ExecutedOrRefused<ClaimState>[]): NoticeDue[] =>
  outcomes.flatMap(outcome => {
    if (outcome.outcome === 'refused' || outcome.state.stage === 'NotSubmitted') return [];
    const { state, events } = outcome;
    return events.flatMap(event => noticesOf(event, state));
  });

function noticesOf(event: StoredEvent, state: KnownClaim): NoticeDue[] {
  const happened = event as unknown as ClaimEvent;
  if (!isTold(happened)) return [];
  const { stream: claimId, version } = event;
  return whoHearsOf(happened, state).map(({ recordId, version: recordVersion }) => ({
    ...{ claimId, version, recordId, recordVersion },
  }));
}

/** A payment is its payee's affair; everything else is that of all. */
function whoHearsOf({ type, data }: ToldEvent, state: KnownClaim): RecordRef[] {
  if (type !== 'SharePaid' && type !== 'ShareReturned') return state.file.payees.map(({ record }) => record);
  if (!isAwarded(state)) return [];
  return state.award.shares.filter(({ shareId }) => shareId === data.shareId).map(({ record }) => record);
}
