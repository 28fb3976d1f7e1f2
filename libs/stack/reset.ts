import { rmSync } from 'node:fs';
import { defaultDataDirectory, runFolder } from './folders.js';
import { pidFilesIn, stopRecorded } from './pid-files.js';

/** Ends whatever still runs from a data directory, then removes it with everything in it. */
export async function reset(dataDirectory: string): Promise<void> {
  // Services first, so that none of them writes to a server that is already stopping.
  const files = pidFilesIn(runFolder(dataDirectory));
  const isServer = (file: string): boolean => /[/\\](postgres|kafka-\d+)\.pid$/.test(file);
  await Promise.all(files.filter(file => !isServer(file)).map(file => stopRecorded(file, 'SIGTERM')));
  await Promise.all(files.filter(isServer).map(file => stopRecorded(file, signalFor(file))));
  rmSync(dataDirectory, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

const signalFor = (file: string): NodeJS.Signals => (file.endsWith('postgres.pid') ? 'SIGINT' : 'SIGTERM');

if (import.meta.main) {
  const dataDirectory = defaultDataDirectory();
  await reset(dataDirectory);
  console.log(`Dihapus / removed: ${dataDirectory}`);
}
