import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventTopics } from '#contracts';
import { type CutPart, cutBroker, cutPostgres, type RunningSystem, waitFor } from '#stack';
import type { Databases } from '../databases.js';
import { readTopics } from '../journeys/read-topic.js';
import { deliverAgain } from './deliver-again.js';
import { settingsOf } from './settings.js';
import { readStrikes, type Strike } from './strikes.js';

const BROKER_IS_AWAY_MS = 30_000;
const VISITS = 6;
const VISIT_MS = 4_000;
const STALLED_WITHIN_MS = 120_000;

/** Of those who wait for a row, only who asked for it with FOR UPDATE holds this lock on it; a later UPDATE holds a weaker one. */
const WAITING_FOR_A_PARTITION = `
SELECT count(*)::int AS count FROM pg_locks AS place
WHERE place.locktype = 'tuple' AND place.relation = 'consumed'::regclass AND place.mode = 'AccessExclusiveLock'
  AND EXISTS (SELECT FROM pg_locks AS wait WHERE wait.pid = place.pid AND NOT wait.granted)`;

interface Counted {
  readonly count: number;
}

/** Faults that do not end one process at one place; each under traffic, one after the other. */
export class Scenes {
  private readonly guests = new Map<string, string>();
  private readonly startedAgain: { stop(): Promise<void> }[] = [];

  constructor(
    private readonly system: RunningSystem,
    private readonly databases: Databases,
    private readonly folder: string,
  ) {}

  /** Where a service answers: its guest, while its own process is stalled. */
  addressOf(service: string): string {
    return this.guests.get(service) ?? this.system.addresses.services[service] ?? '';
  }

  /** Plays those whose name matches; answers those that did not come to their end. */
  async playAll(which: RegExp): Promise<string[]> {
    const scenes: readonly (readonly [string, () => Promise<string>])[] = [
      ['broker away for 30 s', async () => this.back(await cutBroker(this.folder, 1), BROKER_IS_AWAY_MS)],
      ['PostgreSQL killed and started again', async () => this.back(await cutPostgres(this.folder), 1_000)],
      ['consumers join and leave', () => this.joinAndLeave()],
      ['relay stalled and replaced', () => this.stallTheRelay()],
      ['sender stalled before the socket', () => this.stallTheSender()],
      ['consumer stalled before its commit', () => this.stallTheConsumer()],
      ['every event delivered twice', () => this.deliverTwice()],
    ];
    const faults: string[] = [];
    for (const [name, scene] of scenes.filter(([title]) => which.test(title)))
      await this.play(name, scene).catch((error: Error) => faults.push(`${name}: ${error.message}`));
    return faults;
  }

  /** Ends what was started again here, before the system ends. */
  async close(): Promise<void> {
    await Promise.all(this.startedAgain.map(part => part.stop()));
  }

  private async play(name: string, scene: () => Promise<string>): Promise<void> {
    const started = Date.now();
    const seen = await scene();
    console.log(`${name.padEnd(36)} ${seen}, ${Math.round((Date.now() - started) / 1000)} s`);
  }

  private async back(part: CutPart, awayMs: number): Promise<string> {
    await sleep(awayMs);
    this.startedAgain.push(await part.startAgain());
    const before = await waitFor(() => this.logged(), { what: 'the log to be readable' });
    await waitFor(async () => ((await this.logged()) ?? 0) > before, {
      what: 'events to flow again',
      timeoutMs: 120_000,
    });
    return 'events flow again';
  }

  private async logged(): Promise<number | null> {
    const statement = 'SELECT count(*)::int AS events FROM log';
    const [row] = await this.databases.rows<{ events: number }>('audit', statement).catch(() => []);
    return row?.events ?? null;
  }

  private async joinAndLeave(): Promise<string> {
    for (let visit = 0; visit < VISITS; visit += 1) {
      const names = ['claims', 'disbursement'] as const;
      await Promise.all(names.map(name => this.system.startCopy(name, `${name}-guest`, settingsOf(name))));
      await sleep(VISIT_MS);
      const signal = visit % 2 === 0 ? 'SIGKILL' : 'SIGTERM';
      await Promise.all(names.map(name => this.system.stopService(`${name}-guest`, signal)));
    }
    return `${VISITS * 2} members came and went`;
  }

  /** Its connection lives, and with it the lead; another copy must see that and take over. */
  private async stallTheRelay(): Promise<string> {
    const inHand = await this.whileStalled('claims', 'relay.before-publish', ids => this.published(ids));
    await this.until(
      'the stalled relay to publish again',
      async () => (await this.timesPublished(inHand)) > 1,
    );
    return `${inHand.length} events published by another copy, and then again`;
  }

  /**
   * The requests are committed, the socket is not open: another copy asks the bank until the expiry has passed, what was
   * never sent is paid by a new attempt, and only then the sender wakes and sends.
   */
  private async stallTheSender(): Promise<string> {
    const paidAnew = `
SELECT count(*)::int AS count FROM payment AS stalled JOIN payment AS anew USING (share_id)
WHERE stalled.payment_id = ANY ($1) AND anew.attempt > stalled.attempt AND anew.state = 'Settled'`;
    const inHand = await this.whileStalled('disbursement', 'disbursement.after-submitting', payments =>
      this.until('new attempts to be paid', async () => {
        const [row] = await this.databases.rows<Counted>('disbursement', paidAnew, [payments]);
        return row?.count === payments.length;
      }),
    );
    return `${inHand.length} payments paid by a new attempt before the sender woke`;
  }

  /** Its partition goes to another copy, which must wait for it, and then leave alone what it did. */
  private async stallTheConsumer(): Promise<string> {
    const inHand = await this.whileStalled('claims', 'consumer.before-commit', () =>
      this.until('another copy to wait for the partition before it does anything', async () => {
        const [row] = await this.databases.rows<Counted>('claims', WAITING_FOR_A_PARTITION);
        return (row?.count ?? 0) > 0;
      }),
    );
    return `${inHand.length} messages in hand of two copies`;
  }

  private until(what: string, done: () => Promise<boolean>): Promise<unknown> {
    return waitFor(done, { what, timeoutMs: STALLED_WITHIN_MS });
  }

  /** Answers what the process had in hand when it stalled; meanwhile another copy of it serves. */
  private async whileStalled(
    service: 'claims' | 'disbursement',
    at: string,
    meanwhile: (inHand: readonly string[]) => Promise<unknown>,
  ): Promise<readonly string[]> {
    const { pid, inHand } = await this.stall(service, at);
    try {
      this.guests.set(service, await this.system.startCopy(service, `${service}-guest`, settingsOf(service)));
      await meanwhile(inHand);
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    await sleep(VISIT_MS);
    this.guests.delete(service);
    await this.system.stopService(`${service}-guest`);
    return inHand;
  }

  private async stall(service: 'claims' | 'disbursement', at: string): Promise<Strike> {
    const proof = join(this.folder, `stalled-${at}.strike`);
    await this.system.stopService(service, 'SIGKILL');
    // It may stall before it says that it is ready.
    const ready = this.system.startService(service, {
      ...settingsOf(service),
      SANTUNAN_CRASH_AT: at,
      SANTUNAN_CRASH_SIGNAL: 'SIGSTOP',
      SANTUNAN_CRASH_PROOF: proof,
    });
    ready.catch(() => undefined);
    return waitFor(() => readStrikes(proof)[0], {
      what: `${service} to stall`,
      timeoutMs: STALLED_WITHIN_MS,
    });
  }

  private published(ids: readonly string[]): Promise<unknown> {
    const logged = 'SELECT count(*)::int AS count FROM log WHERE event_id = ANY ($1)';
    return this.until('the events behind the stalled relay', async () => {
      const [row] = await this.databases.rows<Counted>('audit', logged, [ids]);
      return row?.count === ids.length;
    });
  }

  private async timesPublished(ids: readonly string[]): Promise<number> {
    const messages = await readTopics(this.system.addresses.kafkaBrokers, eventTopics);
    const counts = ids.map(id => messages.filter(message => message.id === id).length);
    return Math.max(...counts);
  }

  /** Each message again, byte for byte, on its own partition, as a relay does that lost the broker's answer. */
  private async deliverTwice(): Promise<string> {
    return `${await deliverAgain(this.system.addresses.kafkaBrokers)} messages sent again`;
  }
}
