import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { install, succeeds } from './shell.js';

const READY_WITHIN_MS = 60_000;
const DATA_ROOT = process.env['SANTUNAN_DOCKER_ROOT'] ?? '/var/lib/docker';

export interface Daemon {
  /** Ends the daemon if it was started here. */
  stop(): Promise<void>;
}

const answers = (): Promise<boolean> => succeeds(['docker', 'version']);

/** The Docker that answers already; else one of our own, on a socket that nobody else looks at. */
export async function ensureDaemon(): Promise<Daemon> {
  await install('docker', 'docker.io');
  if (await answers()) return { stop: async () => undefined };
  await install('dockerd', 'docker.io iptables');
  return (await answers()) ? { stop: async () => undefined } : startDaemon();
}

async function startDaemon(): Promise<Daemon> {
  const folder = mkdtempSync(join(tmpdir(), 'santunan-docker-'));
  const logFile = join(folder, 'dockerd.log');
  const log = openSync(logFile, 'a');
  const socket = `unix://${folder}/docker.sock`;
  console.log(`No Docker answers: starting one of our own, with its data in ${DATA_ROOT}`);
  const places = ['--exec-root', join(folder, 'exec'), '--pidfile', join(folder, 'docker.pid')];
  const parameters = ['--host', socket, '--data-root', DATA_ROOT, '--storage-driver', 'overlay2', ...places];
  const child = spawn('dockerd', parameters, { stdio: ['ignore', log, log], detached: true });
  const ended = new Promise<boolean>(resolve => {
    for (const event of ['exit', 'error']) child.once(event, () => resolve(true));
  });
  process.env['DOCKER_HOST'] = socket;
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!(await answers())) {
    const over = await Promise.race([ended, sleep(500).then(() => Date.now() > deadline)]);
    if (!over) continue;
    const said = readFileSync(logFile, 'utf8').split('\n').slice(-12).join('\n');
    await stop();
    throw new Error(`Docker did not start:\n${said}`);
  }
  return { stop };
}
