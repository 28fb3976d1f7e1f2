import { setTimeout as sleep } from 'node:timers/promises';
import { CHUNK_SIZE } from '#contracts';
import { type PatientClients, Refusal } from '../faults/patient-client.js';
import type { Findings } from './findings.js';

const PREPARERS = ['keuangan-1', 'keuangan-2'] as const;
const RELEASER = 'penyetuju-keuangan-1';
const PAGE = 500;
const AT_ONCE = 10;
const LOOK_EVERY_MS = 500;
/** What ended unpaid is a long list after many payments, and most of it is ordered anew already. */
const LOOK_AT_ENDED_EVERY_MS = 3_000;

interface PaymentView {
  readonly paymentId: string;
  readonly waitingFor: string | null;
  readonly nextAttempt: string | null;
}

interface Page {
  readonly items: readonly PaymentView[];
  readonly next: string | null;
}

/**
 * The people of finance: one prepares whatever is ordered, as long as a list may be, another approves it; what the bank
 * rejected or gave back is ordered anew by two of them at the same moment; where the bank contradicts itself, two of them decide.
 */
export class Finance {
  readonly failures: string[] = [];
  reissued = 0;
  payouts = 0;
  private isOver = false;
  private lookAtEndedFrom = 0;

  constructor(
    private readonly clients: PatientClients,
    private readonly seed: number,
    private readonly findings: Findings,
  ) {}

  /** Works until it is told to stop. */
  async work(): Promise<void> {
    while (!this.isOver) {
      const done = await this.round().catch((error: Error) => this.failed(error));
      if (done === 0) await sleep(LOOK_EVERY_MS);
    }
  }

  stop(): void {
    this.isOver = true;
  }

  private failed(error: Error): number {
    this.failures.push(error.message);
    return 0;
  }

  private async round(): Promise<number> {
    const payable = await this.payable();
    if (payable.length > 0) await this.pay(payable);
    const ended = await this.endedUnpaid();
    for (let from = 0; from < ended.length; from += AT_ONCE)
      await Promise.all(ended.slice(from, from + AT_ONCE).map(paymentId => this.orderAnew(paymentId)));
    return payable.length + ended.length + (await this.findings.round());
  }

  private async payable(): Promise<string[]> {
    const found: string[] = [];
    for await (const { paymentId, waitingFor } of this.payments('state=Ordered')) {
      if (waitingFor === null) found.push(paymentId);
      if (found.length === CHUNK_SIZE) break;
    }
    return found;
  }

  private async endedUnpaid(): Promise<string[]> {
    const found: string[] = [];
    if (performance.now() < this.lookAtEndedFrom) return found;
    for await (const { paymentId, nextAttempt } of this.payments('state=Rejected&state=Returned'))
      if (nextAttempt === null) found.push(paymentId);
    this.lookAtEndedFrom = performance.now() + LOOK_AT_ENDED_EVERY_MS;
    return found;
  }

  private async *payments(which: string): AsyncGenerator<PaymentView> {
    for (let after: string | null = '0'; after !== null; ) {
      const path: string = `/api/payments?${which}&limit=${PAGE}&after=${after}`;
      const page: Page = await this.clients.get<Page>(PREPARERS[0], 'disbursement', path);
      yield* page.items;
      after = page.next;
    }
  }

  private async pay(paymentIds: readonly string[]): Promise<void> {
    this.payouts += 1;
    const key = `chaos-${this.seed}-payout-${this.payouts}`;
    const prepared = { key, body: { paymentIds } };
    const { payoutId } = await this.clients.command<{ payoutId: string }>(
      PREPARERS[0],
      'disbursement',
      '/api/payouts',
      prepared,
    );
    const path = `/api/payouts/${payoutId}`;
    const { shownHash } = await this.clients.get<{ shownHash: string }>(RELEASER, 'disbursement', path);
    await this.clients.command(RELEASER, 'disbursement', `${path}/approval`, {
      key: `${key}-approval`,
      body: { shownHash },
    });
  }

  private async orderAnew(paymentId: string): Promise<void> {
    const path = `/api/payments/${paymentId}/reissue`;
    const said = await Promise.allSettled(
      PREPARERS.map(user =>
        this.clients.command(user, 'disbursement', path, {
          key: `chaos-anew-${paymentId}-${user}`,
          body: {},
        }),
      ),
    );
    const ordered = said.filter(({ status }) => status === 'fulfilled').length;
    this.reissued += ordered;
    if (ordered > 1) this.failures.push(`${paymentId} was ordered anew by two people`);
    for (const one of said) if (one.status === 'rejected') this.refused(paymentId, one.reason);
  }

  /** That the other was faster is no fault, nor is what the bank said and nobody has decided yet. */
  private refused(paymentId: string, reason: unknown): void {
    if (!(reason instanceof Refusal)) throw reason;
    if (reason.status !== 409) throw new Error(`${paymentId}: ${reason.message}`);
  }
}
