import type { Refusal } from '#kernel';
import type { Law } from '#statutory';
import { no } from './claim.rules.js';
import type { KnownClaim } from './claim.state.js';
import { documentsKnown } from './further-document.rules.js';
import type { ReturnClaim } from './return.commands.js';
import { ANOTHER_REASON, RETURN_REASON_TEXTS } from './return-reasons.table.js';

/** A return is for what was entered; what is wrong with a paper that is there may be said. */
const RETURNS_ABOUT_PAPERS = ['DOCUMENT_UNREADABLE', 'DOCUMENT_NOT_MATCHING'];
const NAMES_A_PAPER = /^(DOCUMENT|PAPER|MISSING|FURTHER|ADDITIONAL)/;

/** A paper beyond the checklist is asked for on record, never by sending the file back. */
export function aReturnAsksForNoFurtherPaper(reason: string, law: Law): Refusal | null {
  if (RETURNS_ABOUT_PAPERS.includes(reason)) return null;
  const asks = NAMES_A_PAPER.test(reason) || documentsKnown(law).includes(reason);
  return asks ? no('RETURN_ASKS_FOR_A_PAPER', { reason }) : null;
}

/** No visit brings a requirement that nobody can read: what the list does not name stands in words, on record. */
export function whatTheListDoesNotNameIsSaidInWords({
  reason,
  returnRecord,
}: Pick<ReturnClaim, 'reason' | 'returnRecord'>): Refusal | null {
  const isNamed = reason !== ANOTHER_REASON && Object.hasOwn(RETURN_REASON_TEXTS, reason);
  return isNamed || returnRecord ? null : no('RETURN_WORDS_MISSING', { reason });
}

export const aReturnIsNotMadeByTheSubmitter = ({ duties }: KnownClaim, by: string): Refusal | null =>
  duties.submitter === by ? no('SAME_PERSON_TWO_DUTIES', { duty: 'verifier', otherDuty: 'submitter' }) : null;
