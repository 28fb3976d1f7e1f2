import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createServiceDatabase, dropDatabase, type ServiceDatabase } from './databases.js';
import type { RunningPart } from './part.js';
import { startPostgres } from './postgres.js';
import { assertReachable, postgresAccount } from './postgres-account.js';
import { cutPostgres } from './power-cut.js';
import { launch } from './processes.js';
import { waitFor } from './wait-for.js';

const dataDirectory = mkdtempSync(join(tmpdir(), 'santunan-postgres-'));
const start = () => startPostgres({ dataDirectory, reuse: false });
let server: RunningPart<string>;
let claims: ServiceDatabase;

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows;
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  server = await start();
  claims = await createServiceDatabase({ adminUrl: server.address }, 'claims');
}, 120_000);

afterAll(async () => {
  await server.stop();
  rmSync(dataDirectory, { recursive: true });
}, 60_000);

test('it is version 18, listens here only, allows 400 connections and writes through to disk', async () => {
  const [settings] = await query(
    server.address,
    `SELECT current_setting('server_version') AS version, current_setting('listen_addresses') AS listens,
            current_setting('max_connections') AS connections, current_setting('fsync') AS fsync`,
  );
  expect(settings).toMatchObject({ listens: '127.0.0.1', connections: '400', fsync: 'on' });
  expect(settings?.['version']).toMatch(/^18\./);
});

test('a service database is UTF-8 with C.UTF-8', async () => {
  const [row] = await query(
    claims.appUrl,
    `SELECT pg_encoding_to_char(encoding) AS encoding, datlocprovider AS provider, datlocale AS locale
       FROM pg_database WHERE datname = current_database()`,
  );
  expect(row).toEqual({ encoding: 'UTF8', provider: 'b', locale: 'C.UTF-8' });
});

test('the app role owns nothing and can create nothing', async () => {
  const owned = await query(
    claims.appUrl,
    `SELECT 1 FROM pg_shdepend WHERE deptype = 'o' AND refobjid = current_user::regrole
     UNION ALL SELECT 1 FROM pg_database WHERE datdba = current_user::regrole`,
  );
  expect(owned).toEqual([]);
  for (const sql of [
    'CREATE TABLE t (a int)',
    'CREATE TEMP TABLE t (a int)',
    'CREATE SCHEMA s',
    'CREATE ROLE r',
  ]) {
    await expect(query(claims.appUrl, sql)).rejects.toThrow(/permission denied/);
  }
});

test('the app role reaches a table only after the owner granted it', async () => {
  await query(claims.ownerUrl, 'CREATE TABLE facts (fact text)');
  await expect(query(claims.appUrl, 'SELECT * FROM facts')).rejects.toThrow(/permission denied/);
  await query(claims.ownerUrl, 'GRANT SELECT, INSERT ON facts TO claims_app');
  await query(claims.appUrl, `INSERT INTO facts VALUES ('paid')`);
  await expect(query(claims.appUrl, 'DELETE FROM facts')).rejects.toThrow(/permission denied/);
});

test('the roles of one service cannot enter the database of another', async () => {
  const billing = await createServiceDatabase({ adminUrl: server.address }, 'contribution-billing');
  expect(billing.name).toBe('contribution_billing');
  const elsewhere = billing.appUrl.replace(/contribution_billing$/, 'claims');
  await expect(query(elsewhere, 'SELECT 1')).rejects.toThrow(/permission denied for database/);
});

test('creating again, also at once, changes nothing; a copy of a template is closed to others too', async () => {
  const { address: adminUrl } = server;
  const again = await Promise.all([1, 2, 3].map(() => createServiceDatabase({ adminUrl }, 'claims')));
  expect(again).toEqual([claims, claims, claims]);
  const copy = await createServiceDatabase({ adminUrl }, 'claims', { database: 'copy', template: 'claims' });
  expect(await query(copy.appUrl, 'SELECT fact FROM facts')).toEqual([{ fact: 'paid' }]);
  await expect(query(copy.appUrl, 'CREATE TABLE t (a int)')).rejects.toThrow(/permission denied/);
  await dropDatabase({ adminUrl }, 'copy');
  await dropDatabase({ adminUrl }, 'copy');
  await expect(query(copy.appUrl, 'SELECT 1')).rejects.toThrow(/does not exist/);
});

test('data survives a restart, even after a crash whose pid now belongs to a stranger', async () => {
  await server.stop();
  // Of the same account, or PostgreSQL itself would see that the pid cannot be its own.
  const account = postgresAccount();
  const stranger = launch({
    name: 'stranger',
    command: 'sleep',
    args: ['600'],
    logFile: '/dev/null',
    account,
  });
  writeFileSync(join(dataDirectory, 'postgres', 'postmaster.pid'), `${stranger.pid}\n`);
  server = await start();
  await stranger.stop();
  const { appUrl } = await createServiceDatabase({ adminUrl: server.address }, 'claims');
  expect(await query(appUrl, 'SELECT fact FROM facts')).toEqual([{ fact: 'paid' }]);
  expect(readFileSync(join(dataDirectory, 'logs', 'postgres.log'), 'utf8')).toContain('ready to accept');
}, 60_000);

test('it starts again after a power cut, also while a session has not ended yet', async () => {
  const log = () => readFileSync(join(dataDirectory, 'logs', 'postgres.log'), 'utf8');
  const session = new pg.Client({ connectionString: server.address });
  session.on('error', () => undefined);
  await session.connect();
  const { rows } = await session.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const pid = rows[0]?.pid ?? 0;
  process.kill(pid, 'SIGSTOP');
  const starting = (await cutPostgres(dataDirectory)).startAgain();
  try {
    await waitFor(() => log().includes('is still in use'), { what: 'PostgreSQL to refuse to start' });
  } finally {
    process.kill(pid, 'SIGCONT');
  }
  const { stop } = await starting;
  server = { ...server, stop };
  expect(await query(server.address, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
}, 60_000);

test('a folder that the account of PostgreSQL cannot enter is named in both languages', () => {
  const account = postgresAccount();
  if (!account) return; // only root needs another account
  const closed = join(dataDirectory, 'closed');
  mkdirSync(closed, { mode: 0o700 });
  mkdirSync(join(closed, 'data'));
  const refused = () => assertReachable(join(closed, 'data'), account);
  expect(refused).toThrow(`tidak dapat membuka ${closed},`);
  expect(refused).toThrow(`cannot open ${closed},`);
});
