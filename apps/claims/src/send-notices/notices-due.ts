import type { ExecutedOrRefused, StoredEvent } from '#event-store';
import type { ClaimEvent, Payee, RecordRef } from '../claim/claim.events.js';
import { type ClaimState, isAwarded, type KnownClaim } from '../claim/claim.state.js';
import { FUNERAL_ARRANGER, isRepaid, SOCIAL_SECURITY_FUND } from '../claim/heirs.rules.js';

/** The events that payees are written to about. */
export const TOLD = [
  'ClaimNeedsAttention',
  'ClaimApproved',
  'ClaimRejected',
  'AppealDecided',
  'FurtherDocumentAsked',
  'AwardCorrected',
  'OverpaymentFound',
  'ScholarshipYearAwarded',
  'ScholarshipYearDeclined',
  'ClaimWithdrawn',
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

/** A payment is its payee's affair, and so is what a payee has too much; everything else is that of all. */
function whoHearsOf(event: ToldEvent, state: KnownClaim): RecordRef[] {
  switch (event.type) {
    case 'SharePaid':
    case 'ShareReturned':
      return isAwarded(state)
        ? recordsOf(state.award.shares, ({ shareId }) => shareId === event.data.shareId)
        : [];
    case 'OverpaymentFound': {
      const { payees } = event.data;
      return recordsOf(state.file.payees, one => payees.some(({ payeeId }) => payeeId === one.payeeId));
    }
    case 'ScholarshipYearAwarded':
    case 'ScholarshipYearDeclined':
      return recordsOf(state.file.payees, isOfTheFamily);
    default:
      return recordsOf(state.file.payees, () => true);
  }
}

/** Whoever advanced costs or arranged the burial has nothing to do with the schools of the children. */
const isOfTheFamily = (payee: Payee): boolean =>
  !isRepaid(payee) && payee.relation !== FUNERAL_ARRANGER && payee.relation !== SOCIAL_SECURITY_FUND;

const recordsOf = <One extends { readonly record: RecordRef }>(
  those: readonly One[],
  hears: (one: One) => boolean,
): RecordRef[] => those.filter(hears).map(({ record }) => record);
