import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Rupiah, regionDate } from '#kernel';
import { CLOCK, type Clock } from '#platform';
import { Bank } from '../bank/bank.port.js';
import { compareNames, type NameMatch } from '../payout/name-match.js';
import type { PaymentRow } from '../show-payments/payment.project.js';
import { loadPayments } from '../show-payments/payment.table.js';
import { payeesOf } from './payees.js';
import { holderOf, type Receiver } from './receiver.js';

/** What only the bank knows about a list of payments; asked before the transaction, never in it. */
export interface BankLookUp {
  readonly balance: Rupiah;
  /** By `askedAs` of the payments. */
  readonly nameMatches: ReadonlyMap<string, NameMatch>;
}

const AT_ONCE = 10;

/** What the bank said of one account says nothing of the one that the payment was redirected to meanwhile. */
export const askedAs = ({
  payment_id,
  record_version,
}: Pick<PaymentRow, 'payment_id' | 'record_version'>): string => `${payment_id}/${record_version}`;

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
    const known = [...payments.values()].flatMap(payment => {
      const one = payees.get(payment.payment_id);
      return one?.found ? [[askedAs(payment), one.payee] as const] : [];
    });
    for (let from = 0; from < known.length; from += AT_ONCE) {
      const asked = known.slice(from, from + AT_ONCE);
      const matches = await Promise.all(asked.map(([, payee]) => this.matchOf(payee)));
      for (const [index, [askedFor]] of asked.entries())
        nameMatches.set(askedFor, matches[index] ?? 'NOT_FOUND');
    }
    return { balance: await this.bank.balance(), nameMatches };
  }

  private async matchOf(receiver: Receiver): Promise<NameMatch> {
    const { bankCode, accountNumber } = receiver;
    const holder = await this.bank.holderOf({ bankCode, accountNumber });
    return holder === null ? 'NOT_FOUND' : compareNames(holderOf(receiver), holder);
  }
}
