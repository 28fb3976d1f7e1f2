import { setTimeout as sleep } from 'node:timers/promises';
import { type CutPart, cutBroker, type RunningSystem, startSystem } from '#stack';
import { Databases } from '../databases.js';
import { Api } from '../journeys/main-job/api.js';
import { Bank } from '../journeys/main-job/bank.js';
import { loadSample } from '../journeys/main-job/load.js';
import { checkAll } from './check/all.js';
import { checkSharedWork } from './check/shared-work.js';
import { drained } from './drained.js';
import { PatientClients } from './patient-client.js';
import { Random } from './random.js';
import { hurryDisbursement, settingsOf } from './settings.js';
import { Throughput } from './throughput.js';
import { Traffic } from './traffic.js';

const COPIED = ['claims', 'disbursement'] as const;
const COPIES = 3;
const BROKERS = 3;
const WARM_UP_MS = 20_000;
const WATCHED_MS = 60_000;
const BACK_WITHIN_MS = 30_000;
const DRAINS_WITHIN_MS = 25_000;
/** Of what was settled before: a machine of two cores has the rest to do with catching up. */
const BACK_AT = 0.7;

/**
 * Three brokers, three copies of claims and of disbursement behind the gateway: one broker and one copy of each are killed
 * under load, then one copy of each is stopped as an upgrade does.
 */
export class CopiesRun {
  constructor(
    private readonly folder: string,
    private readonly seed: number,
  ) {}

  /** Answers what was lost, doubled, late or refused: nothing, when all is well. */
  async run(): Promise<string[]> {
    const system = await startSystem({
      ...{ dataDirectory: this.folder, anyPorts: true, kafkaBrokers: BROKERS },
      without: ['sandbox-registry'],
    });
    const databases = new Databases(system.addresses);
    const restarted: { stop(): Promise<void> }[] = [];
    try {
      await loadSample(new Api(system.addresses));
      await startCopies(system);
      return await this.killAndWatch(system, databases, restarted);
    } finally {
      await databases.close();
      await system.stop();
      await Promise.all(restarted.map(part => part.stop()));
    }
  }

  private async killAndWatch(
    system: RunningSystem,
    databases: Databases,
    restarted: { stop(): Promise<void> }[],
  ): Promise<string[]> {
    const { addresses } = system;
    const clients = new PatientClients(addresses.signIn, () => [addresses.gateway]);
    const traffic = new Traffic(clients, new Bank(addresses), new Random(this.seed));
    const throughput = new Throughput(databases);
    const underWay = traffic.run();
    underWay.catch(() => undefined);
    throughput.start();
    await sleep(WARM_UP_MS);
    const unshared = await checkSharedWork(addresses.kafkaBrokers, COPIED, COPIES);
    const broker = await this.killOneOfEach(system);
    const late = await backAfter(throughput, 'one broker and one copy of each killed');
    restarted.push(await broker.startAgain());
    const undrained = await stopOneOfEach(system);
    late.push(...(await backAfter(throughput, 'one copy of each stopped')));
    traffic.enough();
    await underWay;
    throughput.stop();
    await drained(databases);
    console.log(
      `${traffic.lives.length} claims, ${clients.acknowledged.length} commands acknowledged, ${clients.retries} said again`,
    );
    return [
      ...traffic.failures,
      ...late,
      ...unshared,
      ...undrained,
      ...(await checkAll(addresses, databases, clients.acknowledged)),
    ];
  }

  private async killOneOfEach(system: RunningSystem): Promise<CutPart> {
    for (const name of COPIED) process.kill(system.processes.get(`${name}-2`)?.pid ?? 0, 'SIGKILL');
    return cutBroker(this.folder, BROKERS);
  }
}

async function startCopies(system: RunningSystem): Promise<void> {
  await hurryDisbursement(system);
  const addresses: NodeJS.ProcessEnv = { REQUESTS_PER_MINUTE: '1000000' };
  for (const name of COPIED) {
    const others = [];
    for (let copy = 2; copy <= COPIES; copy += 1)
      others.push(await system.startCopy(name, `${name}-${copy}`, settingsOf(name)));
    addresses[`${name.toUpperCase()}_URL`] = [system.addresses.services[name], ...others].join(',');
  }
  await system.stopService('gateway');
  await system.startService('gateway', addresses);
}

/** As an upgrade does: what is in hand is finished in time, and the process ends of its own accord. */
async function stopOneOfEach(system: RunningSystem): Promise<string[]> {
  const faults: string[] = [];
  for (const name of COPIED) {
    const copy = system.processes.get(`${name}-3`);
    const began = Date.now();
    await system.stopService(`${name}-3`);
    const code = await copy?.exited;
    const ms = Date.now() - began;
    console.log(`${`${name}-3`.padEnd(36)} stopped after ${ms} ms with ${code}`);
    if (code !== 0 || ms > DRAINS_WITHIN_MS) faults.push(`${name}-3 ended with ${code} after ${ms} ms`);
  }
  return faults;
}

async function backAfter(throughput: Throughput, what: string): Promise<string[]> {
  const before = throughput.perSecond(WARM_UP_MS / 2);
  const back = await throughput.isBackAt(before * BACK_AT, WATCHED_MS);
  const took = back === null ? 'not back' : `back after ${Math.round(back / 1000)} s`;
  console.log(`${what.padEnd(36)} ${before.toFixed(1)} events/s before, ${took}`);
  return back === null || back > BACK_WITHIN_MS ? [`Throughput after ${what}: ${took}`] : [];
}
