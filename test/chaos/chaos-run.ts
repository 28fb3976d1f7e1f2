import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type RunningSystem, startSystem } from '#stack';
import { paymentIdOf } from '../../apps/disbursement/src/order-payments/payments-of-award.js';
import { drawBehaviour } from '../../apps/sandbox-bank/src/behaviours/draw.js';
import { Databases } from '../databases.js';
import { PatientClients } from '../faults/patient-client.js';
import { ChaosBank } from './bank.js';
import { type Brought, bringAwards } from './bring-awards.js';
import { collectEvidence, type Evidence } from './evidence.js';
import { Finance } from './finance.js';
import { Findings } from './findings.js';
import { floor } from './floor.js';
import { isClean, type Judged, judge, type Verdict } from './judge.js';
import { bringStatements } from './reconciled.js';
import { linesOfExceptions, linesOfMisbehaviours, linesOfStatement } from './report.js';
import { RATES, settingsOf } from './settings.js';
import { planOfStrikes, Strikes } from './strikes.js';
import { UntilSettled } from './until-settled.js';
import { Watch } from './watch.js';

export interface ChaosOptions {
  readonly seed: number;
  readonly payments: number;
}

/** What takes no part between an approved award and the bank. */
const LEFT_OUT = ['enrollment', 'billing', 'audit', 'gateway', 'sandbox-registry'];
const WITH_SETTINGS = ['sandbox-bank', 'disbursement'];
const FLOOR_TRANSFERS = 2_000;
const LOOK_EVERY_MS = 200;

/** Many payments through a bank that misbehaves by seed, while what pays them is killed. */
export class ChaosRun {
  constructor(
    private readonly folder: string,
    private readonly options: ChaosOptions,
  ) {}

  async run(): Promise<{ readonly verdict: Verdict; readonly faults: readonly string[] }> {
    const without = [...LEFT_OUT, ...WITH_SETTINGS];
    const system = await startSystem({ dataDirectory: this.folder, anyPorts: true, without });
    const databases = new Databases(system.addresses);
    const strikes = new Strikes(system, this.folder);
    try {
      for (const name of WITH_SETTINGS)
        await system.startService(name, settingsOf(name, system.addresses.services));
      return await this.payAndJudge(system, databases, strikes);
    } finally {
      await databases.close();
      await strikes.close();
      await system.stop();
    }
  }

  private async payAndJudge(system: RunningSystem, databases: Databases, strikes: Strikes) {
    const { addresses } = system;
    const bank = new ChaosBank(addresses);
    await bank.misbehave(this.options.seed, RATES);
    const brought = await timed('awards approved', () => bringAwards(addresses, databases, this.options));
    console.log(`${brought.claims} claims, ${brought.shareIds.length} shares, draws ${this.drawn(brought)}`);
    const watch = new Watch(databases);
    const clients = new PatientClients(addresses.signIn, name => [addresses.services[name] ?? '']);
    const findings = new Findings(clients, databases, bank);
    const finance = new Finance(clients, this.options.seed, findings);
    const working = finance.work();
    watch.start();
    const settling = new UntilSettled(databases, bank, brought.claims);
    await timed('payments settled', async () => {
      await Promise.all([this.strike(strikes, watch, settling), settling.all()]);
      await settling.all();
    });
    finance.stop();
    await working;
    await watch.stop();
    const reconciled = await timed('statements brought', () => bringStatements(databases, bank, clients));
    const evidence = await collectEvidence(databases, reconciled);
    const judged = judge(evidence, { ...this.options, claims: brought.claims, overpaid: watch.overpaid });
    print(evidence, judged);
    console.log(
      `${finance.payouts} payouts, ${finance.reissued} ordered anew, ${findings.decided} findings by two people, ${clients.retries} requests said again, ${watch.polls} polls`,
    );
    await bank.misbehave(this.options.seed, {});
    const rate = await floor(bank, '6600000001', Math.min(FLOOR_TRANSFERS, this.options.payments));
    console.log(`floor: the bank alone executes ${Math.round(rate)} transfers a second`);
    return {
      verdict: judged.verdict,
      faults: [...judged.faults, ...strikes.faults, ...settling.faults, ...finance.failures],
    };
  }

  private async strike(strikes: Strikes, watch: Watch, { faults }: UntilSettled): Promise<void> {
    const { seed, payments } = this.options;
    for (const { at, what } of planOfStrikes(seed, payments)) {
      while (watch.progress.settled * 1_000 < at * payments && faults.length === 0)
        await sleep(LOOK_EVERY_MS);
      const { settled, open } = watch.progress;
      const began = performance.now();
      await strikes.strike(what);
      const ms = Math.round(performance.now() - began);
      console.log(`${what.padEnd(14)} killed at ${settled} settled, ${open} open; back after ${ms} ms`);
    }
  }

  /** Names what the first attempts of all shares meet: the same seed, the same name. */
  private drawn({ shareIds }: Brought): string {
    const seeded = { seed: String(this.options.seed), rates: RATES };
    const digest = createHash('sha256');
    for (const shareId of shareIds) {
      const paymentId = paymentIdOf(shareId as never, 1);
      digest.update(`${paymentId} ${drawBehaviour(seeded, paymentId)?.kind ?? ''}\n`);
    }
    return digest.digest('hex').slice(0, 16);
  }
}

function print(evidence: Evidence, { lines, verdict }: Judged): void {
  const report = [
    ...linesOfMisbehaviours(evidence),
    ...linesOfExceptions(evidence),
    ...linesOfStatement(lines, evidence.reconciled),
  ];
  for (const line of report) console.log(line);
  console.log(isClean(verdict) ? 'every share was paid once' : 'NOT every share was paid once');
}

async function timed<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const began = performance.now();
  const result = await work();
  console.log(`${what.padEnd(20)} ${((performance.now() - began) / 1_000).toFixed(1)} s`);
  return result;
}
