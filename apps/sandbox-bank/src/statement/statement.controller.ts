import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { IsUUID, Matches, ValidateIf } from 'class-validator';
import { DataSource } from 'typeorm';
import { rows } from '#event-store';
import { NOTICES_AFTER } from '../transfers/transfer.sql.js';
import { After, type Page, pageOf } from './page.js';
import { BALANCE, COUNT, EXECUTIONS, FUND_TO } from './statement.sql.js';

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
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  @Get('balance')
  async balance(): Promise<unknown> {
    return (await rows(this.database, BALANCE))[0];
  }

  @Post('sandbox/balance')
  @HttpCode(200)
  async setBalance(@Body() { balance }: SetBalance): Promise<SetBalance> {
    await this.database.query(FUND_TO, [balance]);
    return { balance };
  }

  @Get('executions')
  async executions(@Query() { instructionId }: OfInstruction): Promise<unknown> {
    return { items: await rows(this.database, EXECUTIONS, [instructionId ?? null]) };
  }

  @Get('executions/count')
  async count(@Query() { instructionId }: OfInstruction): Promise<unknown> {
    return (await rows(this.database, COUNT, [instructionId ?? null]))[0];
  }

  @Get('notices')
  async notices(@Query() page: After): Promise<Page> {
    return pageOf(this.database, NOTICES_AFTER, page);
  }
}
