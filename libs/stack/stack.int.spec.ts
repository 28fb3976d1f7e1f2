import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServiceDatabase } from './databases.js';
import { isRunning, type PidRecord, readPidFile } from './pid-files.js';
import { freePorts } from './ports.js';
import { reset } from './reset.js';
import { type Stack, startStack } from './stack.js';

const dataDirectory = mkdtempSync(join(tmpdir(), 'santunan-stack-'));
const pidFiles = ['postgres', 'kafka-1'].map(name => join(dataDirectory, 'run', `${name}.pid`));
const records = (): (PidRecord | null)[] => pidFiles.map(readPidFile);
const env = { ...process.env };
let stack: Stack;

/** Only what a test sets itself decides where the servers come from. */
function forgetGivenAddresses(): void {
  const { DATABASE_URL: _url, KAFKA_BROKERS: _brokers, ...rest } = env;
  process.env = { ...rest, STACK: 'embedded' };
}

/** As after a launcher that was killed: its servers run on, and nobody owns them. */
function orphan(): void {
  for (const file of pidFiles) {
    const record = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(
      file,
      JSON.stringify({ ...record, owner: { pid: record.pid, mark: 'a launcher that is gone' } }),
    );
  }
}

beforeAll(async () => {
  forgetGivenAddresses();
  const [postgresPort = 0, kafkaPort = 0] = await freePorts(2);
  stack = await startStack({ dataDirectory, postgresPort, kafkaPort });
  expect(stack.brokers).toEqual([`127.0.0.1:${kafkaPort}`]);
  expect(new URL(stack.adminUrl).port).toBe(String(postgresPort));
}, 180_000);

afterEach(forgetGivenAddresses);

afterAll(async () => {
  await stack.stop();
  rmSync(dataDirectory, { recursive: true, force: true });
  process.env = env;
}, 60_000);

test('what runs can be reused, and the one who reuses it does not stop it', async () => {
  const again = await startStack({ dataDirectory, reuse: true });
  expect([again.adminUrl, again.brokers]).toEqual([stack.adminUrl, stack.brokers]);
  await again.stop();
  await createServiceDatabase(stack, 'claims');
}, 60_000);

test('data that a living process uses is not taken from it', async () => {
  const before = records();
  await expect(startStack({ dataDirectory })).rejects.toThrow(/sedang dipakai[\s\S]*in use by process/);
  expect(records()).toEqual(before);
  expect(before.every(isRunning)).toBe(true);
}, 60_000);

test('given addresses are used as they are', async () => {
  process.env['DATABASE_URL'] = stack.adminUrl;
  process.env['KAFKA_BROKERS'] = stack.brokers.join(', ');
  const given = await startStack({ dataDirectory: '/nonexistent' });
  expect([given.kind, given.adminUrl, given.brokers]).toEqual(['given', stack.adminUrl, stack.brokers]);
  await given.stop();
}, 60_000);

test('a given address that does not answer is named', async () => {
  const [dead] = await freePorts(1);
  process.env['DATABASE_URL'] = stack.adminUrl;
  process.env['KAFKA_BROKERS'] = `127.0.0.1:${dead}`;
  await expect(startStack({ dataDirectory })).rejects.toThrow(/Kafka at the address given by KAFKA_BROKERS/);
  process.env['DATABASE_URL'] = `postgres://127.0.0.1:${dead}/postgres`;
  await expect(startStack({ dataDirectory })).rejects.toThrow(
    /PostgreSQL at the address given by DATABASE_URL/,
  );
}, 60_000);

test('servers left by a killed launcher are ended and started afresh', async () => {
  const before = records();
  orphan();
  stack = await startStack({ dataDirectory });
  expect(before.some(isRunning)).toBe(false);
  expect(records()).not.toEqual(before);
}, 120_000);

test('reset ends what runs and removes the folder', async () => {
  const before = records();
  await reset(dataDirectory);
  expect(before.some(isRunning)).toBe(false);
  expect(existsSync(dataDirectory)).toBe(false);
}, 60_000);
