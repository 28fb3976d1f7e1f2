import { Body, Controller, Get, HttpCode, NotFoundException, Post, Query } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { IsUUID, Matches } from 'class-validator';
import { DataSource } from 'typeorm';
import { rows } from '#event-store';
import { database } from '../database.js';
import { doWhatIsDue } from '../notices/do-what-is-due.js';
import { notify } from '../notices/tell.js';
import { After, type Page, pageOf } from '../statement/page.js';
import type { TransferAnswer } from '../transfers/transfer.request.js';
import { LOCK_FUNDS, RETURNED, RETURNS_AFTER } from '../transfers/transfer.sql.js';
import { giveBack } from './give-back.js';

export class ReturnTransfer {
  @IsUUID()
  instructionId = '';

  @Matches(/^[A-Z0-9][A-Z0-9_]{0,63}$/)
  reason = 'ACCOUNT_CLOSED';
}

@Controller()
export class ReturnsController {
  constructor(@InjectDataSource(database.service) private readonly bank: DataSource) {}

  @Get('returns')
  async returns(@Query() page: After): Promise<Page> {
    await doWhatIsDue(this.bank);
    return pageOf(this.bank, RETURNS_AFTER, page);
  }

  /** A return that comes days later, on demand. */
  @Post('sandbox/returns')
  @HttpCode(200)
  async giveBack(@Body() { instructionId, reason }: ReturnTransfer): Promise<TransferAnswer> {
    return this.bank.transaction(async tx => {
      await tx.query(LOCK_FUNDS);
      await giveBack(tx, [instructionId], reason);
      const [returned] = await rows<TransferAnswer>(tx, RETURNED, [instructionId]);
      if (!returned) throw new NotFoundException({ status: 'NOT_FOUND' });
      await notify(tx, [{ instructionId, answer: returned }]);
      return returned;
    });
  }
}
