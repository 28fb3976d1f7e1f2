import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Refused } from '#event-store';
import type { ByteSource } from '#iso20022';

const MB = 1024 * 1024;
/** Whoever wrote it has gone: no request lasts that long. */
const LEFT_BEHIND_MS = 3_600_000;

export interface ReceivedFile {
  readonly source: ByteSource;
  readonly digest: string;
}

export interface Receiving {
  readonly directory: string;
  readonly megabytes: number;
}

/** Lets the work read a file from its beginning as often as it wants; the file is gone after it, however it ended. */
export async function whileReceived<Result>(
  bytes: AsyncIterable<Buffer>,
  { directory, megabytes }: Receiving,
  work: (file: ReceivedFile) => Promise<Result>,
): Promise<Result> {
  const folder = join(directory, 'incoming');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await removeWhatWasLeft(folder);
  const path = join(folder, randomUUID());
  const handle = await open(path, 'wx', 0o600);
  try {
    const digest = await written(handle, bytes, megabytes).finally(() => handle.close());
    return await work({ digest, source: () => createReadStream(path) });
  } finally {
    await rm(path, { force: true });
  }
}

async function written(handle: FileHandle, bytes: AsyncIterable<Buffer>, megabytes: number): Promise<string> {
  const digest = createHash('sha256');
  let size = 0;
  for await (const part of bytes) {
    size += part.length;
    if (size > megabytes * MB) throw new Refused({ code: 'BANK_FILE_TOO_LARGE', values: { megabytes } });
    digest.update(part);
    await handle.appendFile(part);
  }
  return digest.digest('hex');
}

async function removeWhatWasLeft(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const left = await stat(path).catch(() => null);
    if (left && Date.now() - left.mtimeMs > LEFT_BEHIND_MS) await rm(path, { force: true });
  }
}
