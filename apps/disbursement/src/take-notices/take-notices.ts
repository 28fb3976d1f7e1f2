import { rows, type Tx } from '#event-store';
import type { BankAnswer } from '../payment/bank-answer.js';
import { loadPayments } from '../show-payments/payment.table.js';
import { aNoticeIsConfirmedByAnInquiry, type Inquiry } from './hint.rules.js';
import { ASK_NOW, ASK_SOON, KEEP_NOTICES } from './hints.sql.js';

/** What the bank pushed, under an id of its own. */
export interface PushedNotice {
  readonly noticeId: string;
  readonly paymentId: string;
  readonly answer: BankAnswer;
}

/** Keeps notices once each, and sees to it that the bank is asked about what they say anew. */
export async function takeNotices(
  tx: Tx,
  notices: readonly PushedNotice[],
  at: Temporal.Instant,
): Promise<void> {
  const kept = await rows<{ noticeId: string }>(tx, KEEP_NOTICES, [
    notices.map(({ noticeId }) => noticeId),
    notices.map(({ paymentId }) => paymentId),
    notices.map(({ answer }) => JSON.stringify(answer)),
  ]);
  const fresh = new Set(kept.map(({ noticeId }) => noticeId));
  const hints = await hintsOf(
    tx,
    notices.filter(({ noticeId }) => fresh.has(noticeId)),
  );
  for (const [inquiry, statement] of [['SOON', ASK_SOON] as const, ['NOW', ASK_NOW] as const]) {
    const asked = hints.filter(hint => hint.inquiry === inquiry).map(({ paymentId }) => paymentId);
    if (asked.length > 0) await tx.query(statement, [asked, at.toString()]);
  }
}

interface Hint {
  readonly paymentId: string;
  readonly inquiry: Inquiry | null;
}

async function hintsOf(tx: Tx, notices: readonly PushedNotice[]): Promise<Hint[]> {
  const payments = await loadPayments(
    tx,
    notices.map(({ paymentId }) => paymentId),
  );
  return notices.map(({ paymentId, answer }) => {
    const status = payments.get(paymentId)?.state ?? 'None';
    return { paymentId, inquiry: aNoticeIsConfirmedByAnInquiry(status, answer.kind) };
  });
}
