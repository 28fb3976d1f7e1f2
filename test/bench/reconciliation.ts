import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { request } from 'undici';
import { type RunningSystem, signIn, startSystem } from '#stack';
import { machine } from '../machine.js';
import { statement } from './bank-files/sample-files.js';
import { secondsOfFloor } from './reconciliation/floor.js';
import { seedSettled } from './reconciliation/seed-settled.js';
import { LEAST_OF_FLOOR } from './report.js';

/**
 * How long the statement of a day with 100,000 payments takes from its first byte until every line is matched, over HTTP
 * against the real service, and how far its memory grows; beside it the floor of the same rows and bytes. Runs: `npm run bench:reconciliation [-- <number of payments>]`.
 */
const PAYMENTS = Number(process.argv[2] ?? 100_000);
const MOST_SECONDS = 60;
const MOST_MEGABYTES = 400;
const USER = 'keuangan-1';
const WARM_UP = 2_000;
const MEGABYTE = 1_000_000;
const KIBIBYTE = 1024;

if (!Number.isSafeInteger(PAYMENTS) || PAYMENTS < 1) {
  throw new RangeError(
    'Jumlah pembayaran harus bilangan bulat mulai 1 · The number of payments must be a whole number from 1',
  );
}

interface Taken {
  readonly lines: number;
  readonly matched: number;
  readonly exceptions: number;
}

const dataDirectory = await mkdtemp(join(tmpdir(), 'santunan-bench-'));
const without = ['enrollment', 'billing', 'claims', 'audit', 'gateway', 'sandbox-bank', 'sandbox-registry'];
const system = await startSystem({ dataDirectory, anyPorts: true, without });
const owner = new pg.Client({ connectionString: system.addresses.databases['disbursement']?.ownerUrl });
try {
  await owner.connect();
  await seedSettled(owner, PAYMENTS);
  await run(system);
} finally {
  await owner.end();
  await system.stop();
  await rm(dataDirectory, { recursive: true, force: true });
}

async function run(running: RunningSystem): Promise<void> {
  await brought(running, await statementOf(WARM_UP, 'WARM-UP'));
  await owner.query(
    'TRUNCATE bank_file, statement, statement_line, line_match, repayment_line, reconciliation_exception',
  );
  const before = await memoryOf(running, 'VmRSS');
  const path = await statementOf(PAYMENTS, 'BENCH');
  const began = performance.now();
  const { lines, matched, exceptions } = await brought(running, path);
  const seconds = (performance.now() - began) / 1000;
  const megabytes = ((await memoryOf(running, 'VmHWM')) - before) / MEGABYTE;
  const floor = await secondsOfFloor(owner, path);
  const ofFloor = floor / seconds;
  const size = Math.round((await stat(path)).size / MEGABYTE);
  const isQuick = seconds <= MOST_SECONDS || ofFloor >= LEAST_OF_FLOOR;
  const passed = matched === PAYMENTS && exceptions === 0 && isQuick && megabytes <= MOST_MEGABYTES;
  process.stdout.write(
    `${machine()}\nPostgreSQL 18, the service as its own process, a statement of ${size} MB\n` +
      'The floor: the same file read, hashed and split into tags and texts once, and meanwhile the same rows by unnest, ' +
      '500 at a time, into tables of the same shape, in one transaction; nothing checked, nothing matched\n' +
      `${lines} lines, ${matched} matched, ${exceptions} exceptions: ${seconds.toFixed(1)} s (at most ${MOST_SECONDS}), ` +
      `${Math.round(lines / seconds)} lines a second; floor ${floor.toFixed(1)} s, ${Math.round(lines / floor)} lines a second: ` +
      `${ofFloor.toFixed(2)} of it (or ≥ ${LEAST_OF_FLOOR}); memory + ${Math.round(megabytes)} MB (at most ${MOST_MEGABYTES}): ` +
      `${passed ? 'PASS' : 'FAIL'}\n`,
  );
  process.exitCode = passed ? 0 : 1;
}

async function statementOf(payments: number, messageId: string): Promise<string> {
  const path = join(dataDirectory, `${messageId}.xml`);
  const named = function* () {
    for (const text of statement(payments)) yield text.replace('<MsgId>BANK-1<', `<MsgId>${messageId}<`);
  };
  await pipeline(Readable.from(named()), createWriteStream(path));
  return path;
}

async function brought({ addresses }: RunningSystem, path: string): Promise<Taken> {
  const answer = await request(`${addresses.services['disbursement']}/api/bank-files`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await signIn(addresses.signIn, USER)}`,
      'content-type': 'application/xml',
      'idempotency-key': createHash('sha256').update(randomUUID()).digest('hex'),
    },
    body: createReadStream(path),
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const body = await answer.body.text();
  if (answer.statusCode !== 201) throw new Error(body);
  return JSON.parse(body);
}

/** Of the service's process, in bytes. */
async function memoryOf({ processes }: RunningSystem, what: 'VmRSS' | 'VmHWM'): Promise<number> {
  const status = await readFile(`/proc/${processes.get('disbursement')?.pid}/status`, 'utf8');
  return Number(new RegExp(`${what}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) * KIBIBYTE;
}
