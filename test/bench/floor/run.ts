import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { ensureTopics, projectNode, type SystemAddresses } from '#stack';
import type { Databases } from '../../databases.js';
import type { FloorOrder } from './service.js';
import { SERVICES, statisticsAreUpToDate, writesOf } from './tables.js';

interface Mark {
  /** The last position of its events; of the audit log's numbers, and for the bank the time. */
  readonly position: string;
  readonly record: string;
  readonly writes: ReadonlyMap<string, number>;
}

/** Where each service stood before a run: what came after it is what the floor writes again. */
export type Marks = Readonly<Record<string, Mark>>;

const LOG_MARK = `SELECT COALESCE((SELECT max(position) FROM events), 0)::text AS position,
  COALESCE((SELECT max(id) FROM private_record), 0)::text AS record`;
const OTHER_MARKS: Readonly<Record<string, string>> = {
  audit: 'SELECT COALESCE(max(number), 0)::text AS position FROM log',
  'sandbox-bank': 'SELECT clock_timestamp()::text AS position',
};

export async function markLogs(databases: Databases): Promise<Marks> {
  await statisticsAreUpToDate();
  const marks = SERVICES.map(async ({ service }) => {
    const [mark] = await databases.rows<Partial<Mark>>(service, OTHER_MARKS[service] ?? LOG_MARK);
    const writes = await writesOf(databases, service);
    return [service, { position: '0', record: '0', ...mark, writes }] as const;
  });
  return Object.fromEntries(await Promise.all(marks));
}

/** The seconds that the floor takes for what the services wrote, sent and heard after the marks. */
export async function runFloor(
  addresses: SystemAddresses,
  databases: Databases,
  marks: Marks,
  run: string,
): Promise<number> {
  const topics = [...new Set(SERVICES.flatMap(({ publishes }) => publishes))];
  await ensureTopics(
    addresses.kafkaBrokers,
    topics.map(topic => ({ name: `floor.${run}.${topic}`, partitions: 24 })),
    1,
  );
  const messages = await messageCounts(databases, marks);
  await statisticsAreUpToDate();
  const orders = SERVICES.map(async ({ service }) => {
    const writes = await writesSince(databases, service, marks);
    return orderFor(service, addresses, marks, { run, messages, writes });
  });
  const children = (await Promise.all(orders)).map(start);
  await Promise.all(children.map(child => said(child, 'ready')));
  const began = performance.now();
  const done = children.map(child => said(child, 'done'));
  for (const child of children) child.send('go');
  await Promise.all(done);
  const seconds = (performance.now() - began) / 1000;
  for (const child of children) child.send('end');
  await Promise.all(children.map(child => new Promise(resolve => child.once('exit', resolve))));
  return seconds;
}

async function messageCounts(databases: Databases, marks: Marks): Promise<Record<string, number>> {
  const from = (service: string) => marks[service] ?? { position: '0', record: '0' };
  return {
    'claims.events': await databases.count('claims', `events WHERE position > ${from('claims').position}`),
    'claims.private': await databases.count('claims', `private_record WHERE id > ${from('claims').record}`),
    'disbursement.events': await databases.count(
      'disbursement',
      `events WHERE position > ${from('disbursement').position}`,
    ),
  };
}

async function writesSince(
  databases: Databases,
  service: string,
  marks: Marks,
): Promise<Record<string, number>> {
  const before = marks[service]?.writes;
  const after = await writesOf(databases, service);
  return Object.fromEntries([...after].map(([table, writes]) => [table, writes - (before?.get(table) ?? 0)]));
}

/** The rows of the run: of new streams, and of the log's new numbers. */
function orderFor(
  service: string,
  addresses: SystemAddresses,
  marks: Marks,
  run: Pick<FloorOrder, 'run' | 'messages' | 'writes'>,
): FloorOrder {
  const { position = '0', record = '0' } = marks[service] ?? {};
  const streams = `(SELECT stream_id FROM events WHERE position > ${position})`;
  const claims = `(SELECT claim_id FROM payment WHERE ordered_position > ${position})`;
  const records = `(SELECT record_id FROM payment WHERE ordered_position > ${position})`;
  const executed = `executed_at > '${position}'`;
  const executions = `instruction_id IN (SELECT instruction_id FROM execution WHERE ${executed})`;
  const where: Record<string, Record<string, string>> = {
    claims: {
      events: `position > ${position}`,
      private_record: `id > ${record}`,
      claim: `claim_id IN ${streams}`,
      duty: `case_id IN ${streams}`,
    },
    disbursement: {
      events: `position > ${position}`,
      bank_request: `payment_id IN ${streams}`,
      payout: `prepared_position > ${position}`,
      journal: `position > ${position}`,
      entry: `position > ${position}`,
      foreign_record: `record_id IN ${records}`,
      award: `claim_id IN ${claims}`,
      payment: `ordered_position > ${position}`,
      duty: `case_id IN ${claims}`,
    },
    audit: { log: `number > ${position}`, case_number: `number > ${position}` },
    'sandbox-bank': { instruction: executions, execution: executed, notice: executions },
  };
  return {
    service,
    databaseUrl: addresses.databases[service]?.ownerUrl ?? '',
    brokers: addresses.kafkaBrokers,
    ...run,
    fromPosition: position,
    fromRecord: record,
    where: where[service] ?? {},
  };
}

function start(order: FloorOrder): ChildProcess {
  return fork(join(import.meta.dirname, 'service.js'), {
    execPath: projectNode(),
    env: { ...process.env, FLOOR_ORDER: JSON.stringify(order) },
  });
}

function said(child: ChildProcess, word: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  child.on('message', message => {
    if (message === word) resolve();
  });
  child.once('exit', code =>
    reject(new Error(`A process of the floor ended with ${code} before it was ${word}`)),
  );
  return promise;
}
