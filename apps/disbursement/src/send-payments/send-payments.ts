import { Inject, Injectable } from '@nestjs/common';
import { SpanKind } from '@opentelemetry/api';
import { crashPoint, inSpan, Together } from '#event-store';
import { CLOCK, type Clock, Transactions } from '#platform';
import { Bank } from '../bank/bank.port.js';
import { type HeardAnswer, recordAnswers } from '../bank-answers/record-answers.js';
import { type DisbursementConfig, SETTINGS } from '../config.js';
import type { BankAnswer } from '../payment/payment.answers.js';
import { type Submitted, submitReleased } from './submit-released.js';

const AT_ONCE = 100;

@Injectable()
export class SendPayments {
  /** Answers that come while others are being recorded share the next transaction. */
  private readonly recording = new Together<HeardAnswer, undefined>(answers => this.record(answers), {
    most: AT_ONCE,
  });

  constructor(
    private readonly transactions: Transactions,
    private readonly bank: Bank,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: DisbursementConfig,
  ) {}

  /** Sends what is released. Answers how many, so that more can follow at once. */
  async round(): Promise<number> {
    const submitted = await this.submit();
    crashPoint('disbursement.after-submitting', () => submitted.map(({ paymentId }) => paymentId));
    const sent = await Promise.allSettled(submitted.map(one => this.send(one)));
    const failed = sent.find(one => one.status === 'rejected');
    if (failed) throw failed.reason;
    return submitted.length;
  }

  /** Commits the requests; after this nobody else sends them, and this copy only once. */
  submit(): Promise<Submitted[]> {
    const at = this.clock();
    const { TRANSFER_EXPIRY_MS, FIRST_INQUIRY_MS } = this.settings;
    return this.transactions.run(tx =>
      submitReleased(tx, {
        at,
        expiresAt: at.add({ milliseconds: TRANSFER_EXPIRY_MS }),
        firstInquiryAt: at.add({ milliseconds: FIRST_INQUIRY_MS }),
        atMost: AT_ONCE,
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
