import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Rupiah, regionDate } from '#kernel';
import { CLOCK, type Clock } from '#platform';
import { Bank } from '../bank/bank.port.js';
import { compareNames, type NameMatch } from '../payout/name-match.js';
import { loadPayments } from '../show-payments/payment.table.js';
import { payeesOf } from './payees.js';
import { holderOf, type Receiver } from './receiver.js';

/** What only the bank knows about a list of payments; asked before the transaction, never in it. */
export interface BankLookUp {
  readonly balance: Rupiah;
  readonly nameMatches: ReadonlyMap<string, NameMatch>;
}

const AT_ONCE = 10;

@Injectable()
export class AskBank {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly bank: Bank,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async about(paymentIds: readonly string[]): Promise<BankLookUp> {
    const payments = await loadPayments(this.database.manager, paymentIds);
    const payees = await payeesOf(this.database, [...payments.values()], regionDate(this.clock()));
    const nameMatches = new Map<string, NameMatch>();
    const known = [...payees].flatMap(([id, one]) => (one.found ? [[id, one.payee] as const] : []));
    for (let from = 0; from < known.length; from += AT_ONCE) {
      const asked = known.slice(from, from + AT_ONCE);
      const matches = await Promise.all(asked.map(([, payee]) => this.matchOf(payee)));
      for (const [index, [paymentId]] of asked.entries())
        nameMatches.set(paymentId, matches[index] ?? 'NOT_FOUND');
    }
    return { balance: await this.bank.balance(), nameMatches };
  }

  private async matchOf(receiver: Receiver): Promise<NameMatch> {
    const { bankCode, accountNumber } = receiver;
    const holder = await this.bank.holderOf({ bankCode, accountNumber });
    return holder === null ? 'NOT_FOUND' : compareNames(holderOf(receiver), holder);
  }
}
