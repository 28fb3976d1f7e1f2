import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { rows, type Tx } from '#event-store';
import { CLOCK, type Clock, Transactions } from '#platform';
import { Bank, type Notice } from '../bank/bank.port.js';
import { recordAnswers } from '../bank-answers/record-answers.js';

const POSITION = `SELECT position::text FROM bank_cursor WHERE name = 'notices'`;
const LOCK_POSITION = `${POSITION} FOR UPDATE`;
const MOVE = `UPDATE bank_cursor SET position = $1 WHERE name = 'notices'`;
const NO_MARGIN = new Temporal.Duration();

interface HeardNotices {
  readonly from: number;
  readonly notices: readonly Notice[];
  readonly next: number;
}

/** The bank's notices bring returns, and repeat what it answered: hearing the same twice changes nothing. */
@Injectable()
export class HearNotices {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly transactions: Transactions,
    private readonly bank: Bank,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async round(): Promise<number> {
    const from = await position(this.database, POSITION);
    const { notices, next } = await this.bank.noticesAfter(from);
    if (notices.length === 0) return 0;
    await this.transactions.run(tx => this.record(tx, { from, notices, next }));
    return notices.length;
  }

  /** Under the lock of the position: another copy may have recorded these already. */
  private async record(tx: Tx, { from, notices, next }: HeardNotices): Promise<void> {
    if ((await position(tx, LOCK_POSITION)) !== from) return;
    const answers = notices.map(({ instructionId: paymentId, answer }) => ({ paymentId, answer }));
    await recordAnswers(tx, answers, { heardBy: 'NOTICE', at: this.clock(), margin: NO_MARGIN });
    await tx.query(MOVE, [next]);
  }
}

async function position(database: Tx | DataSource, statement: string): Promise<number> {
  const [found] = await rows<{ position: string }>(database, statement);
  return Number(found?.position ?? 0);
}
