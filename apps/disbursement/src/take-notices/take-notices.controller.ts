import { Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Refused, Together } from '#event-store';
import { firstRefusal } from '#kernel';
import { CLOCK, type Clock, Public, rawBodyOf, Transactions } from '#platform';
import { understood } from '../bank/bank-answers.js';
import { type DisbursementConfig, SETTINGS } from '../config.js';
import { type PushedNotice, takeNotices } from './take-notices.js';
import { theBankMustHaveSigned, theSignatureMustBeFresh } from './verify-signature.js';

const MOST_TOGETHER = 200;

const notice = z.strictObject({
  noticeId: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  instructionId: z.uuid(),
  answer: z.unknown(),
});

/** For the bank, not for people: it proves itself by the signature over what it sends. */
@ApiExcludeController()
@Controller('bank/notices')
export class TakeNoticesController {
  private readonly taking = new Together<PushedNotice, undefined>(notices => this.takeAll(notices), {
    most: MOST_TOGETHER,
  });

  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: DisbursementConfig,
  ) {}

  @Post()
  @HttpCode(200)
  @Public()
  async take(@Req() request: FastifyRequest): Promise<{ noticeId: string }> {
    this.verify(request);
    const read = notice.safeParse(request.body);
    if (!read.success) throw new Refused({ code: 'BANK_NOTICE_UNREADABLE', values: {} });
    const { noticeId, instructionId: paymentId, answer } = read.data;
    await this.taking.do({ noticeId, paymentId, answer: understood(answer) });
    return { noticeId };
  }

  private verify(request: FastifyRequest): void {
    const { BANK_CALLBACK_SECRET: secret } = this.settings;
    if (!secret) throw new Refused({ code: 'BANK_NOTICES_NOT_TAKEN', values: {} });
    const { headers, url: path } = request;
    const [timestamp, signature] = [String(headers['x-timestamp']), String(headers['x-signature'])];
    const callback = { path, body: rawBodyOf(request), timestamp, signature };
    const no = firstRefusal(
      theBankMustHaveSigned(callback, secret),
      theSignatureMustBeFresh(callback, this.clock()),
    );
    if (no) throw new Refused(no);
  }

  private async takeAll(notices: readonly PushedNotice[]): Promise<undefined[]> {
    await this.transactions.run(tx => takeNotices(tx, notices, this.clock()));
    return notices.map(() => undefined);
  }
}
