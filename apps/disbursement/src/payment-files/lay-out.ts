import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { link, mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Refused } from '#event-store';

export interface FileToLayOut {
  readonly messageId: string;
  readonly content: Buffer;
  readonly digest: string;
}

/** Puts a file where it is fetched, whole or not at all, under its message id. Throws `Refused` where another content has that name. */
export async function layOut({ messageId, content, digest }: FileToLayOut, directory: string): Promise<void> {
  const folder = join(directory, 'outgoing');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const unfinished = join(folder, `.${messageId}.part`);
  const path = join(folder, `${messageId}.xml`);
  await rm(unfinished, { force: true });
  await writeDurably(unfinished, content);
  try {
    // A rename would replace what is there; a link never does.
    await link(unfinished, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if ((await digestOf(path)) !== digest)
      throw new Refused({ code: 'PAYMENT_FILE_DIFFERS', values: { messageId } });
  } finally {
    await rm(unfinished, { force: true });
  }
  await syncFolder(folder);
}

async function writeDurably(path: string, content: Buffer): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

async function digestOf(path: string): Promise<string> {
  const digest = createHash('sha256');
  await pipeline(createReadStream(path), digest);
  return digest.digest('hex');
}
