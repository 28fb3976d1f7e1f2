import type { Databases } from '../databases.js';
import { type PatientClients, Refusal } from '../faults/patient-client.js';
import type { ChaosBank } from './bank.js';

const PROPOSERS = ['keuangan-1', 'keuangan-2'] as const;
/** Not the one who releases the payouts. */
const APPROVER = 'penyetuju-keuangan-2';
const LOOK_EVERY_MS = 3_000;
const AT_ONCE = 10;

interface Doubted {
  readonly paymentId: string;
  readonly amount: number;
  readonly finding: { readonly shownHash: string } | null;
}

interface Page {
  readonly items: readonly { readonly paymentId: string }[];
  readonly next: string | null;
}

/** What the bank has in its own books of one instruction. */
interface Written {
  readonly amount: number;
  readonly reference: string;
  readonly executedOn: string;
  readonly isBack: boolean;
}

const WRITTEN = `
SELECT amount::float8 AS amount, reference, (executed_at AT TIME ZONE 'Asia/Jakarta')::date::text AS "executedOn",
  return_transfer.instruction_id IS NOT NULL AS "isBack"
FROM execution LEFT JOIN return_transfer USING (instruction_id) WHERE execution.instruction_id = $1`;

/**
 * Where the bank contradicts itself, somebody of finance asks it in writing: another amount than ordered it takes back; what it then
 * has in its books one proposes and another approves.
 */
export class Findings {
  decided = 0;
  private lookFrom = 0;
  private said = 0;

  constructor(
    private readonly clients: PatientClients,
    private readonly databases: Databases,
    private readonly bank: ChaosBank,
  ) {}

  /** How many were decided. */
  async round(): Promise<number> {
    if (performance.now() < this.lookFrom) return 0;
    const before = this.decided;
    const open = await this.open();
    for (let from = 0; from < open.length; from += AT_ONCE)
      await Promise.all(open.slice(from, from + AT_ONCE).map(paymentId => this.decide(paymentId)));
    this.lookFrom = performance.now() + LOOK_EVERY_MS;
    return this.decided - before;
  }

  private async open(): Promise<string[]> {
    const found: string[] = [];
    for (let after: string | null = '0'; after !== null; ) {
      const path: string = `/api/payments?exception=open&limit=500&after=${after}`;
      const { items, next }: Page = await this.clients.get<Page>(PROPOSERS[0], 'disbursement', path);
      found.push(...items.map(({ paymentId }) => paymentId));
      after = next;
    }
    return found;
  }

  /** What is refused now, as it is too early or the bank has said more meanwhile, is looked at again later. */
  private async decide(paymentId: string): Promise<void> {
    const path = `/api/payments/${paymentId}`;
    try {
      const { amount } = await this.clients.get<Doubted>(PROPOSERS[0], 'disbursement', path);
      const found = await this.askedInWriting(paymentId, amount);
      if (found === null) return;
      const { finding } = await this.command<Doubted>(this.proposer(), `${path}/finding`, found);
      const { shownHash } = finding ?? {};
      await this.command(APPROVER, `${path}/finding/approval`, { shownHash });
      this.decided += 1;
    } catch (error) {
      if (!(error instanceof Refusal && error.status === 409)) throw error;
    }
  }

  /** Null while the bank does not answer. */
  private async askedInWriting(paymentId: string, ordered: number): Promise<object | null> {
    const day = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    const evidence = { evidenceDocument: `BANK/${paymentId.slice(0, 8)}`, evidenceOn: day };
    const written = await this.databases
      .rows<Written>('sandbox-bank', WRITTEN, [paymentId])
      .catch(() => null);
    if (written === null) return null;
    const [executed] = written;
    if (!executed || executed.isBack) return { ...evidence, finding: 'NOT_EXECUTED' };
    const { amount, reference: bankReference, executedOn } = executed;
    if (amount === ordered) return { ...evidence, finding: 'EXECUTED', bankReference, executedOn };
    await this.bank.giveBack(paymentId).catch(() => undefined);
    return null;
  }

  private command<Answer>(user: string, path: string, body: object): Promise<Answer> {
    this.said += 1;
    return this.clients.command<Answer>(user, 'disbursement', path, {
      key: `chaos-finding-${this.said}`,
      body,
    });
  }

  private proposer(): string {
    return PROPOSERS[this.said % PROPOSERS.length] ?? PROPOSERS[0];
  }
}
