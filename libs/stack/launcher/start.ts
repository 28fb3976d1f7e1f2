import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { defaultDataDirectory, projectFolder } from '../folders.js';
import { projectNode } from '../processes.js';
import { StackError } from '../stack-error.js';
import { startSystem } from './system.js';

/** `npm start`: brings the system up, does the main job on the sample, and stays up unless `--once`. */
const once = process.argv.includes('--once');
const traces = process.argv.includes('--traces');
const dataDirectory = process.env['SANTUNAN_DATA'] ?? defaultDataDirectory();

async function main(): Promise<number> {
  const started = Date.now();
  console.log('Santunan · klaim JKK dan JKM dari pendaftaran sampai dibayar · from enrollment to payment\n');
  const onStep = (text: string, milliseconds: number) => console.log(`  ${text} · ${seconds(milliseconds)}`);
  const system = await startSystem({ dataDirectory, traces, onStep });
  console.log(`\nSiap · ready: ${system.addresses.gateway} · ${seconds(Date.now() - started)}\n`);
  const interrupted = new Promise<number>(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(0));
  });
  try {
    const done = runMainJob();
    const code = await Promise.race([done.exited, interrupted]);
    if (once || code !== 0) return code;
    return await interrupted;
  } finally {
    await system.stop();
  }
}

/** The demonstration is a client like any other: it knows the addresses and nothing of the launcher. */
function runMainJob(): { exited: Promise<number> } {
  const file = join(projectFolder(), '.build/test/journeys/main-job/main.js');
  const child = spawn(projectNode(), ['--enable-source-maps', file], {
    stdio: 'inherit',
    env: { ...process.env, SANTUNAN_DATA: dataDirectory },
  });
  return { exited: new Promise(resolve => child.once('exit', code => resolve(code ?? 1))) };
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof StackError ? `\n${error.message}` : error);
  process.exitCode = 1;
}
