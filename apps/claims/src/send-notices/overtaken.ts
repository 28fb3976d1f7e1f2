import type { ClaimEvent } from '../claim/claim.events.js';

const ENDS_A_WAIT: readonly ClaimEvent['type'][] = [
  'ClaimResubmitted',
  'ClaimNeedsAttention',
  'ClaimValidated',
  'ClaimReturnedToOfficer',
  'ClaimRejected',
  'ClaimWithdrawn',
];

/** What a claim waited for is no news once it waits no longer, or for something else. */
export function isOvertaken(events: readonly ClaimEvent[], version: number): boolean {
  const told = events[version - 1];
  const since = events.slice(version);
  if (told?.type === 'FurtherDocumentAsked')
    return since.some(event => endsTheAsking(event, told.data.document));
  return told?.type === 'ClaimNeedsAttention' && since.some(({ type }) => ENDS_A_WAIT.includes(type));
}

function endsTheAsking({ type, data }: ClaimEvent, document: string): boolean {
  if (type === 'DocumentsReceived') return data.documents.includes(document);
  return (type === 'DocumentFiled' || type === 'FurtherDocumentNoLongerAsked') && data.document === document;
}
