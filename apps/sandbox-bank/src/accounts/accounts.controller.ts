import { Body, Controller, HttpCode, NotFoundException, Post } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Matches } from 'class-validator';
import { DataSource } from 'typeorm';
import { rows } from '#event-store';
import { database } from '../database.js';

export class AccountAddress {
  @Matches(/^\d{3}$/)
  bankCode = '';

  @Matches(/^\d{5,34}$/)
  accountNumber = '';
}

export class OpenAccount extends AccountAddress {
  @Matches(/^\S.{0,198}\S$/u)
  accountName = '';
}

const OPEN = `
INSERT INTO account (bank_code, account_number, account_name) VALUES ($1, $2, $3)
ON CONFLICT (bank_code, account_number) DO UPDATE SET account_name = EXCLUDED.account_name`;
const NAME_OF = 'SELECT account_name FROM account WHERE bank_code = $1 AND account_number = $2';

@Controller()
export class AccountsController {
  constructor(@InjectDataSource(database.service) private readonly bank: DataSource) {}

  @Post('sandbox/accounts')
  async open(@Body() account: OpenAccount): Promise<OpenAccount> {
    await this.bank.query(OPEN, [account.bankCode, account.accountNumber, account.accountName]);
    return account;
  }

  @Post('accounts/inquiry')
  @HttpCode(200)
  async inquire(@Body() { bankCode, accountNumber }: AccountAddress): Promise<{ accountName: string }> {
    const [found] = await rows<{ account_name: string }>(this.bank, NAME_OF, [bankCode, accountNumber]);
    if (found) return { accountName: found.account_name };
    throw new NotFoundException({
      code: 'ACCOUNT_NOT_FOUND',
      id: 'Rekening tidak ditemukan',
      en: 'No such account',
    });
  }
}
