import { canonicalJson, isBefore, type Refusal, regionDate, sha256 } from '#kernel';
import type { Duty } from '../case-duties/duties.rules.js';
import type { BankAnswer } from './bank-answer.js';
import type { ApproveFinding, LaterAttempt, ProposeFinding } from './finding.commands.js';
import type { BankWord, ProposedFinding } from './finding.state.js';
import type { KnownPayment } from './payment.state.js';

type Looking = Pick<ApproveFinding, 'words' | 'later' | 'margin' | 'at' | 'actor' | 'held'>;
type Said = Pick<ProposedFinding, 'finding' | 'bankReference' | 'executedAt'>;

export function somethingMustBeDecided({ words }: Looking): Refusal | null {
  return words.length > 0 ? null : no('NO_BANK_EXCEPTION', {});
}

const APPROVERS: readonly Duty[] = ['CLAIM_APPROVER', 'APPEAL_DECIDER', 'PAYOUT_APPROVER'];

/** Whoever approved what is paid does not say what became of it. */
export function whoApprovedTheMoneyDoesNotFindIt(
  { order }: KnownPayment,
  { held, actor }: Looking,
): Refusal | null {
  const hand = held.find(one => one.actor === actor && APPROVERS.includes(one.duty));
  return hand ? no('FINDING_BY_ITS_APPROVER', { receiptNumber: order.receiptNumber, held: hand.duty }) : null;
}

export const twoPeopleFind = ({ proposedBy }: ProposedFinding, { actor }: Looking): Refusal | null =>
  proposedBy === actor ? no('FINDING_OF_OWN_PROPOSAL', {}) : null;

export function theBankHasWrittenByNow({ evidenceOn, at }: ProposeFinding): Refusal | null {
  const today = regionDate(at);
  return isBefore(today, Temporal.PlainDate.from(evidenceOn))
    ? no('EVIDENCE_NOT_GIVEN_YET', { evidenceOn, today: today.toString() })
    : null;
}

/** An execution has the bank's own number and its time; what was not executed has neither. */
export function onlyAnExecutionHasANumber({ finding, bankReference, executedAt }: Said): Refusal | null {
  const given = [bankReference, executedAt].filter(one => one !== null).length;
  return given === (finding === 'EXECUTED' ? 2 : 0) ? null : no('FINDING_WITHOUT_EXECUTION', { finding });
}

/** What waits in a list would leave it, or be approved, as something else than was shown. */
export const whatIsInAPayoutWaitsForIt = ({ status }: KnownPayment): Refusal | null =>
  status === 'InPayout' ? no('FINDING_IN_PAYOUT', {}) : null;

/** A request on its way may still be executed until its expiry and a margin have passed. */
export function nothingIsOnItsWay(
  state: KnownPayment,
  { finding }: Said,
  { at, margin }: Looking,
): Refusal | null {
  if (finding === 'EXECUTED' || !('expiresAt' in state)) return null;
  const from = Temporal.Instant.from(state.expiresAt).add(margin);
  return Temporal.Instant.compare(at, from) < 0 ? no('FINDING_TOO_EARLY', { from: from.toString() }) : null;
}

/** Of a share that came back, or that another attempt pays, the bank has to give back what it paid again. */
export function theShareIsPaidOnce(
  state: KnownPayment,
  { finding }: Said,
  { later }: Looking,
): Refusal | null {
  if (finding === 'NOT_EXECUTED') return null;
  const { status } = state;
  if (status === 'Returned' || status === 'Withdrawn') return no('FINDING_AFTER_THE_END', { status });
  return later === null || canBeWithdrawn(later, state)
    ? null
    : no('FINDING_AFTER_LATER_ATTEMPT', { status: later.status });
}

/** It was never sent, and pays just what the earlier attempt has paid. */
const canBeWithdrawn = ({ status, kept }: LaterAttempt, { order }: KnownPayment): boolean =>
  (status === 'Ordered' || status === 'Released') && kept === order.kept;

export const theSameWordsAreDecided = (
  { words }: ProposedFinding,
  { words: now }: Looking,
): Refusal | null =>
  canonicalJson(words) === canonicalJson(now) ? null : no('FINDING_CHANGED_SINCE_SHOWN', {});

/** What an approval is bound to. */
export const findingHash = ({ order }: KnownPayment, proposed: ProposedFinding): string =>
  sha256(canonicalJson({ paymentId: order.paymentId, amount: order.amount, proposed }));

/** What two people had before them and have decided says nothing new, nor does the way back of money that was found to be back. */
export function wasLookedInto({ heard, status }: KnownPayment, answer: BankAnswer): boolean {
  const word = wordOf(answer);
  const isBack = answer.kind === 'RETURNED' && (status === 'Rejected' || status === 'Returned');
  return heard.some(one => isSame(one, word) || (isBack && one.amount === word.amount));
}

const isSame = (one: BankWord, { kind, amount, bankReference }: Omit<BankWord, 'code'>): boolean =>
  one.kind === kind && one.amount === amount && one.bankReference === bankReference;

/** What of an answer is kept in events. */
export function wordOf(answer: BankAnswer): Omit<BankWord, 'code'> {
  const { kind } = answer;
  const amount = 'amount' in answer ? answer.amount : null;
  return { kind, amount, bankReference: 'bankReference' in answer ? answer.bankReference : null };
}

const no = (code: string, values: Record<string, unknown>): Refusal => ({ code, values });
