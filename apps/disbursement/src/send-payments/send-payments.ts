import { Inject, Injectable } from '@nestjs/common';
import { SpanKind } from '@opentelemetry/api';
import { crashPoint, inSpan, Together } from '#event-store';
import { CLOCK, type Clock, Transactions } from '#platform';
import { BUILT_IN_LAW } from '#statutory';
import { Bank } from '../bank/bank.port.js';
import { type HeardAnswer, recordAnswers } from '../bank-answers/record-answers.js';
import { type DisbursementConfig, SETTINGS } from '../config.js';
import type { BankAnswer } from '../payment/bank-answer.js';
import { railsOpenAt } from '../rails/rails.rules.js';
import { OnTheWay } from './on-the-way.js';
import { type Submitted, submitReleased } from './submit-released.js';

const AT_ONCE = 100;
/** A transaction for each payment would be slow, and so would be waiting for the slowest answer. */
const MORE_FROM = 50;

@Injectable()
export class SendPayments {
  /** Answers that come while others are being recorded share the next transaction. */
  private readonly recording = new Together<HeardAnswer, undefined>(answers => this.record(answers), {
    most: AT_ONCE,
  });
  private readonly onTheWay = new OnTheWay();

  constructor(
    private readonly transactions: Transactions,
    private readonly bank: Bank,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: DisbursementConfig,
  ) {}

  /** Sends what is released. Answers how many, so that more can follow at once: a late answer holds up no other payment. */
  async round(): Promise<number> {
    await this.onTheWay.untilAtMost(MORE_FROM);
    const submitted = await this.submit(AT_ONCE - this.onTheWay.count);
    crashPoint('disbursement.after-submitting', () => submitted.map(({ paymentId }) => paymentId));
    for (const one of submitted) this.onTheWay.add(this.send(one));
    return submitted.length;
  }

  /** Waits until the bank has answered whatever was sent, or will not. */
  answered(): Promise<void> {
    return this.onTheWay.untilAtMost(0);
  }

  /** Commits the requests; after this nobody else sends them, and this copy only once. */
  submit(atMost = AT_ONCE): Promise<Submitted[]> {
    const at = this.clock();
    const { TRANSFER_EXPIRY_MS, FIRST_INQUIRY_MS } = this.settings;
    return this.transactions.run(tx =>
      submitReleased(tx, {
        at,
        expiresAt: at.add({ milliseconds: TRANSFER_EXPIRY_MS }),
        firstInquiryAt: at.add({ milliseconds: FIRST_INQUIRY_MS }),
        atMost,
        rails: railsOpenAt(BUILT_IN_LAW, at),
      }),
    );
  }

  private async transfer(submitted: Submitted): Promise<void> {
    const answer = await this.answerTo(submitted);
    const { paymentId, traceparent } = submitted;
    crashPoint('disbursement.after-bank-answer', () => (answer.kind === 'NONE' ? [] : [paymentId]));
    await this.recording.do({ paymentId, answer, traceparent });
  }

  private send(submitted: Submitted): Promise<void> {
    const { traceparent } = submitted;
    if (traceparent === null) return this.transfer(submitted);
    return inSpan('transfer', { parent: traceparent, kind: SpanKind.CLIENT }, within =>
      this.transfer({ ...submitted, traceparent: within }),
    );
  }

  private async record(answers: readonly HeardAnswer[]): Promise<undefined[]> {
    const margin = Temporal.Duration.from({ milliseconds: this.settings.EXPIRY_MARGIN_MS });
    await this.transactions.run(tx =>
      recordAnswers(tx, answers, { heardBy: 'ANSWER', at: this.clock(), margin }),
    );
    return answers.map(() => undefined);
  }

  /** A process that was stopped for long finds its request expired and sends nothing; the bank would not execute it either. */
  private async answerTo({ request, expiresAt }: Submitted): Promise<BankAnswer> {
    const isLate = Temporal.Instant.compare(this.clock(), expiresAt) >= 0;
    return isLate ? { kind: 'NONE', cause: 'NOT_SENT_IN_TIME' } : await this.bank.transfer(request);
  }
}
