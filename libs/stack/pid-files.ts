import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** A process as it can be found again: `mark` stands in its command line, so that a reused pid is not taken for it. */
export interface MarkedProcess {
  readonly pid: number;
  readonly mark: string;
}

/** What a pid file remembers: a process, and the one that started it. */
export interface PidRecord extends MarkedProcess {
  readonly owner: MarkedProcess;
  /** What asks it to end properly. */
  readonly stopSignal: NodeJS.Signals;
  readonly port?: number;
}

export function writePidFile(file: string, started: Omit<PidRecord, 'owner'>): void {
  mkdirSync(dirname(file), { recursive: true });
  const record: PidRecord = { ...started, owner: thisProcess() };
  writeFileSync(file, `${JSON.stringify(record)}\n`);
}

export function readPidFile(file: string): PidRecord | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as PidRecord;
  } catch {
    return null;
  }
}

export const removePidFile = (file: string): void => rmSync(file, { force: true });

export function pidFilesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter(name => name.endsWith('.pid'))
      .map(name => join(folder, name));
  } catch {
    return [];
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The command line of a process; empty for a dead one and for a zombie. */
export function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return process.platform === 'linux' ? '' : commandLineFromPs(pid);
  }
}

function commandLineFromPs(pid: number): string {
  try {
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/** Whether the process a pid file names still runs, and is the one that was meant. */
export const isRunning = <Found extends MarkedProcess>(found: Found | null): found is Found =>
  found !== null && isAlive(found.pid) && commandLine(found.pid).includes(found.mark);

export const thisProcess = (): MarkedProcess => ({ pid: process.pid, mark: commandLine(process.pid) });

async function waitUntilGone(record: MarkedProcess, withinMs: number): Promise<boolean> {
  const end = Date.now() + withinMs;
  while (isRunning(record)) {
    if (Date.now() > end) return false;
    await delay(50);
  }
  return true;
}

function signalPid(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Ends the process a pid file names, if it is still the one that was meant, and removes the file. */
export async function stopRecorded(file: string, graceMs = 20_000): Promise<void> {
  const record = readPidFile(file);
  if (isRunning(record)) {
    signalPid(record.pid, record.stopSignal);
    if (!(await waitUntilGone(record, graceMs))) {
      signalPid(record.pid, 'SIGKILL');
      await waitUntilGone(record, 10_000);
    }
  }
  removePidFile(file);
}

const isServer = (file: string): boolean => /[/\\](postgres|kafka-\d+)\.pid$/.test(file);

/** Ends whatever the pid files of a folder name: services first, so that none writes to a server that is stopping. */
export async function stopAllRecorded(
  folder: string,
  meant: (record: PidRecord) => boolean = () => true,
): Promise<void> {
  const files = pidFilesIn(folder).filter(file => {
    const record = readPidFile(file);
    return record !== null && meant(record);
  });
  await Promise.all(files.filter(file => !isServer(file)).map(file => stopRecorded(file)));
  await Promise.all(files.filter(isServer).map(file => stopRecorded(file)));
}

/** Waits until the process at the other end of stdin is gone, however it went, then ends what it had started. */
async function guard(folder: string, owner: number): Promise<void> {
  await new Promise(resolve => process.stdin.resume().once('close', resolve));
  await stopAllRecorded(folder, record => record.owner.pid === owner);
}

// This file is also the guard's program. It imports nothing of ours, so that it runs from the sources as it is. Nothing
// is awaited at the top: Jest would load every module twice for it, the first time in vain.
if (import.meta.main) void guard(process.argv[2] ?? '', Number(process.argv[3]));
