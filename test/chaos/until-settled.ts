import { setTimeout as sleep } from 'node:timers/promises';
import type { Databases } from '../databases.js';
import type { ChaosBank } from './bank.js';

const LOOK_EVERY_MS = 500;
/** A payment that is asked about ever less often is heard of within this time. */
const STANDSTILL_MS = 180_000;
const DAYS_UNTIL_RETURNS = 3;

const SETTLED = `SELECT count(*)::int AS count FROM claim WHERE stage = 'Settled' AND paid = award`;
/** But what was another amount than ordered, which ends here as not executed. */
const RETURNED_AT_BANK = `SELECT count(*)::int AS count FROM return_transfer LEFT JOIN met_behaviour USING (instruction_id)
WHERE kind IS DISTINCT FROM 'EXECUTE_OTHER_AMOUNT'`;
const RETURNED_HERE = "SELECT count(*)::int AS count FROM payment WHERE state = 'Returned'";
const UNDECIDED = 'SELECT count(*)::int AS count FROM bank_exception WHERE ended_at IS NULL';
const MOVED = 'SELECT max(position)::float8 AS count FROM events';

/** Waits until every award is paid and stays paid, and nothing that the bank said is undecided: the bank's clock is moved on until nothing more comes back. */
export class UntilSettled {
  readonly faults: string[] = [];

  constructor(
    private readonly databases: Databases,
    private readonly bank: ChaosBank,
    private readonly claims: number,
  ) {}

  async all(): Promise<void> {
    while (this.faults.length === 0 && (await this.becomesTrue(() => this.allSettled()))) {
      if (await this.nothingComesBack()) return;
      await this.bank.moveClockOn(DAYS_UNTIL_RETURNS).catch(() => undefined);
    }
  }

  private async nothingComesBack(): Promise<boolean> {
    const met = await this.bank.met().catch(() => null);
    return met?.later === 0 && (await this.allSettled());
  }

  private async allSettled(): Promise<boolean> {
    const isDecided = (await this.count('disbursement', UNDECIDED)) === 0;
    return (
      isDecided && (await this.allReturnsHeard()) && (await this.count('claims', SETTLED)) === this.claims
    );
  }

  private async allReturnsHeard(): Promise<boolean> {
    const atBank = await this.count('sandbox-bank', RETURNED_AT_BANK);
    return atBank !== null && (await this.count('disbursement', RETURNED_HERE)) === atBank;
  }

  /** False once nothing moves any more. */
  private async becomesTrue(done: () => Promise<boolean>): Promise<boolean> {
    let [position, since]: [number | null, number] = [null, Date.now()];
    while (!(await done())) {
      const now = await this.count('disbursement', MOVED);
      if (now !== null && now !== position) [position, since] = [now, Date.now()];
      if (Date.now() - since > STANDSTILL_MS) return this.standstill();
      await sleep(LOOK_EVERY_MS);
    }
    return true;
  }

  private standstill(): false {
    this.faults.push(`Nothing moved for ${STANDSTILL_MS / 1_000} s, and not everything is paid`);
    return false;
  }

  /** Null while the database is down. */
  private async count(service: string, statement: string): Promise<number | null> {
    const found = await this.databases.rows<{ count: number }>(service, statement).catch(() => []);
    return found[0]?.count ?? null;
  }
}
