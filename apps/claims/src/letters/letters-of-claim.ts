import { type Rupiah, regionDate, sumRupiah } from '#kernel';
import type { ClaimEvent } from '../claim/claim.events.js';
import { evolve } from '../claim/claim.evolve.js';
import { type ClaimState, initialState, type KnownClaim } from '../claim/claim.state.js';
import { type DataOf, having } from '../claim/known-claim.js';

type Written = Extract<
  ClaimEvent,
  {
    type:
      | 'ClaimApproved'
      | 'ClaimRejected'
      | 'AppealDecided'
      | 'AwardCorrected'
      | 'ScholarshipYearAwarded'
      | 'ScholarshipYearDeclined'
      | 'OverpaymentFound'
      | 'SharePaid';
  }
>;

export const LETTER_KINDS = [
  ...(['APPROVAL', 'REJECTION', 'APPEAL', 'CORRECTION', 'PAYMENT'] as const),
  ...(['SCHOLARSHIP', 'SCHOLARSHIP_DECLINED', 'OVERPAYMENT'] as const),
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];
/** A letter of guarantee bears a code, too, and belongs to no claim. */
export const CODED_KINDS = [...LETTER_KINDS, 'GUARANTEE'] as const;
export type CodedKind = (typeof CODED_KINDS)[number];

export const STANDINGS = ['CURRENT', 'REPLACED', 'RETURNED'] as const;
/** Whether it still says how things are: a later decision replaces a decision, a return undoes a payment. */
export type Standing = (typeof STANDINGS)[number];
export const CODED_STANDINGS = [...STANDINGS, 'CANCELLED'] as const;
export type CodedStanding = (typeof CODED_STANDINGS)[number];

/** What the code of a letter vouches for. */
export interface LetterFacts {
  /** `JKM-2026-4XK9T2QW7B-KEP6`. */
  readonly number: string;
  readonly kind: CodedKind;
  readonly receiptNumber: string;
  readonly amount: Rupiah | null;
  /** The day on which it happened, for people of the region. */
  readonly date: string;
}

export interface Letter extends LetterFacts {
  readonly kind: LetterKind;
  readonly standing: Standing;
  readonly about: Written;
  /** The claim as it was after that event, whatever has happened since. */
  readonly claim: KnownClaim;
}

/** Every letter that the events of a claim give rise to, in their order: the same events, the same letters. */
export function lettersOf(events: readonly { readonly type: string; readonly data: unknown }[]): Letter[] {
  const happened = events as readonly ClaimEvent[];
  const letters: Letter[] = [];
  let state: ClaimState = initialState;
  for (const [index, event] of happened.entries()) {
    state = evolve(state, event);
    if (state.stage !== 'NotSubmitted' && isWritten(event))
      letters.push({
        ...factsOf(event, state),
        standing: standingOf(event, happened.slice(index + 1)),
        about: event,
        claim: state,
      });
  }
  return letters;
}

/** The receipt that a number belongs to, if it is the number of a letter at all. */
export const receiptOf = (number: string): string => number.slice(0, number.lastIndexOf('-'));

const WRITTEN: readonly string[] = [
  ...['ClaimApproved', 'ClaimRejected', 'AppealDecided', 'AwardCorrected', 'SharePaid'],
  ...['ScholarshipYearAwarded', 'ScholarshipYearDeclined', 'OverpaymentFound'],
];
const isWritten = (event: ClaimEvent): event is Written => WRITTEN.includes(event.type);

function factsOf(event: Written, state: KnownClaim): LetterFacts & Pick<Letter, 'kind'> {
  const { version } = state;
  const { receiptNumber } = state.file;
  const numbered = (code: 'KEP' | 'BYR') => ({ number: `${receiptNumber}-${code}${version}`, receiptNumber });
  switch (event.type) {
    case 'ClaimApproved': {
      const { award: amount, approvedAt } = event.data;
      return { ...numbered('KEP'), kind: 'APPROVAL', amount, date: dayOf(approvedAt) };
    }
    case 'ClaimRejected':
      return { ...numbered('KEP'), kind: 'REJECTION', amount: null, date: dayOf(event.data.rejectedAt) };
    case 'AppealDecided':
      return { ...numbered('KEP'), kind: 'APPEAL', amount: null, date: dayOf(event.data.decidedAt) };
    case 'AwardCorrected': {
      const { total: amount } = having(state, 'assessment').assessment;
      return { ...numbered('KEP'), kind: 'CORRECTION', amount, date: dayOf(event.data.approvedAt) };
    }
    case 'ScholarshipYearAwarded': {
      const amount = sumRupiah(event.data.shares.map(share => share.amount));
      return { ...numbered('KEP'), kind: 'SCHOLARSHIP', amount, date: dayOf(event.data.approvedAt) };
    }
    case 'ScholarshipYearDeclined': {
      const date = dayOf(event.data.declinedAt);
      return { ...numbered('KEP'), kind: 'SCHOLARSHIP_DECLINED', amount: null, date };
    }
    case 'OverpaymentFound': {
      const { amount, approvedAt } = event.data;
      return { ...numbered('KEP'), kind: 'OVERPAYMENT', amount, date: dayOf(approvedAt) };
    }
    case 'SharePaid': {
      const { amount, settledAt } = event.data;
      return { ...numbered('BYR'), kind: 'PAYMENT', amount, date: dayOf(settledAt) };
    }
  }
}

/** The day of an instant for people of the region. */
export const dayOf = (instant: string): string => regionDate(Temporal.Instant.from(instant)).toString();

function standingOf(event: Written, later: readonly ClaimEvent[]): Standing {
  if (event.type === 'SharePaid')
    return later.some(next => undoes(next, event.data)) ? 'RETURNED' : 'CURRENT';
  return later.some(next => replaces(next, event)) ? 'REPLACED' : 'CURRENT';
}

const DECISIONS: readonly string[] = ['ClaimApproved', 'ClaimRejected', 'AwardCorrected'];

/**
 * What was said on an appeal stays said, and of one school year nothing undoes another; if an appeal found for the family, the
 * rejection does not. What was overpaid is told in all each time, also as the award is corrected.
 */
function replaces(next: ClaimEvent, event: Written): boolean {
  const { type } = event;
  if (type === 'AppealDecided' || type === 'ScholarshipYearAwarded') return false;
  if (event.type === 'ScholarshipYearDeclined') return isOfTheYear(next, event.data);
  if (type === 'OverpaymentFound') return next.type === type || next.type === 'AwardCorrected';
  if (next.type === 'AppealDecided') return type === 'ClaimRejected' && next.data.upheld;
  return DECISIONS.includes(next.type);
}

/** Another decision on a year whose proof was declined. */
const isOfTheYear = (next: ClaimEvent, { childId, schoolYear }: DataOf<'ScholarshipYearDeclined'>): boolean =>
  (next.type === 'ScholarshipYearAwarded' || next.type === 'ScholarshipYearDeclined') &&
  next.data.childId === childId &&
  next.data.schoolYear === schoolYear;

const undoes = (next: ClaimEvent, { paymentId }: DataOf<'SharePaid'>): boolean =>
  next.type === 'ShareReturned' && next.data.paymentId === paymentId;
