import { setTimeout as sleep } from 'node:timers/promises';
import { PREPARER, RELEASER, type Staff } from './staff.js';

const MOST_IN_A_PAYOUT = 500;
const LOOK_EVERY_MS = 50;

interface PaymentView {
  readonly paymentId: string;
  readonly waitingFor: string | null;
}

/** Finance pays in lists: whatever is ordered by now is prepared by one person and approved by another. */
export class FinanceDesk {
  private isOver = false;

  constructor(
    private readonly staff: Staff,
    private readonly run: string,
  ) {}

  async work(): Promise<void> {
    for (let list = 0; !this.isOver; list += 1) {
      const paymentIds = await this.payable();
      if (paymentIds.length > 0) await this.pay(paymentIds, list);
      else await sleep(LOOK_EVERY_MS);
    }
  }

  stop(): void {
    this.isOver = true;
  }

  private async payable(): Promise<string[]> {
    const path = `/api/payments?state=Ordered&limit=${MOST_IN_A_PAYOUT}`;
    const { items } = await this.staff.get<{ items: PaymentView[] }>(PREPARER, 'disbursement', path);
    return items.filter(({ waitingFor }) => waitingFor === null).map(({ paymentId }) => paymentId);
  }

  private async pay(paymentIds: readonly string[], list: number): Promise<void> {
    const { payoutId } = await this.staff.post<{ payoutId: string }>(
      PREPARER,
      'disbursement',
      '/api/payouts',
      { key: `bench-${this.run}-payout-${list}`, body: { paymentIds } },
    );
    const path = `/api/payouts/${payoutId}`;
    const { shownHash } = await this.staff.get<{ shownHash: string }>(RELEASER, 'disbursement', path);
    const key = `bench-${this.run}-release-${list}`;
    await this.staff.post(RELEASER, 'disbursement', `${path}/approval`, { key, body: { shownHash } });
  }
}
