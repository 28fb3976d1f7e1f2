import { type ChildProcess, spawn } from 'node:child_process';
import { Socket } from 'node:net';
import { extname, join } from 'node:path';
import { projectNode } from './processes.js';

/**
 * Starts a small process that outlives us by moments: once we are gone, even by `kill -9`, it ends what our pid files
 * in this folder name. It holds the reading end of a pipe, which the system closes when we die.
 */
export function startGuard(runFolder: string, owner: number = process.pid): ChildProcess {
  const program = join(import.meta.dirname, `pid-files${extname(import.meta.url)}`);
  const child = spawn(projectNode(), ['--no-warnings', program, runFolder, String(owner)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  child.unref();
  if (child.stdin instanceof Socket) child.stdin.unref();
  return child;
}
