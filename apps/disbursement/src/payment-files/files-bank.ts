import type { DataSource } from 'typeorm';
import { Refused, rows } from '#event-store';
import { maxRupiah, REGION_ZONE, type Rupiah, rupiah, zeroRupiah } from '#kernel';
import { Bank, type BankAccount } from '../bank/bank.port.js';
import type { BankAnswer } from '../payment/bank-answer.js';

/** The closing balance of the latest statement, less what was paid after its day. */
const BALANCE = `
SELECT (trunc(closing) - (SELECT COALESCE(sum(amount), 0) FROM payment
  WHERE state = 'Settled' AND settled_at >= (day + 1)::timestamp AT TIME ZONE $1))::text AS balance
FROM statement JOIN bank_file USING (file_id) ORDER BY day DESC, number DESC, part DESC LIMIT 1`;

const HOLDER = `
SELECT name FROM account_name WHERE bank_code = $1 AND account_number = $2 ORDER BY id DESC LIMIT 1`;

const BY_FILE: BankAnswer = { kind: 'NONE', cause: 'BY_FILE' };

/** A bank that takes files and answers by files: it can be asked nothing. What it would say was brought by a person. */
export class FilesBank extends Bank {
  constructor(private readonly database: DataSource) {
    super();
  }

  override async balance(): Promise<Rupiah> {
    const [found] = await rows<{ balance: string }>(this.database, BALANCE, [REGION_ZONE]);
    if (!found) throw new Refused({ code: 'BANK_UNAVAILABLE', values: { cause: 'NO_STATEMENT' } });
    return maxRupiah(zeroRupiah, rupiah(Number(found.balance)));
  }

  /** The name that a person has read for this account at the bank. */
  override async holderOf({ bankCode, accountNumber }: BankAccount): Promise<string | null> {
    const [found] = await rows<{ name: string }>(this.database, HOLDER, [bankCode, accountNumber]);
    return found?.name ?? null;
  }

  override async transfer(): Promise<BankAnswer> {
    return BY_FILE;
  }

  override async inquire(): Promise<BankAnswer> {
    return BY_FILE;
  }

  override async noticesAfter(position: number) {
    return { notices: [], next: position };
  }
}
