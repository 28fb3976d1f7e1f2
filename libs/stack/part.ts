import { isRunning, type PidRecord, readPidFile, stopRecorded } from './pid-files.js';
import { StackError } from './stack-error.js';

/** PostgreSQL or Kafka once it accepts work. `stop` of a reused part does nothing: who started it stops it. */
export interface RunningPart<Address> {
  readonly address: Address;
  stop(): Promise<void>;
}

/** Throws when whoever started this still lives. */
export function assertOrphan(record: Pick<PidRecord, 'owner'>): void {
  if (!isRunning(record.owner)) return;
  throw new StackError(
    `Data ini sedang dipakai oleh proses ${record.owner.pid}. Hentikan proses itu dahulu, atau pakai folder data lain.`,
    `This data is in use by process ${record.owner.pid}. Stop that process first, or use another data folder.`,
  );
}

/**
 * Ends what an earlier run left running on the same data, so that it can be started afresh; what a living
 * process still uses is never ended. Yields the records instead when all of it runs and may be reused.
 */
export async function settleEarlierRun(
  pidFiles: readonly string[],
  reuse: boolean,
): Promise<PidRecord[] | null> {
  const running = pidFiles.map(readPidFile).filter(isRunning);
  if (reuse && running.length === pidFiles.length) return running;
  running.forEach(assertOrphan);
  await Promise.all(pidFiles.map(file => stopRecorded(file)));
  return null;
}
