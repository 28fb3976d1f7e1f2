import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { projectFolder } from './folders.js';
import { type PidRecord, removePidFile, writePidFile } from './pid-files.js';

/** A child process of ours: it is ended by `stop`, and `exited` resolves with its code (128 + signal if killed). */
export interface ManagedProcess {
  readonly name: string;
  readonly pid: number;
  readonly exited: Promise<number>;
  stop(graceMs?: number): Promise<void>;
}

export interface Launch {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly logFile: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly stopSignal?: NodeJS.Signals;
  readonly account?: { readonly uid: number; readonly gid: number } | undefined;
  readonly pidFile?: { readonly path: string; readonly record: Pick<PidRecord, 'mark' | 'port'> } | undefined;
}

export interface ServiceLaunch {
  readonly name: string;
  readonly entry: string;
  readonly env: NodeJS.ProcessEnv;
  readonly logFile: string;
  /** Where the pid is written, so that `npm run reset` finds the process after a crash. */
  readonly pidFile?: string;
}

function spawnToLog(launch: Launch): ChildProcess {
  mkdirSync(dirname(launch.logFile), { recursive: true });
  const log = openSync(launch.logFile, 'a');
  // Its own process group: Ctrl-C reaches only the launcher, which then stops everything in order.
  const child = spawn(launch.command, launch.args, {
    env: launch.env ?? process.env,
    stdio: ['ignore', log, log],
    detached: true,
    ...(launch.cwd === undefined ? {} : { cwd: launch.cwd }),
    ...launch.account,
  });
  closeSync(log);
  return child;
}

const exitOf = (child: ChildProcess): Promise<number> =>
  new Promise(resolve => {
    child.once('error', () => resolve(127));
    child.once('exit', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });

/** Starts a process with its output in a file; it never outlives `stop`, which kills after the grace. */
export function launch(options: Launch): ManagedProcess {
  const child = spawnToLog(options);
  const exited = exitOf(child);
  const pid = child.pid ?? 0;
  const { pidFile, stopSignal = 'SIGTERM' } = options;
  if (pidFile && pid !== 0) writePidFile(pidFile.path, { pid, stopSignal, ...pidFile.record });
  const stop = async (graceMs = 20_000): Promise<void> => {
    child.kill(stopSignal);
    const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
    await exited;
    clearTimeout(timer);
    if (pidFile) removePidFile(pidFile.path);
  };
  return { name: options.name, pid, exited, stop };
}

/** The Node the project pins; the running one where the package is not installed. */
export function projectNode(): string {
  const pinned = join(projectFolder(), 'node_modules', 'node', 'bin', 'node');
  return existsSync(pinned) ? pinned : process.execPath;
}

/**
 * Where V8 may take gigabytes, it lets a heap grow to several times what lives in it before it collects, and keeps much room for
 * the young. Under these limits, in MiB, it collects early; no service comes near the first.
 */
const HEAP = ['--max-old-space-size=256', '--max-semi-space-size=8'];

/** Starts a service as its own process under the project's Node. */
export const spawnService = (service: ServiceLaunch): ManagedProcess =>
  launch({
    name: service.name,
    command: projectNode(),
    args: ['--enable-source-maps', ...HEAP, service.entry],
    env: { ...process.env, ...service.env },
    logFile: service.logFile,
    pidFile:
      service.pidFile === undefined ? undefined : { path: service.pidFile, record: { mark: service.entry } },
  });

/** The last lines of a log, for the message that explains a failed start. */
export function logTail(file: string, lines = 15): string {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  } catch {
    return '';
  }
}
