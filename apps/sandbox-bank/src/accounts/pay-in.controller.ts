import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { IsOptional, Matches } from 'class-validator';
import { DataSource } from 'typeorm';
import { rows } from '#event-store';
import { database } from '../database.js';
import { LOCK_FUNDS } from '../transfers/transfer.sql.js';

export class PayIn {
  @Matches(/^[1-9]\d{0,14}$/)
  amount = '';

  @IsOptional()
  @Matches(/^[A-Za-z0-9]{1,35}$/)
  reference?: string;
}

const PAY_IN = `
INSERT INTO funding (amount, reference, funded_at) VALUES ($1, $2, bank_now())
RETURNING 'FUND' || seq AS "bankReference", (funded_at AT TIME ZONE 'Asia/Makassar')::date::text AS "bookedOn"`;

interface PaidIn {
  readonly bankReference: string;
  readonly bookedOn: string;
}

/** Somebody pays into the account of whoever pays, as the recipient of too much does who gives it back. */
@Controller('sandbox/credits')
export class PayInController {
  constructor(@InjectDataSource(database.service) private readonly bank: DataSource) {}

  @Post()
  @HttpCode(200)
  payIn(@Body() { amount, reference }: PayIn): Promise<PaidIn> {
    return this.bank.transaction(async tx => {
      await tx.query(LOCK_FUNDS);
      const [paidIn] = await rows<PaidIn>(tx, PAY_IN, [amount, reference ?? null]);
      if (!paidIn) throw new Error('Nothing was paid in');
      return paidIn;
    });
  }
}
