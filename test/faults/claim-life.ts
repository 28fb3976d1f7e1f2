import { waitFor } from '#stack';
import { sampleCase } from '../journeys/main-job/sample.js';
import { type PatientClients, Refusal } from './patient-client.js';

const STAFF = {
  submitter: 'petugas-klaim-1',
  verifiers: ['verifikator-1', 'verifikator-2'],
  approvers: ['penyetuju-klaim-1', 'penyetuju-klaim-2'],
  preparers: ['keuangan-1', 'keuangan-2'],
  releasers: ['penyetuju-keuangan-1', 'penyetuju-keuangan-2'],
} as const;
type Two = readonly [string, string];
/** A claim that is struck at each of its attempts is paid minutes later, which is no fault. */
const PATIENCE = { timeoutMs: 900_000, everyMs: 500 };
const ENDED_UNPAID = ['Rejected', 'Returned'];

interface ClaimView {
  readonly claimId: string;
  readonly stage: string;
  readonly total: number;
  readonly shownHash: string;
}
export interface PaymentView {
  readonly paymentId: string;
  readonly state: string;
  readonly attempt: number;
  readonly waitingFor: string | null;
  readonly payoutId: string | null;
  readonly nextAttempt: string | null;
  readonly exceptions?: readonly object[];
}

/** Somebody who died, as the officers know it. */
export interface Death {
  readonly number: number;
  readonly personId: string;
  readonly accountNumber: string;
}

/** One claim from its submission to its payment, each command under one key however often it must be said. */
export class ClaimLife {
  claimId = '';

  constructor(
    private readonly clients: PatientClients,
    private readonly death: Death,
  ) {}

  async live(): Promise<void> {
    await this.submit();
    await this.becomes('Validated');
    await this.command(STAFF.verifiers, 'verification', {});
    const { shownHash } = await this.becomes('Assessed');
    await this.command(STAFF.approvers, 'approval', { shownHash });
    await this.pay();
    await this.becomes('Settled');
  }

  private async submit(): Promise<void> {
    const { key: _key, title: _title, worker: _worker, payees, ...entry } = sampleCase('village-death');
    const [payee] = payees;
    const { personId, number, accountNumber } = this.death;
    const body = { ...entry, personId, payees: [{ ...payee, accountNumber }] };
    const answer = await this.clients.command<ClaimView>(STAFF.submitter, 'claims', '/api/claims', {
      key: `fault-claim-${number}`,
      body,
    });
    this.claimId = answer.claimId;
  }

  /** By two people at the same moment: one of them is told that it is done already. */
  private async command(users: Two, path: string, body: object): Promise<void> {
    const said = await Promise.allSettled(
      users.map(user => {
        const key = `fault-${path}-${this.death.number}-${user}`;
        return this.clients.command(user, 'claims', `/api/claims/${this.claimId}/${path}`, { key, body });
      }),
    );
    const refusals = said.filter(one => one.status === 'rejected').map(one => asRefusal(one.reason));
    if (refusals.length === 0) throw new Error(`Two people were told that ${path} is done by them`);
    if (refusals.length === users.length) throw refusals[0];
  }

  /** Until the money is where it belongs: what the bank refused or gave back is ordered, prepared and approved anew. */
  private async pay(): Promise<void> {
    await waitFor(
      async () => {
        const payments = await this.payments();
        for (const payment of payments) await this.advance(payment);
        return payments.some(({ state }) => state === 'Settled');
      },
      { what: `claim ${this.claimId} to be paid`, ...PATIENCE },
    );
  }

  private async payments(): Promise<readonly PaymentView[]> {
    const path = `/api/payments?claimId=${this.claimId}`;
    const { items } = await this.clients.get<{ items: PaymentView[] }>(
      STAFF.preparers[0],
      'disbursement',
      path,
    );
    return items;
  }

  private async advance(payment: PaymentView): Promise<void> {
    const { paymentId, state, nextAttempt, waitingFor, payoutId } = payment;
    if (ENDED_UNPAID.includes(state) && nextAttempt === null)
      await this.finance(STAFF.preparers, `/api/payments/${paymentId}/reissue`, `reissue-${paymentId}`, {});
    if (state === 'Ordered' && waitingFor === null)
      await this.finance(STAFF.preparers, '/api/payouts', `payout-${paymentId}`, { paymentIds: [paymentId] });
    if (state === 'InPayout' && payoutId !== null) await this.release(payoutId);
  }

  private async release(payoutId: string): Promise<void> {
    const path = `/api/payouts/${payoutId}`;
    const shown = await this.clients.get<{ shownHash: string; status: string }>(
      STAFF.releasers[0],
      'disbursement',
      path,
    );
    if (shown.status !== 'Prepared') return;
    const { shownHash } = shown;
    await this.finance(STAFF.releasers, `${path}/approval`, `release-${payoutId}`, { shownHash });
  }

  /** Finance looks before it acts, and what it saw may have changed, or somebody else was faster: no fault. */
  private async finance(users: Two, path: string, key: string, body: object): Promise<void> {
    const said = await Promise.allSettled(
      users.map(user =>
        this.clients.command(user, 'disbursement', path, { key: `fault-${key}-${user}`, body }),
      ),
    );
    for (const one of said) if (one.status === 'rejected') asRefusal(one.reason);
  }

  private async becomes(stage: string): Promise<ClaimView> {
    const path = `/api/claims/${this.claimId}`;
    return waitFor(
      async () => {
        const view = await this.clients.get<ClaimView>(STAFF.submitter, 'claims', path);
        return view.stage === stage && view;
      },
      { what: `claim ${this.claimId} to be ${stage}`, ...PATIENCE },
    );
  }
}

/** Somebody else was faster; any other error is thrown. */
function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal && error.status === 409) return error;
  throw error;
}
