import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { IsUUID, Matches, ValidateIf } from 'class-validator';
import { DataSource } from 'typeorm';
import { rows } from '#event-store';
import { database } from '../database.js';
import { doWhatIsDue } from '../notices/do-what-is-due.js';
import { NOTICES_AFTER } from '../notices/notice.sql.js';
import { After, type Page, pageOf } from './page.js';
import { BALANCE, COUNT, EXECUTIONS, FUND_TO, LINES_AFTER } from './statement.sql.js';

export class OfInstruction {
  @ValidateIf((_object, value) => value !== undefined)
  @IsUUID()
  instructionId?: string;
}

export class SetBalance {
  @Matches(/^\d{1,15}$/)
  balance = '';
}

@Controller()
export class StatementController {
  constructor(@InjectDataSource(database.service) private readonly bank: DataSource) {}

  @Get('balance')
  async balance(): Promise<unknown> {
    return (await rows(this.bank, BALANCE))[0];
  }

  @Post('sandbox/balance')
  @HttpCode(200)
  async setBalance(@Body() { balance }: SetBalance): Promise<SetBalance> {
    await this.bank.query(FUND_TO, [balance]);
    return { balance };
  }

  @Get('executions')
  async executions(@Query() { instructionId }: OfInstruction): Promise<unknown> {
    return { items: await rows(this.bank, EXECUTIONS, [instructionId ?? null]) };
  }

  @Get('executions/count')
  async count(@Query() { instructionId }: OfInstruction): Promise<unknown> {
    await doWhatIsDue(this.bank);
    return (await rows(this.bank, COUNT, [instructionId ?? null]))[0];
  }

  @Get('notices')
  async notices(@Query() page: After): Promise<Page> {
    await doWhatIsDue(this.bank);
    return pageOf(this.bank, NOTICES_AFTER, page);
  }

  @Get('statement')
  async lines(@Query() page: After): Promise<Page> {
    await doWhatIsDue(this.bank);
    return pageOf(this.bank, LINES_AFTER, page);
  }
}
