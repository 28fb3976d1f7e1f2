import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { logFolder, runFolder } from './folders.js';
import { type RunningPart, settleEarlierRun } from './part.js';
import { isRunning } from './pid-files.js';
import { freePorts } from './ports.js';
import { type Account, assertReachable, letPass, postgresAccount } from './postgres-account.js';
import { postgresBinaries } from './postgres-binaries.js';
import { launch, logTail, type ManagedProcess } from './processes.js';
import { StackError } from './stack-error.js';

export interface PostgresOptions {
  readonly dataDirectory: string;
  readonly port?: number | undefined;
  readonly reuse: boolean;
}

const READY_WITHIN_MS = 120_000;
/** How long sessions of a server that was killed may take to notice and end. */
const SESSIONS_END_WITHIN_MS = 30_000;
const STILL_IN_USE = 'pre-existing shared memory block';
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '400',
  shared_buffers: '256MB',
  max_wal_size: '2GB',
  fsync: 'on',
  // When something was committed can be told afterwards, to the microsecond.
  track_commit_timestamp: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

const clusterFolder = (dataDirectory: string): string => join(dataDirectory, 'postgres');
const passwordFile = (dataDirectory: string): string => join(dataDirectory, 'postgres.password');
export const postgresPidFile = (dataDirectory: string): string =>
  join(runFolder(dataDirectory), 'postgres.pid');

const adminUrl = (dataDirectory: string, port: number): string =>
  `postgres://postgres:${readFileSync(passwordFile(dataDirectory), 'utf8').trim()}@127.0.0.1:${port}/postgres`;

const give = (path: string, account: Account | undefined): void => {
  if (account) chownSync(path, account.uid, account.gid);
};

function ensurePassword(dataDirectory: string, account: Account | undefined): string {
  const file = passwordFile(dataDirectory);
  if (!existsSync(file)) writeFileSync(file, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
  give(file, account);
  return file;
}

/** Makes the cluster once. It is made beside and renamed, so that an interrupted one is never taken as complete. */
async function initialiseOnce(
  initdb: string,
  dataDirectory: string,
  account: Account | undefined,
): Promise<void> {
  const folder = clusterFolder(dataDirectory);
  if (existsSync(folder)) return;
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  give(unfinished, account);
  await promisify(execFile)(
    initdb,
    [
      ...['--pgdata', unfinished, '--username', 'postgres', '--auth', 'scram-sha-256'],
      ...['--pwfile', ensurePassword(dataDirectory, account), '--encoding', 'UTF8', '--locale', 'C'],
      ...['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
    ],
    { ...account, cwd: unfinished },
  );
  renameSync(unfinished, folder);
}

/** A crash leaves postmaster.pid behind; its pid may since belong to a stranger, and PostgreSQL would then refuse to start. */
function removeStaleLock(folder: string): void {
  const lock = join(folder, 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  if (!isRunning({ pid, mark: folder })) rmSync(lock);
}

async function accepts(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function waitUntilReady(url: string, exited: Promise<number>): Promise<boolean> {
  let dead = false;
  void exited.then(() => {
    dead = true;
  });
  const end = Date.now() + READY_WITHIN_MS;
  while (!dead && Date.now() < end) {
    if (await accepts(url)) return true;
    await delay(100);
  }
  return false;
}

function run(
  postgres: string,
  options: PostgresOptions,
  place: { port: number; account: Account | undefined },
) {
  const folder = clusterFolder(options.dataDirectory);
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return launch({
    name: 'postgres',
    command: postgres,
    args: ['-D', folder, '-p', String(place.port), ...settings],
    cwd: folder,
    account: place.account,
    logFile: join(logFolder(options.dataDirectory), 'postgres.log'),
    stopSignal: 'SIGINT', // fast shutdown: ends sessions, writes a checkpoint
    pidFile: { path: postgresPidFile(options.dataDirectory), record: { mark: folder, port: place.port } },
  });
}

async function startNew(options: PostgresOptions): Promise<{ url: string; server: ManagedProcess }> {
  const { dataDirectory } = options;
  const { initdb, postgres } = await postgresBinaries();
  const account = postgresAccount();
  if (account) {
    letPass(dataDirectory);
    assertReachable(dataDirectory, account);
    assertReachable(dirname(postgres), account);
  }
  await initialiseOnce(initdb, dataDirectory, account);
  removeStaleLock(clusterFolder(dataDirectory));
  const port = options.port ?? (await freePorts(1))[0] ?? 0;
  const server = await startedServer(postgres, options, { port, account });
  return { url: adminUrl(dataDirectory, port), server };
}

/** Again while what is left of a killed server still holds its memory, which PostgreSQL waits for by refusing to start. */
async function startedServer(
  postgres: string,
  options: PostgresOptions,
  place: { port: number; account: Account | undefined },
): Promise<ManagedProcess> {
  const end = Date.now() + SESSIONS_END_WITHIN_MS;
  for (;;) {
    const server = run(postgres, options, place);
    if (await waitUntilReady(adminUrl(options.dataDirectory, place.port), server.exited)) return server;
    await server.stop(5_000);
    const tail = logTail(join(logFolder(options.dataDirectory), 'postgres.log'));
    if (!tail.includes(STILL_IN_USE) || Date.now() > end) throw notStarted(tail);
    await delay(200);
  }
}

const notStarted = (tail: string): StackError =>
  new StackError(
    `PostgreSQL tidak dapat dijalankan. Catatan terakhirnya:\n${tail}`,
    `PostgreSQL did not start; the last lines of its log are above.`,
  );

/** PostgreSQL 18 on 127.0.0.1 with its data in `<dataDirectory>/postgres`; the address is the superuser's url. */
export async function startPostgres(options: PostgresOptions): Promise<RunningPart<string>> {
  const earlier = await settleEarlierRun([postgresPidFile(options.dataDirectory)], options.reuse);
  const port = earlier?.[0]?.port;
  if (port) return { address: adminUrl(options.dataDirectory, port), stop: async () => undefined };
  const { url, server } = await startNew(options);
  return { address: url, stop: () => server.stop() };
}
