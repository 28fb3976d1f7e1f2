import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, open, readdir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Refused } from '#event-store';
import type { ReceivedFile } from './file-keeper.js';
import { prepareFolder } from './folders.js';

const MB = 1024 * 1024;
/** Whoever wrote it has gone: no request lasts that long. */
const LEFT_BEHIND_MS = 3_600_000;

export type Receive = (bytes: AsyncIterable<Buffer>) => Promise<ReceivedFile>;

/** Where files arrive. Their names are made here, and whatever is not moved away from here is removed. */
export class IncomingFiles {
  private constructor(
    private readonly folder: string,
    private readonly megabytes: number,
  ) {}

  /** Also removes what processes that were killed have left. */
  static async in(directory: string, megabytes: number): Promise<IncomingFiles> {
    const folder = join(resolve(directory), 'incoming');
    await prepareFolder(folder);
    await removeWhatWasLeft(folder);
    return new IncomingFiles(folder, megabytes);
  }

  /** Lets the work receive files, and removes them after it, however it ended. */
  async during<Result>(work: (receive: Receive) => Promise<Result>): Promise<Result> {
    const paths: string[] = [];
    const receive: Receive = async bytes => {
      const path = join(this.folder, randomUUID());
      paths.push(path);
      return this.receiveAt(path, bytes);
    };
    try {
      return await work(receive);
    } finally {
      await Promise.all(paths.map(path => rm(path, { force: true })));
    }
  }

  private async receiveAt(path: string, bytes: AsyncIterable<Buffer>): Promise<ReceivedFile> {
    const handle = await open(path, 'wx', 0o600);
    try {
      const received = await this.write(handle, bytes);
      await handle.sync();
      return { path, ...received };
    } finally {
      await handle.close();
    }
  }

  private async write(handle: FileHandle, parts: AsyncIterable<Buffer>): Promise<Omit<ReceivedFile, 'path'>> {
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const part of parts) {
      bytes += part.length;
      if (bytes > this.megabytes * MB) throw this.tooLarge();
      hash.update(part);
      await handle.appendFile(part);
    }
    return { sha256: hash.digest('hex'), bytes };
  }

  private tooLarge(): Refused {
    return new Refused({ code: 'DOCUMENT_TOO_LARGE', values: { megabytes: this.megabytes } });
  }
}

async function removeWhatWasLeft(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const left = await stat(path).catch(() => null);
    if (left && Date.now() - left.mtimeMs > LEFT_BEHIND_MS) await rm(path, { force: true });
  }
}
