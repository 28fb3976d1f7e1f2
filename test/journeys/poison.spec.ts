import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { CompressionTypes } from 'kafkajs';
import { allTopics, parkedTopic, subscriptions } from '#contracts';
import { kafkaClient } from '#kafka';
import { waitFor } from '#testing';
import { Look } from './alone/look.js';
import { MONTHS, payersFile, receiptsFile, rosterFile, WORKERS } from './alone/small-case.js';
import { type JourneySystem, startJourney } from './journey-system.js';
import { CaseDrive } from './main-job/case.js';
import { sampleCases } from './main-job/sample.js';
import { type Place, Stranger, wholesome } from './poison/messages.js';
import { nameOf, Parked } from './poison/parked.js';
import { type Poison, poisons, SECRETS, type Spoiled } from './poison/poisons.js';
import { readTopics } from './read-topic.js';

jest.setTimeout(90_000);

const PARTITIONS = 24;
const LISTENING = subscriptions.filter(({ consumes }) => consumes.length > 0);
const TOPICS = allTopics
  .map(({ name }) => name)
  .filter(name => LISTENING.some(({ consumes }) => consumes.some(topic => topic === name)));
const LISTENERS = LISTENING.flatMap(({ service, consumes }) =>
  consumes.map((topic): [string, string] => [service, topic]),
);
const listenersOf = (topic: string): string[] =>
  LISTENERS.filter(([, listened]) => listened === topic).map(([service]) => service);

const RETURNING = 'parked WHERE return_requested_at IS NOT NULL AND resolved_at IS NULL';
const COPY_OF = /parked_by\n(\S+)\nparked_topic\n(\S+)\nparked_partition\n(\d+)\nparked_offset\n(\d+)/;
const PRINT_PARKED = 'libs/stack/operator/print-parked.js';

let journey: JourneySystem;
let stranger: Stranger;
let look: Look;
let parked: Parked;
let claim: CaseDrive;
const put = new Map<string, { readonly poison: Poison; readonly place: Place }[]>();

const bad = (name: string): Poison => {
  const poison = poisons.find(one => one.name === name);
  if (!poison) throw new Error(`There is no poison called ${name}`);
  return poison;
};
const returnParked = (service: string, cause: string): Promise<string> =>
  journey.run(PRINT_PARKED, '--return', service, '--cause', cause);

beforeAll(async () => {
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  journey = await startJourney();
  look = new Look(journey.system.addresses);
  parked = new Parked(look);
  stranger = await Stranger.arrive(journey.system.addresses.kafkaBrokers);
  for (const topic of TOPICS) {
    const there = [];
    for (const [index, poison] of poisons.entries()) {
      const place = await stranger.put(topic, index % PARTITIONS, poison.spoil(wholesome(topic)));
      there.push({ poison, place });
    }
    put.set(topic, there);
  }
}, 120_000);
afterAll(async () => {
  await stranger.leave();
  await journey.close();
}, 60_000);

describe('With a poison at the head of every partition of every topic', () => {
  it('a worker is enrolled, billed, covered and dies; the award is parked by a fault of the database', async () => {
    expect(poisons.length).toBeGreaterThanOrEqual(PARTITIONS);
    const officer = journey.api.as('petugas-pendaftaran');
    await officer.upload('/api/payers/import', 'poison-payers', payersFile());
    await officer.upload('/api/rosters', 'poison-roster', rosterFile());
    const billing = journey.api.as('petugas-iuran');
    await look.until('billing', 'member', WORKERS);
    for (const month of MONTHS) {
      await billing.post('/api/invoices', `poison-${month}`, { month, issuedOn: `${month}-01` });
      await billing.upload('/api/receipts', `poison-paid-${month}`, receiptsFile(month));
    }
    const sample = sampleCases().get('village-death');
    if (!sample) throw new Error('The sample has no village-death');
    claim = new CaseDrive(journey.api, journey.bank, sample, {
      ...{ submitter: 'petugas-klaim-1', verifier: 'verifikator-1', approver: 'penyetuju-klaim-1' },
      ...{ preparer: 'keuangan-1', releaser: 'penyetuju-keuangan-1' },
    });
    await claim.submit();
    await claim.validated();
    await claim.verify();
    await look.rows('disbursement', 'REVOKE INSERT ON award FROM disbursement_app');
    await claim.approve();
    await look.until('disbursement', "parked WHERE cause = 'failed' AND type = 'ClaimApproved'", 1);
  });

  it('the award that an operator returns is paid once, however often it is returned', async () => {
    await look.rows('disbursement', 'GRANT INSERT ON award TO disbursement_app');
    expect(await returnParked('disbursement', 'failed')).toContain('disbursement: 1');
    await claim.prepare();
    expect(await returnParked('disbursement', 'failed')).toContain('disbursement: 0');
    await claim.release();
    expect(await claim.settled()).toMatchObject({ award: 42_000_000, executions: 1 });
    expect(await look.count('disbursement', 'payment')).toBe(1);
  });

  it.each(LISTENERS)('%s has parked every poison of %s once, with its cause', async (service, topic) => {
    const there = put.get(topic) ?? [];
    for (const { place } of there) await parked.untilPast(service, place);
    const causes = await parked.causes(service, ...there.map(({ place }) => place));
    const found = there.map(({ poison }, index) => [poison.name, causes[index]]);
    const isKept = (poison: Poison) => service === 'audit' && poison.headersInOrder;
    expect(found).toEqual(there.map(({ poison }) => [poison.name, isKept(poison) ? [] : [poison.cause]]));
    const others = (await parked.all(service)).filter(row => row.topic === topic && !row.resolved);
    expect(others).toHaveLength(there.filter(({ poison }) => !isKept(poison)).length);
  });

  it('the audit keeps the bytes of those whose headers are in order, and can still be read', async () => {
    const kept = [...put.values()]
      .flat()
      .filter(({ poison, place }) => poison.headersInOrder && !place.topic.endsWith('.private'))
      .map(({ place }) => place);
    const found = await parked.inLog(kept);
    expect(found.map(nameOf).sort()).toEqual(kept.map(nameOf).sort());
    const auditor = journey.api.as('auditor-1');
    expect(await auditor.get('/api/audit/summary')).toMatchObject({ gapless: true });
    const { items } = await auditor.get<{ items: unknown[] }>('/api/audit/events?limit=1000');
    expect(items.length).toBe(await look.count('audit', 'log'));
    const replayed = await journey.run('apps/claims/src/replay/main.js', claim.id, '--quiet');
    expect(replayed).toContain('Replay = live');
  });

  it('no reason, no log line and no parked copy of a record says anything of the content', async () => {
    const reasons = await Promise.all(LISTENING.map(({ service }) => parked.all(service)));
    const folder = join(journey.dataDirectory, 'logs');
    const logs = readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8'));
    const copies = await readTopics(
      journey.system.addresses.kafkaBrokers,
      TOPICS.filter(topic => topic.endsWith('.private')).map(parkedTopic),
    );
    expect(reasons.flat().length).toBeGreaterThan(poisons.length * TOPICS.length);
    const texts = [reasons.flat().map(({ error }) => error), logs, copies.map(copy => JSON.stringify(copy))];
    for (const secret of SECRETS) {
      expect(texts.flat().filter(text => text.includes(secret))).toEqual([]);
    }
  });
});

describe.each(TOPICS.filter(topic => !topic.endsWith('.private')))('A stream of %s', topic => {
  const [listener = ''] = listenersOf(topic);
  const version = (stream: string, number: number) => wholesome(topic, { stream, version: number });

  it('waits at a hole, goes on by itself, and takes nothing twice', async () => {
    const stream = randomUUID();
    await stranger.put(topic, 1, version(stream, 3));
    await parked.untilPast(listener, await stranger.put(topic, 1, version(stream, 2)));
    expect(await parked.ofStream(listener, stream)).toEqual([
      { version: 3, cause: 'hole' },
      { version: 2, cause: 'hole' },
    ]);
    await stranger.put(topic, 1, version(stream, 1));
    for (const service of listenersOf(topic)) await parked.untilReached(service, topic, stream, 3);
    const again = await Promise.all([1, 2, 3].map(number => stranger.put(topic, 1, version(stream, number))));
    for (const service of listenersOf(topic)) {
      for (const place of again) await parked.untilPast(service, place);
      expect(await parked.ofStream(service, stream)).toEqual([]);
      expect(await parked.reached(service, topic, stream)).toBe(3);
    }
  });

  it('waits behind what is not understood; returned to a build that does not know it, it stays', async () => {
    const stream = randomUUID();
    await stranger.put(topic, 2, bad('a newer version of its type').spoil(version(stream, 1)));
    await stranger.put(topic, 2, version(stream, 2));
    const last = await stranger.put(topic, 2, version(stream, 3));
    const waiting = [
      { version: 1, cause: 'not-understood' },
      { version: 2, cause: 'behind' },
      { version: 3, cause: 'behind' },
    ];
    for (const service of listenersOf(topic).filter(name => name !== 'audit')) {
      await parked.untilPast(service, last);
      expect(await parked.ofStream(service, stream)).toEqual(waiting);
      for (const cause of ['not-understood', 'behind']) await returnParked(service, cause);
      await look.until(service, RETURNING, 0);
      expect(await parked.ofStream(service, stream)).toEqual(waiting);
      expect(await parked.reached(service, topic, stream)).toBe(0);
    }
  });

  it('goes on when the version comes that was malformed; one told otherwise later is a conflict', async () => {
    const stream = randomUUID();
    const [first, second] = [version(stream, 1), version(stream, 2)];
    await stranger.put(topic, 3, first);
    await stranger.put(topic, 3, bad('text that is not JSON').spoil({ ...second, key: 'spoiled too' }));
    for (const number of [3, 2]) await stranger.put(topic, 3, version(stream, number));
    const otherBytes = { ...first, value: Buffer.concat([first.value, Buffer.from(' ')]) };
    const conflict = await stranger.put(topic, 3, otherBytes);
    for (const service of listenersOf(topic)) {
      await parked.untilReached(service, topic, stream, 3);
      await parked.untilPast(service, conflict);
      expect(await parked.causes(service, conflict)).toEqual([['conflict']]);
    }
  });
});

describe.each(TOPICS.filter(topic => topic.endsWith('.private')))('A personal record of %s', topic => {
  const [service = ''] = listenersOf(topic);
  const record = (stream: string) => wholesome(topic, { stream });
  const kept = (stream: string) => `foreign_record WHERE record_id = '${stream}'`;

  it('that failed is parked; returned, it is kept once', async () => {
    const stream = randomUUID();
    await look.rows(service, `REVOKE DELETE ON foreign_record FROM ${service}_app`);
    const place = await stranger.put(topic, 4, record(stream));
    await parked.untilPast(service, place);
    expect(await parked.causes(service, place)).toEqual([['failed']]);
    expect(await look.count(service, kept(stream))).toBe(0);
    await look.rows(service, `GRANT DELETE ON foreign_record TO ${service}_app`);
    expect(await returnParked(service, 'failed')).toContain(`${service}: 1`);
    await look.until(service, kept(stream), 1);
    expect(await parked.causes(service, place)).toEqual([[]]);
  });

  it('of a newer version stays parked when it is returned too early', async () => {
    const stream = randomUUID();
    const place = await stranger.put(topic, 5, bad('a newer version of its type').spoil(record(stream)));
    await parked.untilPast(service, place);
    await returnParked(service, 'not-understood');
    await look.until(service, RETURNING, 0);
    expect(await parked.causes(service, place)).toEqual([['not-understood']]);
    expect(await look.count(service, kept(stream))).toBe(0);
  });

  it('is erased by its tombstone, which is no poison, where it is kept and where it lies parked', async () => {
    const [stream, unknown] = [randomUUID(), randomUUID()];
    await stranger.put(topic, 6, record(stream));
    const newer = bad('a newer version of its type').spoil(record(unknown));
    await parked.untilPast(service, await stranger.put(topic, 6, newer));
    expect(await look.count(service, kept(stream))).toBe(1);
    const before = await look.count(service, 'parked');
    await stranger.put(topic, 6, { ...record(stream), value: null });
    const last = await stranger.put(topic, 6, { ...record(unknown), value: null });
    await parked.untilPast(service, last);
    expect(await look.count(service, kept(stream))).toBe(0);
    expect(await look.count(service, 'parked')).toBe(before);
    expect(await parked.ofStream(service, unknown)).toEqual([]);
    expect(await look.count(service, `parked WHERE stream_id = '${unknown}' AND body IS NOT NULL`)).toBe(0);
  });
});

describe('A service that is killed while it parks', () => {
  it('parks nothing twice and loses nothing when it is back', async () => {
    const [topic, stream, good] = ['billing.events', randomUUID(), randomUUID()];
    const blocker = await look.connected('claims');
    await blocker.query('BEGIN; LOCK TABLE parked IN ACCESS EXCLUSIVE MODE');
    const version = (number: number) => wholesome(topic, { stream, version: number });
    const spoiled = [
      { cause: 'malformed', message: bad('no headers').spoil(version(1)) },
      { cause: 'not-understood', message: bad('a type that nobody knows').spoil(version(1)) },
      { cause: 'behind', message: version(2) },
    ];
    const places: Place[] = [];
    for (const { message } of spoiled) places.push(await stranger.put(topic, 7, message));
    const last = await stranger.put(topic, 7, wholesome(topic, { stream: good }));
    await look.until('claims', "pg_locks WHERE NOT granted AND relation = 'parked'::regclass", 1);
    await journey.system.stopService('claims', 'SIGKILL');
    await blocker.query('ROLLBACK');
    await blocker.end();
    await journey.system.startService('claims');
    await parked.untilPast('claims', last);
    expect(await parked.causes('claims', ...places)).toEqual(spoiled.map(({ cause }) => [cause]));
    expect(await parked.reached('claims', topic, good)).toBe(1);
  });
});

describe('Partitions on which nothing succeeds', () => {
  /** On each partition a message, and what comes behind it. */
  async function fill(topic: string, first: number, head: () => Spoiled): Promise<Place[]> {
    const places: Place[] = [];
    for (let partition = first; partition < first + 6; partition += 1) {
      places.push(await stranger.put(topic, partition, head()));
      places.push(await stranger.put(topic, partition, wholesome(topic)));
    }
    return places;
  }

  it('hold up no other, are tried again, and go on when they can', async () => {
    const topic = 'billing.events';
    await journey.system.stopService('claims');
    await look.rows('claims', 'REVOKE INSERT ON parked FROM claims_app');
    const stuck = await fill(topic, 9, () => bad('no headers').spoil(wholesome(topic)));
    const heard = TOPICS.filter(name => listenersOf(name).includes('claims'));
    const others = await Promise.all(heard.map(other => fill(other, 15, () => wholesome(other))));
    await journey.system.startService('claims');
    for (const place of others.flat()) await parked.untilPast('claims', place);
    expect((await parked.causes('claims', ...stuck)).flat()).toEqual([]);
    await look.rows('claims', 'GRANT INSERT ON parked TO claims_app');
    for (const place of stuck) await parked.untilPast('claims', place);
    expect((await parked.causes('claims', ...stuck)).flat()).toEqual(Array(6).fill('malformed'));
  });
});

describe('After all this', () => {
  it.each(TOPICS)(
    'the broker does not take a small message for %s that unpacks to a large one',
    async topic => {
      const value = Buffer.alloc(20_000_000, ' ');
      const sent = stranger.put(topic, 8, { ...wholesome(topic), value }, CompressionTypes.GZIP);
      await expect(sent).rejects.toMatchObject({ type: 'MESSAGE_TOO_LARGE' });
    },
  );

  it('every consumer is alive', async () => {
    for (const { service } of subscriptions) {
      const flow = async () =>
        (await fetch(`${journey.system.addresses.services[service]}/health/flow`)).json() as Promise<object>;
      const isUp = async () => (JSON.stringify(await flow()).includes('"status":"ok"') ? true : null);
      await waitFor(isUp, { what: `${service} to be well` });
      expect(await flow()).toMatchObject({
        status: 'ok',
        details: { outbox: { status: 'up' }, consumer: { status: 'up', joined: true, stopped: [] } },
      });
    }
  });

  it('no service is behind, and Kafka knows it', async () => {
    const lag = () => journey.run('libs/stack/operator/print-lag.js');
    await waitFor(async () => (await lag()).includes('Semua sudah diolah'), { what: 'nothing to be behind' });
    // The broker is told twice a second.
    for (const [service, topic] of LISTENERS)
      await waitFor(async () => ((await uncommitted(service, topic)).length === 0 ? true : null), {
        what: `Kafka to know how far ${service} is on ${topic}`,
      });
  });

  it.each(TOPICS)('every message of %s that was parked has a copy for people', async topic => {
    const copies = await readTopics(journey.system.addresses.kafkaBrokers, [parkedTopic(topic)]);
    const told = copies.map(({ headers }) => COPY_OF.exec(headers)?.slice(1).join('/'));
    const rows = await Promise.all(
      listenersOf(topic).map(async service =>
        (await parked.all(service))
          .filter(row => row.topic === topic)
          .map(place => `${service}/${nameOf(place)}`),
      ),
    );
    expect([...new Set(told)].sort()).toEqual(rows.flat().sort());
  });
});

/** Partitions of which a group has more to commit than the mark that closes a transaction of a private topic. */
async function uncommitted(groupId: string, topic: string): Promise<object[]> {
  const admin = kafkaClient({ clientId: 'journey', brokers: journey.system.addresses.kafkaBrokers }).admin();
  await admin.connect();
  try {
    const [group] = await admin.fetchOffsets({ groupId, topics: [topic] });
    const committed = new Map(group?.partitions.map(({ partition, offset }) => [partition, Number(offset)]));
    const marks = topic.endsWith('.private') ? 1 : 0;
    const ends = await admin.fetchTopicOffsets(topic);
    return ends.filter(({ partition, high }) => Number(high) - (committed.get(partition) ?? 0) > marks);
  } finally {
    await admin.disconnect();
  }
}
