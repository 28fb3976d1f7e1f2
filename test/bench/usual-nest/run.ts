import { type ChildProcess, fork } from 'node:child_process';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { kafkaClient } from '#kafka';
import { ensureTopics, freePorts, projectNode, type SystemAddresses } from '#stack';
import type { Databases } from '../../databases.js';
import type { Entry } from '../deaths.js';
import { exchange } from '../staff.js';
import { TABLES } from './entities.js';

const SERVICES = ['claims', 'disbursement', 'audit'] as const;
const STEPS = ['submission', 'verification', 'approval'];
const EVENTS_PER_CLAIM = 12;
const AT_ONCE = 48;
/** What has not come by then is lost: nobody sends it again. */
const LOST_AFTER_MS = 20_000;
const JOINED_FOR_MS = 2_000;
const SAMPLES =
  "SELECT DISTINCT ON (type) type, data FROM events WHERE type NOT LIKE ALL ('{Payout%,%LawAdopted}') ORDER BY type, position DESC";

/** The services as Nest is usually written, ready for claims. */
export class UsualNest {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 128 });
  private logged = 0;

  private constructor(
    private readonly databases: Databases,
    private readonly children: readonly ChildProcess[],
    private readonly urls: Readonly<Record<string, string>>,
  ) {}

  static async start(addresses: SystemAddresses, databases: Databases): Promise<UsualNest> {
    const run = 'usual';
    await ensureTopics(
      addresses.kafkaBrokers,
      ['claims.events', 'disbursement.events'].map(topic => ({ name: `${run}.${topic}`, partitions: 24 })),
      1,
    );
    const samples: Record<string, object> = {};
    for (const service of ['claims', 'disbursement'])
      for (const { type, data } of await databases.rows<{ type: string; data: object }>(service, SAMPLES))
        samples[type] = data;
    const ports = await freePorts(SERVICES.length);
    const children: ChildProcess[] = [];
    for (const [index, service] of SERVICES.entries()) {
      await databases.rows(
        service,
        `CREATE SCHEMA usual; SET search_path = usual; ${TABLES}; RESET search_path`,
      );
      children.push(
        fork(join(import.meta.dirname, 'service.js'), {
          execPath: projectNode(),
          env: {
            ...process.env,
            RUN: run,
            SERVICE: service,
            PORT: String(ports[index]),
            BROKERS: addresses.kafkaBrokers.join(','),
            DATABASE_URL: addresses.databases[service]?.ownerUrl,
            SAMPLES: JSON.stringify(samples),
          },
        }),
      );
    }
    await Promise.all(children.map(said));
    await allJoined(addresses.kafkaBrokers, run);
    const urls = SERVICES.map((service, index) => [service, `http://127.0.0.1:${ports[index]}`]);
    return new UsualNest(databases, children, Object.fromEntries(urls));
  }

  /** The seconds until all claims are settled and every event that was not lost is in the log. */
  async settle(entries: readonly Entry[]): Promise<number> {
    this.logged += entries.length * EVENTS_PER_CLAIM;
    const began = performance.now();
    let isOver = false;
    const paying = this.pay(() => isOver);
    let next = 0;
    const worker = async (): Promise<void> => {
      for (let entry = entries[next++]; entry; entry = entries[next++]) await this.approve(entry);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    const seconds = ((await this.lastLogged()) - began) / 1000;
    isOver = true;
    await paying;
    return seconds;
  }

  /** When the last event came that is expected, or the last that came at all. */
  private async lastLogged(): Promise<number> {
    let [count, at] = [0, performance.now()];
    while (count < this.logged && performance.now() - at < LOST_AFTER_MS) {
      const found = await this.databases.count('audit', 'usual.log');
      if (found > count) [count, at] = [found, performance.now()];
      await sleep(50);
    }
    if (count < this.logged) console.log(`usual Nest lost ${this.logged - count} of ${this.logged} events`);
    this.logged = count;
    return at;
  }

  async stop(): Promise<void> {
    const ended = this.children.map(child => new Promise(resolve => child.once('exit', resolve)));
    for (const child of this.children) child.send('end');
    await Promise.all(ended);
    this.agent.destroy();
  }

  private async approve(entry: Entry): Promise<void> {
    const claimId = crypto.randomUUID();
    for (const step of STEPS) await this.post('claims', `/claims/${claimId}/${step}`, entry);
  }

  private async pay(isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      const { paid } = await this.post<{ paid: number }>('disbursement', '/payouts', {});
      if (paid === 0) await sleep(50);
    }
  }

  private async post<Answer>(service: string, path: string, body: object): Promise<Answer> {
    const headers = { 'content-type': 'application/json' };
    const sent = { method: 'POST', headers, body: JSON.stringify(body) };
    const { status, text } = await exchange(`${this.urls[service]}${path}`, this.agent, sent);
    if (status >= 300) throw new Error(`${path}: ${status} ${text}`);
    return JSON.parse(text) as Answer;
  }
}

/** By default a group that has just joined hears only what comes from then on. */
async function allJoined(brokers: readonly string[], run: string): Promise<void> {
  const admin = kafkaClient({ clientId: 'bench', brokers }).admin();
  await admin.connect();
  const groups = SERVICES.map(service => `${run}-${service}-server`);
  for (let stable = false; !stable; await sleep(200)) {
    const described = await admin.describeGroups(groups);
    stable = described.groups.every(({ state, members }) => state === 'Stable' && members.length > 0);
  }
  await admin.disconnect();
  await sleep(JOINED_FOR_MS);
}

function said(child: ChildProcess): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  child.once('message', () => resolve());
  child.once('exit', code => reject(new Error(`A usual service ended with ${code}`)));
  return promise;
}
