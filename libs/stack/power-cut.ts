import { setTimeout as delay } from 'node:timers/promises';
import { brokerPidFile, startBrokerAgain } from './kafka.js';
import { isRunning, readPidFile } from './pid-files.js';
import { postgresPidFile, startPostgres } from './postgres.js';

/** Starts again what was cut off; whoever does ends it with `stop`, as the stack knows only the process that is gone. */
export interface CutPart {
  startAgain(): Promise<{ stop(): Promise<void> }>;
}

/** Ends the embedded PostgreSQL as a power cut would. */
export async function cutPostgres(dataDirectory: string): Promise<CutPart> {
  const port = await kill(postgresPidFile(dataDirectory));
  return { startAgain: () => startPostgres({ dataDirectory, port, reuse: false }) };
}

/** Ends one embedded broker, counted from 1, as a power cut would. */
export async function cutBroker(dataDirectory: string, id: number): Promise<CutPart> {
  await kill(brokerPidFile(dataDirectory, id));
  return { startAgain: () => startBrokerAgain(dataDirectory, id) };
}

async function kill(pidFile: string): Promise<number | undefined> {
  const record = readPidFile(pidFile);
  if (!isRunning(record)) throw new Error(`${pidFile} names no process that runs`);
  const { pid, mark, port } = record;
  process.kill(pid, 'SIGKILL');
  while (isRunning({ pid, mark })) await delay(50);
  return port;
}
