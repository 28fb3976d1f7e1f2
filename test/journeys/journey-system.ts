import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  projectFolder,
  projectNode,
  type RunningSystem,
  reset,
  type SystemOptions,
  startSystem,
} from '#stack';
import { Api } from './main-job/api.js';
import { Bank } from './main-job/bank.js';

/** The whole system for one test file: real processes on free ports and an empty folder. */
export interface JourneySystem {
  readonly system: RunningSystem;
  readonly api: Api;
  readonly bank: Bank;
  readonly dataDirectory: string;
  /** Runs a built program with the system's addresses, as an operator would; its whole output. Throws when it fails. */
  run(program: string, ...parameters: readonly string[]): Promise<string>;
  close(): Promise<void>;
}

export async function startJourney(
  without: readonly string[] = [],
  options: Pick<SystemOptions, 'traces'> & { readonly registry?: boolean } = {},
): Promise<JourneySystem> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'santunan-journey-'));
  const left = [...without, ...(options.registry ? [] : ['sandbox-registry'])];
  const { traces = false } = options;
  const system = await startSystem({ dataDirectory, anyPorts: true, without: left, traces });
  return {
    system,
    api: new Api(system.addresses),
    bank: new Bank(system.addresses),
    dataDirectory,
    run: async (program, ...parameters) => {
      const file = join(projectFolder(), '.build', program);
      const { stdout, stderr } = await promisify(execFile)(projectNode(), [file, ...parameters], {
        env: { ...process.env, NODE_OPTIONS: '', SANTUNAN_DATA: dataDirectory },
        maxBuffer: 64 * 1024 * 1024,
      });
      return stdout + stderr;
    },
    close: async () => {
      await system.stop();
      await reset(dataDirectory);
    },
  };
}
