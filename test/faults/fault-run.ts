import { join } from 'node:path';
import { eventTopics } from '#contracts';
import { logFolder, type RunningSystem, startSystem } from '#stack';
import { Databases } from '../databases.js';
import { Api } from '../journeys/main-job/api.js';
import { Bank } from '../journeys/main-job/bank.js';
import { loadSample } from '../journeys/main-job/load.js';
import { readTopics } from '../journeys/read-topic.js';
import { checkAll } from './check/all.js';
import { drained } from './drained.js';
import { collectEvidence, counts } from './evidence.js';
import { PatientClients } from './patient-client.js';
import { Random } from './random.js';
import { Scenes } from './scenes.js';
import { hurryDisbursement } from './settings.js';
import { type Front, Storm } from './storm.js';
import { ALL_POINTS, type Point, type StruckService } from './strikes.js';
import { keepRegisteringHeirs, Traffic } from './traffic.js';

const OF_EVERY_SERVICE = ['relay.before-publish', 'relay.after-publish', 'command.after-commit'] as const;

export interface FaultOptions {
  readonly seed: number;
  /** How often at each point of each service. */
  readonly times: number;
  /** The points and scenes whose name matches. */
  readonly which: RegExp;
}

/** One storm over the whole system under traffic, and what is found afterwards. */
export class FaultRun {
  constructor(
    private readonly folder: string,
    private readonly options: FaultOptions,
  ) {}

  /** Answers what was lost, doubled or differs: nothing, when all is well. */
  async run(): Promise<string[]> {
    const without = ['sandbox-registry'];
    const system = await startSystem({ dataDirectory: this.folder, anyPorts: true, without });
    const databases = new Databases(system.addresses);
    const scenes = new Scenes(system, databases, this.folder);
    try {
      await loadSample(new Api(system.addresses));
      await hurryDisbursement(system);
      return await this.strikeAndCheck(system, databases, scenes);
    } finally {
      await databases.close();
      await scenes.close();
      await system.stop();
    }
  }

  private async strikeAndCheck(
    system: RunningSystem,
    databases: Databases,
    scenes: Scenes,
  ): Promise<string[]> {
    const { addresses } = system;
    const { seed, which } = this.options;
    const clients = new PatientClients(addresses.signIn, service => [scenes.addressOf(service)]);
    const traffic = new Traffic(clients, new Bank(addresses), new Random(seed));
    const storm = new Storm(system, this.folder, new Random(seed + 1_000_000));
    const started = Date.now();
    let isOver = false;
    const underWay = Promise.all([traffic.run(), keepRegisteringHeirs(clients, () => isOver)]);
    underWay.catch(() => undefined);
    await Promise.all(this.fronts().map(front => storm.rage(front)));
    const cutShort = await scenes.playAll(which);
    isOver = true;
    traffic.enough();
    await underWay;
    await drained(databases);
    const seconds = Math.round((Date.now() - started) / 1000);
    console.log(
      `${traffic.lives.length} claims, ${clients.acknowledged.length} commands acknowledged, ${clients.retries} said again, ${seconds} s`,
    );
    return [
      ...traffic.failures,
      ...cutShort,
      ...(await this.evidence(system, databases, storm.struck, clients.repeated)),
      ...(await checkAll(addresses, databases, clients.acknowledged)),
    ];
  }

  private fronts(): Front[] {
    const { times, which } = this.options;
    const consuming = [...OF_EVERY_SERVICE, 'consumer.before-commit', 'consumer.after-commit'] as const;
    const sending = ['disbursement.after-submitting', 'disbursement.after-bank-answer'] as const;
    const front = (service: string, points: readonly Point[]): Front => ({
      service,
      points: points.filter(point => which.test(point)),
      times,
    });
    return [
      front('enrollment', OF_EVERY_SERVICE),
      front('billing', ['consumer.after-commit']),
      front('claims', consuming),
      front('disbursement', [...consuming, ...sending]),
      front('audit', ['consumer.before-commit', 'consumer.after-commit']),
      front('sandbox-bank', ['bank.after-execution']),
    ].filter(({ points }) => points.length > 0);
  }

  /** Prints how often each fault struck; answers those points that were not struck as often as was asked for. */
  private async evidence(
    system: RunningSystem,
    databases: Databases,
    struck: readonly StruckService[],
    repeated: ReadonlySet<string>,
  ): Promise<string[]> {
    const messages = await readTopics(system.addresses.kafkaBrokers, eventTopics);
    const logs = new Map(
      [...system.processes.keys()].map(name => [name, join(logFolder(this.folder), `${name}.log`)]),
    );
    const seen = await collectEvidence(databases, messages, repeated, logs);
    const counted = struck.filter(strike => counts(strike, seen));
    const faults: string[] = [];
    for (const point of ALL_POINTS.filter(one => this.options.which.test(one))) {
      const here = struck.filter(({ at }) => at === point);
      const good = counted.filter(({ at }) => at === point);
      const services = Map.groupBy(good, ({ service }) => service);
      const by = [...services].map(([service, strikes]) => `${service} ${strikes.length}`).join(', ');
      console.log(
        `${point.padEnd(32)} ${String(here.length).padStart(4)} strikes, ${String(good.length).padStart(4)} counted (${by})`,
      );
      if (good.length < this.options.times) faults.push(`${point} was struck ${good.length} times only`);
    }
    console.log(
      `${'all points'.padEnd(32)} ${String(struck.length).padStart(4)} strikes, ${String(counted.length).padStart(4)} counted`,
    );
    return faults;
  }
}
