import { Body, Controller, HttpCode, NotFoundException, Post } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Matches } from 'class-validator';
import { DataSource } from 'typeorm';
import { rows, Together } from '#event-store';
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
const NAMES_OF = `
SELECT account_name AS name FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS asked (bank_code, account_number, place)
LEFT JOIN account USING (bank_code, account_number) ORDER BY place`;
const MOST_TOGETHER = 200;

@Controller()
export class AccountsController {
  private readonly asking = new Together<AccountAddress, string | null>(asked => this.namesOf(asked), {
    most: MOST_TOGETHER,
  });

  constructor(@InjectDataSource(database.service) private readonly bank: DataSource) {}

  @Post('sandbox/accounts')
  async open(@Body() account: OpenAccount): Promise<OpenAccount> {
    await this.bank.query(OPEN, [account.bankCode, account.accountNumber, account.accountName]);
    return account;
  }

  @Post('accounts/inquiry')
  @HttpCode(200)
  async inquire(@Body() account: AccountAddress): Promise<{ accountName: string }> {
    const accountName = await this.asking.do(account);
    if (accountName !== null) return { accountName };
    throw new NotFoundException({
      code: 'ACCOUNT_NOT_FOUND',
      id: 'Rekening tidak ditemukan',
      en: 'No such account',
    });
  }

  private async namesOf(asked: readonly AccountAddress[]): Promise<(string | null)[]> {
    const found = await rows<{ name: string | null }>(this.bank, NAMES_OF, [
      asked.map(({ bankCode }) => bankCode),
      asked.map(({ accountNumber }) => accountNumber),
    ]);
    return found.map(({ name }) => name);
  }
}
