import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, Transactions } from '#platform';
import { type DisbursementConfig, SETTINGS } from '../config.js';
import { lookAgain, nobodyElseIsAtIt } from './look-again.js';

/** An event can come after the statement of its day; what is older is looked at whenever a statement is taken. */
const DAYS_BACK = 3;

/** Clears exceptions as payments change, and finds what settled after the statement of its day was taken. */
@Injectable()
export class Reconcile {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: DisbursementConfig,
  ) {}

  async round(): Promise<number> {
    await this.transactions.run(async tx => {
      if (!(await nobodyElseIsAtIt(tx))) return;
      const believesReturns = this.settings.BANK_CHANNEL === 'files';
      await lookAgain(tx, { at: this.clock(), believesReturns }, DAYS_BACK);
    });
    return 0;
  }
}
