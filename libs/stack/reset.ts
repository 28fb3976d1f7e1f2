import { rmSync } from 'node:fs';
import { resetDocker } from './docker.js';
import { defaultDataDirectory, runFolder } from './folders.js';
import { stopAllRecorded } from './pid-files.js';

/** Ends whatever still runs from a data directory, then removes it with everything in it. */
export async function reset(dataDirectory: string): Promise<void> {
  await stopAllRecorded(runFolder(dataDirectory));
  await resetDocker(dataDirectory);
  rmSync(dataDirectory, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

if (import.meta.main) {
  const dataDirectory = defaultDataDirectory();
  void reset(dataDirectory).then(() => console.log(`Dihapus / removed: ${dataDirectory}`));
}
