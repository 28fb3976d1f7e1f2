import { constants } from 'node:fs';
import { access, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ConfigError } from '#platform';

const OWNER_ONLY = 0o700;

/** Makes a folder, and what is missing above it; the new entries are safe on disk once this returns. */
export async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: OWNER_ONLY });
  if (first === undefined) return;
  for (let made = folder; made !== dirname(first); made = dirname(made)) await flushFolder(dirname(made));
}

/** A file that was moved is only safe once its folder is. */
export async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The same for the service's own folder, before anything is asked of it. Throws `ConfigError` where nothing can be written. */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await makeFolder(folder);
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new ConfigError(
      'DOCUMENTS_DIR: direktori ini tidak dapat ditulisi; berikan direktori milik pengguna layanan ini.\nDOCUMENTS_DIR: this directory cannot be written; give one that belongs to the user of this service.',
    );
  }
}
