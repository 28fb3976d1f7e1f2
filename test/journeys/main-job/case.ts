import type { Api } from './api.js';
import { ApiProblem } from './api.js';
import type { Bank } from './bank.js';
import { money, say, stage } from './print.js';
import { type SampleCase, sampleRows } from './sample.js';
import { until } from './until.js';

export interface ClaimView {
  readonly claimId: string;
  readonly receiptNumber: string;
  readonly stage: string;
  readonly dueOn: string | null;
  readonly reasons: readonly { readonly code: string; readonly text?: { readonly id: string } }[];
  readonly lines: readonly {
    readonly amount: number;
    readonly formula: string;
    readonly text: { readonly id: string };
    readonly regulation: string;
    readonly article: string;
    readonly mark: string;
  }[];
  readonly total: number;
  readonly shownHash: string;
}

interface PaymentView {
  readonly paymentId: string;
  readonly state: string;
  readonly waitingFor: string | null;
  readonly payoutId: string | null;
  readonly amount: number;
}

/** Who does what on a case: five duties, five people. */
export interface Staff {
  readonly submitter: string;
  readonly verifier: string;
  readonly approver: string;
  readonly preparer: string;
  readonly releaser: string;
}

/** One case, driven step by step over the API; each step looks first, so that a second run goes on where one stopped. */
export class CaseDrive {
  private claimId = '';

  constructor(
    private readonly api: Api,
    private readonly bank: Bank,
    private readonly sample: SampleCase,
    private readonly staff: Staff,
  ) {}

  get id(): string {
    return this.claimId;
  }

  claim(): Promise<ClaimView> {
    return this.api.as(this.staff.submitter).get(`/api/claims/${this.claimId}`);
  }

  async submit(): Promise<ClaimView> {
    const { key, title, worker, payees, ...rest } = this.sample;
    say(`\n${title}`);
    for (const { bankCode, accountNumber, accountName } of payees) {
      await this.bank.openAccount({ bankCode, accountNumber, accountName });
    }
    const officer = this.api.as(this.staff.submitter);
    const nik = sampleRows(worker.roster)[worker.row]?.['nik'];
    const found = await officer.search<{ items: { personId: string }[] }>('/api/persons/search', { nik });
    const personId = found.items[0]?.personId;
    const entry = { ...rest, payees, personId };
    const answer = await officer.post<ClaimView>('/api/claims', `bangli-${key}`, entry);
    this.claimId = answer.claimId;
    stage(
      this.staff.submitter,
      `mengajukan · submits ${answer.receiptNumber}, tenggat · due ${answer.dueOn ?? '-'}`,
    );
    return this.claim();
  }

  /** Waits for the automatic validation, which runs again by itself as facts arrive. */
  async validated(): Promise<void> {
    await until('the civil registry to be heard', () => this.isHeardOnRecord());
    await until(
      'the claim to be validated',
      async () => !['Submitted', 'NeedsAttention'].includes((await this.claim()).stage),
    );
    stage('sistem · system', 'memvalidasi · validates: kepesertaan, iuran, duplikat, dokumen');
  }

  /** So it is where nobody is asked. */
  private async isHeardOnRecord(): Promise<boolean> {
    const { check } = await this.api
      .as(this.staff.submitter)
      .get<{ check: { standing: string } | null }>(`/api/claims/${this.claimId}/registry`);
    return check?.standing !== 'WAITING';
  }

  async verify(): Promise<void> {
    if ((await this.claim()).stage === 'Validated')
      await this.command(this.staff.verifier, 'verification', {});
    const claim = await this.claim();
    stage(
      this.staff.verifier,
      'memverifikasi · verifies; dihitung menurut hukum · computed by law',
      claim.total,
    );
    for (const { amount, text, formula, regulation, article, mark } of claim.lines) {
      say(
        `           ${money(amount).padStart(15)}  ${text.id} · ${formula} · ${regulation} ${article} (${mark})`,
      );
    }
  }

  /** The verifier tries to approve what the same person verified; a refusal is what should be seen. */
  async tryTwoDuties(person: string): Promise<void> {
    const { shownHash, stage: now } = await this.claim();
    if (now !== 'Assessed') return;
    try {
      await this.api
        .asFresh(person)
        .post(`/api/claims/${this.claimId}/approval`, `bangli-two-${this.sample.key}`, { shownHash });
      throw new Error('One person was allowed two duties');
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.status >= 500) throw error;
      stage(person, `mencoba menyetujui sendiri · tries to approve: DITOLAK · REFUSED ${error.code}`);
    }
  }

  async approve(): Promise<void> {
    const { shownHash, stage: now, total } = await this.claim();
    if (now === 'Assessed') await this.command(this.staff.approver, 'approval', { shownHash });
    stage(
      this.staff.approver,
      `menyetujui · approves, terikat pada · bound to ${shownHash.slice(0, 12)}…`,
      total,
    );
  }

  async prepare(): Promise<PaymentView[]> {
    const payments = await this.payments(
      list => list.length > 0 && list.every(({ waitingFor }) => waitingFor === null),
    );
    const open = payments.filter(({ state }) => state === 'Ordered');
    if (open.length > 0) {
      const paymentIds = open.map(({ paymentId }) => paymentId);
      await this.api
        .as(this.staff.preparer)
        .post('/api/payouts', `bangli-payout-${this.sample.key}`, { paymentIds });
    }
    const amount = payments.reduce((total, payment) => total + payment.amount, 0);
    stage(
      this.staff.preparer,
      'menyiapkan daftar bayar · prepares: dana, nama rekening, jumlah kendali',
      amount,
    );
    return this.payments(() => true);
  }

  async release(): Promise<void> {
    const [payment] = await this.payments(list => list.every(({ payoutId }) => payoutId !== null));
    const path = `/api/payouts/${payment?.payoutId}`;
    const approver = this.api.asFresh(this.staff.releaser);
    const { shownHash, status, controlTotal } = await approver.get<{
      shownHash: string;
      status: string;
      controlTotal: number;
    }>(path);
    if (status === 'Prepared')
      await approver.post(`${path}/approval`, `bangli-release-${this.sample.key}`, { shownHash });
    stage(this.staff.releaser, 'menyetujui pembayaran · approves the payout', controlTotal);
  }

  async settled(): Promise<{ award: number; executions: number; lines: number; receiptNumber: string }> {
    await until('the claim to be settled', async () => (await this.claim()).stage === 'Settled');
    const claim = await this.claim();
    const payments = await this.payments(() => true);
    const counts = await Promise.all(payments.map(({ paymentId }) => this.bank.executionsOf(paymentId)));
    const paid = counts.reduce((total, { amount }) => total + Number(amount), 0);
    const executions = counts.reduce((total, count) => total + count.executions, 0);
    stage('bank', `${executions}× dilaksanakan · executed`, paid);
    if (paid !== claim.total) throw new Error(`The bank paid ${paid}, the award is ${claim.total}`);
    return { award: claim.total, executions, lines: claim.lines.length, receiptNumber: claim.receiptNumber };
  }

  private async payments(enough: (list: readonly PaymentView[]) => boolean): Promise<PaymentView[]> {
    let items: PaymentView[] = [];
    await until('the payments of the claim', async () => {
      const finance = this.api.as(this.staff.preparer);
      ({ items } = await finance.get<{ items: PaymentView[] }>(`/api/payments?claimId=${this.claimId}`));
      return enough(items);
    });
    return items;
  }

  private command(user: string, path: string, body: unknown): Promise<unknown> {
    const person = path === 'approval' ? this.api.asFresh(user) : this.api.as(user);
    return person.post(`/api/claims/${this.claimId}/${path}`, `bangli-${path}-${this.sample.key}`, body);
  }
}
