import { waitFor } from '#testing';
import { claimOf } from './alone/small-case.js';
import type { JourneySystem } from './journey-system.js';

export interface Seen {
  readonly claimId: string;
  readonly stage: string;
  readonly shownHash: string;
  readonly correction: { readonly shownHash: string } | null;
  readonly award: number | null;
  readonly open: { readonly waitsFor: string } | null;
  readonly reasons: readonly { readonly code: string }[];
  readonly payees: readonly { readonly payeeId: string; readonly name: string | null }[];
  readonly accountsWaiting: readonly { readonly payeeName: string | null; readonly shownHash: string }[];
  readonly state: {
    readonly award: { readonly amount: number; readonly paid: number } | null;
    readonly overpayment: { readonly lawful: number; readonly amount: number } | null;
    readonly furtherCosts: readonly { readonly batch: number; readonly decision: object | null }[];
  };
}

export interface Payment {
  readonly paymentId: string;
  readonly state: string;
  readonly amount: number;
  readonly waitingFor: string | null;
  readonly payeeName: string | null;
  readonly guardianName: string | null;
  readonly account: string | null;
}

const WAIT = { timeoutMs: 60_000 };

/** One payout of these payments, prepared by one person and released by another. */
export async function payTogether(
  { api }: JourneySystem,
  payments: readonly Payment[],
  key: string,
): Promise<void> {
  const paymentIds = payments.map(({ paymentId }) => paymentId);
  const { payoutId } = await api
    .as('keuangan-1')
    .post<{ payoutId: string }>('/api/payouts', key, { paymentIds });
  const approver = api.asFresh('penyetuju-keuangan-1');
  const { shownHash } = await approver.get<{ shownHash: string }>(`/api/payouts/${payoutId}`);
  await approver.post(`/api/payouts/${payoutId}/approval`, `${key}-release`, { shownHash });
}

/** One claim from its entry to its payment, each step by its person; keys are of the step, so that no step is done twice. */
export class CaseInHand {
  private step = 0;

  constructor(
    private readonly journey: JourneySystem,
    readonly claimId: string,
  ) {}

  static async submit(journey: JourneySystem, personId: string, change: object = {}): Promise<CaseInHand> {
    return CaseInHand.enter(journey, { ...claimOf(personId), ...change });
  }

  static async enter(
    journey: JourneySystem,
    entry: object & { readonly personId: string },
  ): Promise<CaseInHand> {
    const key = `case-of-${entry.personId}`;
    const { claimId } = await journey.api
      .as('petugas-klaim-1')
      .post<{ claimId: string }>('/api/claims', key, entry);
    return new CaseInHand(journey, claimId);
  }

  /** What is to be paid now: ordered, and nothing in its way. */
  ordered(): Promise<readonly Payment[]> {
    return waitFor(
      async () => {
        const ordered = (await this.payments()).filter(({ state }) => state === 'Ordered');
        return ordered.length > 0 && ordered.every(({ waitingFor }) => waitingFor === null) && ordered;
      },
      { what: 'payments to be ordered', ...WAIT },
    );
  }

  seen(): Promise<Seen> {
    return this.journey.api.as('petugas-klaim-1').get(`/api/claims/${this.claimId}`);
  }

  reaches(stage: string): Promise<unknown> {
    const what = `claim ${this.claimId} to be ${stage}`;
    return waitFor(async () => (await this.seen()).stage === stage, { what, ...WAIT });
  }

  until(holds: () => Promise<boolean>, what: string): Promise<unknown> {
    return waitFor(holds, { what, ...WAIT });
  }

  do(user: string, path: string, body: object = {}): Promise<Seen> {
    this.step += 1;
    const key = `step-of-${this.claimId.slice(-12)}-${this.step}`;
    return this.journey.api.asFresh(user).post(`/api/claims/${this.claimId}/${path}`, key, body);
  }

  async approve(user: string): Promise<void> {
    const { shownHash } = await this.seen();
    await this.do(user, 'approval', { shownHash });
  }

  async approveCorrection(user: string): Promise<void> {
    const { correction } = await this.seen();
    await this.do(user, 'correction/approval', { shownHash: correction?.shownHash });
  }

  payments(): Promise<readonly Payment[]> {
    const path = `/api/payments?claimId=${this.claimId}`;
    return this.journey.api
      .as('keuangan-1')
      .get<{ items: readonly Payment[] }>(path)
      .then(({ items }) => items);
  }

  /** Pays what is ordered and not paid yet; answers how many payments that were. */
  async payOut(): Promise<number> {
    const open = await this.ordered();
    this.step += 1;
    await payTogether(this.journey, open, `payout-of-${this.claimId.slice(-12)}-${this.step}`);
    return open.length;
  }

  /** What the bank itself says that it moved for the case. */
  async atBank(): Promise<number> {
    const { bank } = this.journey;
    const counts = await Promise.all(
      (await this.payments()).map(({ paymentId }) => bank.executionsOf(paymentId)),
    );
    return counts.reduce((total, { amount }) => total + Number(amount), 0);
  }
}
