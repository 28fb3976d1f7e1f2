import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, rename } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { FileDamaged, type FileKeeper, type ReceivedFile } from './file-keeper.js';
import { flushFolder, makeFolder, prepareFolder } from './folders.js';

/** Files in a directory, each named by its digest. What is received must lie on the same disk. */
export class DirectoryKeeper implements FileKeeper {
  private constructor(private readonly folder: string) {}

  static async in(directory: string): Promise<DirectoryKeeper> {
    const folder = join(resolve(directory), 'kept');
    await prepareFolder(folder);
    return new DirectoryKeeper(folder);
  }

  async put({ path, sha256 }: ReceivedFile): Promise<void> {
    const place = this.placeOf(sha256);
    await makeFolder(dirname(place));
    try {
      await rename(path, place);
    } catch (error) {
      // A transaction that is tried again finds the file where its first attempt has moved it.
      if (!isMissing(error) || !(await this.has(sha256))) throw error;
    }
    await flushFolder(dirname(place));
  }

  async open(sha256: string): Promise<Readable | null> {
    if (!(await this.has(sha256))) return null;
    return Readable.from(checked(this.placeOf(sha256), sha256), { objectMode: false });
  }

  async has(sha256: string): Promise<boolean> {
    try {
      return (await lstat(this.placeOf(sha256))).isFile();
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }

  private placeOf(sha256: string): string {
    return join(this.folder, sha256.slice(0, 2), sha256);
  }
}

/** The last part is held back until the digest of all is known. */
async function* checked(place: string, sha256: string): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let last: Buffer | null = null;
  for await (const part of createReadStream(place)) {
    hash.update(part);
    if (last) yield last;
    last = part;
  }
  if (hash.digest('hex') !== sha256) throw new FileDamaged();
  if (last) yield last;
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';
