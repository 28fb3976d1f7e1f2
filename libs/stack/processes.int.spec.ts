import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitFor } from '#testing';
import { startGuard } from './guard.js';
import { isRunning, readPidFile, stopRecorded, writePidFile } from './pid-files.js';
import { spawnService } from './processes.js';

const folder = mkdtempSync(join(tmpdir(), 'santunan-processes-'));
const entry = join(folder, 'service.mjs');
const logFile = join(folder, 'service.log');
const pidFile = join(folder, 'service.pid');

afterAll(() => rmSync(folder, { recursive: true }));

const untilLogged = (text: string) =>
  waitFor(async () => existsSync(logFile) && readFileSync(logFile, 'utf8').includes(text), {
    what: `the service to log ${text}`,
  });

function start(program: string) {
  rmSync(logFile, { force: true });
  writeFileSync(entry, program);
  return spawnService({ name: 'service', entry, env: { GREETING: 'halo' }, logFile, pidFile });
}

const OBEDIENT = `process.on('SIGTERM', () => process.exit(7)); setInterval(() => {}, 1000); console.log(process.env.GREETING)`;
const STUBBORN = `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log('ready')`;

test('a service gets its settings, logs to its file, ends when asked and leaves no pid file', async () => {
  const service = start(OBEDIENT);
  await untilLogged('halo');
  expect(readPidFile(pidFile)?.pid).toBe(service.pid);
  await service.stop();
  expect(await service.exited).toBe(7);
  expect(existsSync(pidFile)).toBe(false);
}, 20_000);

test('a service that does not end when asked is killed after the grace', async () => {
  const service = start(STUBBORN);
  await untilLogged('ready');
  await service.stop(200);
  expect(await service.exited).toBe(128 + 9);
}, 20_000);

test('a service whose entry is missing ends with an error instead of hanging', async () => {
  const service = spawnService({ name: 'none', entry: join(folder, 'none.mjs'), env: {}, logFile });
  expect(await service.exited).toBe(1);
  await service.stop();
}, 20_000);

test('a process left by an earlier run is found by its pid file and ended', async () => {
  const service = start(OBEDIENT);
  await untilLogged('halo');
  await stopRecorded(pidFile);
  expect(await service.exited).toBe(7);
}, 20_000);

test('a pid that now belongs to another program is left alone', async () => {
  const stranger = start(OBEDIENT);
  await untilLogged('halo');
  const file = join(folder, 'reused.pid');
  writePidFile(file, { pid: stranger.pid, mark: '/some/other/program', stopSignal: 'SIGKILL' });
  expect(isRunning(readPidFile(file))).toBe(false);
  await stopRecorded(file);
  expect(isRunning({ pid: stranger.pid, mark: entry })).toBe(true);
  await stranger.stop();
}, 20_000);

test('the guard ends what its owner had started once the owner is gone, and nothing of others', async () => {
  const service = start(OBEDIENT);
  await untilLogged('halo');
  const guardOfAnother = startGuard(folder, 1);
  const guard = startGuard(folder);
  guardOfAnother.stdin?.end();
  await new Promise(resolve => guardOfAnother.once('exit', resolve));
  expect(isRunning({ pid: service.pid, mark: entry })).toBe(true);
  guard.stdin?.end(); // as the system does when the owner dies
  expect(await service.exited).toBe(7);
}, 20_000);
