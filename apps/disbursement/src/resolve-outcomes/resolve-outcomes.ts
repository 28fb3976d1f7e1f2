import { Inject, Injectable } from '@nestjs/common';
import { rows, type Tx } from '#event-store';
import { CLOCK, type Clock, Transactions } from '#platform';
import { Bank } from '../bank/bank.port.js';
import { type Hearing, recordAnswers } from '../bank-answers/record-answers.js';
import { type DisbursementConfig, SETTINGS } from '../config.js';
import { FORGET_HINT, TAKE_HINTED } from '../take-notices/hints.sql.js';
import { waitBeforeNextInquiry } from './next-inquiry.js';

const AT_ONCE = 20;
/** From the commit to the socket, and from the answer to its commit. */
const GRACE_MS = 2_000;
/** When another copy asks about what a notice said, should this one be gone. */
const HINT_AGAIN_MS = 60_000;

const SENDERS_GONE = `
SELECT payment_id FROM payment JOIN bank_request USING (payment_id)
WHERE state = 'Submitting' AND submitted_at < $1 LIMIT $2 FOR UPDATE OF payment SKIP LOCKED`;

const TAKE_DUE = `
SELECT payment_id, inquiries FROM bank_request JOIN payment USING (payment_id)
WHERE state IN ('Unknown', 'Accepted') AND next_inquiry_at <= $1
ORDER BY next_inquiry_at LIMIT $2 FOR UPDATE OF bank_request SKIP LOCKED`;

/** Moved on before anybody asks, so that two copies do not ask together and a bank that is down is asked less and less. */
const MOVE_ON = `
UPDATE bank_request SET inquiries = inquiries + 1, next_inquiry_at = given.next_at
FROM unnest($1::uuid[], $2::timestamptz[]) AS given (id, next_at) WHERE payment_id = id`;

interface Due {
  readonly payment_id: string;
  readonly inquiries: number;
}

@Injectable()
export class ResolveOutcomes {
  constructor(
    private readonly transactions: Transactions,
    private readonly bank: Bank,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: DisbursementConfig,
  ) {}

  /** Asks the bank about what is not decided. Answers how many were asked about. */
  async round(): Promise<number> {
    await this.giveUpOnSendersGone();
    const due = await this.transactions.run(async tx => [
      ...new Set([...(await this.takeDue(tx)), ...(await this.takeHinted(tx))]),
    ]);
    const asked = await Promise.allSettled(due.map(paymentId => this.inquire(paymentId)));
    const failed = asked.find(one => one.status === 'rejected');
    if (failed) throw failed.reason;
    return due.length;
  }

  /** A sender that is alive has its answer or its time-out by now: found at start-up, or left by a copy that died. */
  private async giveUpOnSendersGone(): Promise<void> {
    const at = this.clock();
    const gone = at.subtract({ milliseconds: this.settings.BANK_TIMEOUT_MS + GRACE_MS });
    await this.transactions.run(async tx => {
      const left = await rows<{ payment_id: string }>(tx, SENDERS_GONE, [gone.toString(), AT_ONCE]);
      const answer = { kind: 'NONE', cause: 'SENDER_GONE' } as const;
      await recordAnswers(
        tx,
        left.map(({ payment_id: paymentId }) => ({ paymentId, answer })),
        this.heard('SENDER', at),
      );
    });
  }

  private async takeDue(tx: Tx): Promise<string[]> {
    const now = this.clock();
    const due = await rows<Due>(tx, TAKE_DUE, [now.toString(), AT_ONCE]);
    const paymentIds = due.map(({ payment_id }) => payment_id);
    if (due.length === 0) return paymentIds;
    const nextAt = due.map(({ inquiries }) => this.nextAfter(now, inquiries + 1));
    await tx.query(MOVE_ON, [paymentIds, nextAt]);
    return paymentIds;
  }

  /** What a notice says of a payment that has ended is believed only when the bank says it again. */
  private async takeHinted(tx: Tx): Promise<string[]> {
    const now = this.clock();
    const again = now.add({ milliseconds: HINT_AGAIN_MS });
    const hinted = await rows<{ payment_id: string }>(tx, TAKE_HINTED, [
      now.toString(),
      AT_ONCE,
      again.toString(),
    ]);
    return hinted.map(({ payment_id }) => payment_id);
  }

  private nextAfter(now: Temporal.Instant, inquiries: number): string {
    const milliseconds = waitBeforeNextInquiry(inquiries, this.settings.FIRST_INQUIRY_MS);
    return now.add({ milliseconds }).toString();
  }

  private async inquire(paymentId: string): Promise<void> {
    const answer = await this.bank.inquire(paymentId);
    const hearing = this.heard('INQUIRY', this.clock());
    await this.transactions.run(async tx => {
      await recordAnswers(tx, [{ paymentId, answer }], hearing);
      if (answer.kind !== 'NONE') await tx.query(FORGET_HINT, [paymentId]);
    });
  }

  private heard(heardBy: Hearing['heardBy'], at: Temporal.Instant): Hearing {
    return {
      heardBy,
      at,
      margin: Temporal.Duration.from({ milliseconds: this.settings.EXPIRY_MARGIN_MS }),
    };
  }
}
