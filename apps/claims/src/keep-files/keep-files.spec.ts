import { createHash } from 'node:crypto';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ConfigError } from '#platform';
import { DirectoryKeeper } from './directory-keeper.js';
import { FileDamaged } from './file-keeper.js';
import { IncomingFiles } from './incoming-files.js';

const content = Buffer.alloc(200_000, 'a page of paper ');
const digest = createHash('sha256').update(content).digest('hex');

let directory: string;
let keeper: DirectoryKeeper;
let incoming: IncomingFiles;
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'santunan-keep-'));
  keeper = await DirectoryKeeper.in(directory);
  incoming = await IncomingFiles.in(directory, 1);
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const filesIn = (folder: string): string[] =>
  readdirSync(join(directory, folder), { recursive: true, encoding: 'utf8' }).filter(name =>
    statSync(join(directory, folder, name)).isFile(),
  );
const placeOf = (sha256: string): string => join(directory, 'kept', sha256.slice(0, 2), sha256);

async function* sent(...parts: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* parts;
}
const keep = (...parts: readonly Buffer[]) =>
  incoming.during(async receive => {
    const file = await receive(sent(...parts));
    await keeper.put(file);
    return file;
  });

/** What comes out until the end, or until it breaks off. */
async function readOut(sha256: string): Promise<{ bytes: Buffer; error: unknown }> {
  const parts: Buffer[] = [];
  try {
    for await (const part of (await keeper.open(sha256)) ?? []) parts.push(part);
    return { bytes: Buffer.concat(parts), error: null };
  } catch (error) {
    return { bytes: Buffer.concat(parts), error };
  }
}

describe('A file that is kept', () => {
  it('is found by its digest and comes out as it went in; nothing is left where it arrived', async () => {
    const file = await keep(content.subarray(0, 70_000), content.subarray(70_000));
    expect(file).toMatchObject({ sha256: digest, bytes: content.length });
    expect(await keeper.has(digest)).toBe(true);
    expect((await readOut(digest)).bytes.equals(content)).toBe(true);
    expect([filesIn('kept'), filesIn('incoming')]).toEqual([[`${digest.slice(0, 2)}/${digest}`], []]);
    expect(statSync(placeOf(digest)).mode & 0o777).toBe(0o600);
  });

  it('is there once, however often it comes', async () => {
    await Promise.all([keep(content), keep(content), keep(content)]);
    expect(filesIn('kept')).toHaveLength(1);
  });

  it('is put again by a transaction that is tried again', async () => {
    await incoming.during(async receive => {
      const file = await receive(sent(content));
      await keeper.put(file);
      await keeper.put(file);
    });
    expect((await readOut(digest)).bytes.equals(content)).toBe(true);
  });

  it('that was never received cannot be put', async () => {
    const file = { path: join(directory, 'incoming', 'none'), sha256: digest, bytes: 1 };
    await expect(keeper.put(file)).rejects.toThrow('ENOENT');
  });

  it('that nobody filed is not there', async () => {
    expect(await keeper.has(digest)).toBe(false);
    expect(await keeper.open(digest)).toBeNull();
  });

  it('is no link to somewhere else', async () => {
    await keep(content);
    rmSync(placeOf(digest));
    symlinkSync('/etc/hostname', placeOf(digest));
    expect(await keeper.open(digest)).toBeNull();
  });
});

describe('A file that is damaged', () => {
  const damages: [string, () => void][] = [
    ['in one bit', () => writeFileSync(placeOf(digest), changed(readFileSync(placeOf(digest))))],
    ['by being cut off', () => truncateSync(placeOf(digest), 150_000)],
    ['by being emptied', () => truncateSync(placeOf(digest), 0)],
    ['by going on', () => writeFileSync(placeOf(digest), Buffer.concat([content, content]))],
  ];

  function changed(bytes: Buffer): Buffer {
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    return bytes;
  }

  it.each(damages)('%s does not come out to its end, until it comes again', async (_how, damage) => {
    await keep(content);
    damage();
    const size = statSync(placeOf(digest)).size;
    const { bytes, error } = await readOut(digest);
    expect(error).toBeInstanceOf(FileDamaged);
    expect(size === 0 || bytes.length < size).toBe(true);
    await keep(content);
    expect((await readOut(digest)).bytes.equals(content)).toBe(true);
  });
});

describe('A file that arrives', () => {
  it('is refused as soon as it is too large, and leaves nothing', async () => {
    let taken = 0;
    async function* endless(): AsyncGenerator<Buffer> {
      for (;;) {
        taken += content.length;
        yield content;
      }
    }
    await expect(incoming.during(receive => receive(endless()))).rejects.toMatchObject({
      refusal: { code: 'DOCUMENT_TOO_LARGE', values: { megabytes: 1 } },
    });
    expect(taken).toBeLessThan(2 * 1024 * 1024);
    expect(filesIn('incoming')).toEqual([]);
  });

  it('of exactly the size that is allowed is taken', async () => {
    expect((await keep(Buffer.alloc(1024 * 1024, 'x'))).bytes).toBe(1024 * 1024);
  });

  it('and breaks off leaves nothing', async () => {
    async function* broken(): AsyncGenerator<Buffer> {
      yield content;
      throw new Error('gone');
    }
    await expect(incoming.during(receive => receive(broken()))).rejects.toThrow('gone');
    expect(filesIn('incoming')).toEqual([]);
  });

  it('and was left behind by a process that was killed is removed by the next one, a fresh one is not', async () => {
    for (const name of ['old', 'fresh']) writeFileSync(join(directory, 'incoming', name), 'x');
    const before = Date.now() / 1000 - 2 * 3_600;
    utimesSync(join(directory, 'incoming', 'old'), before, before);
    await IncomingFiles.in(directory, 1);
    expect(filesIn('incoming')).toEqual(['fresh']);
  });
});

it('A directory that cannot be written stops the service in words', async () => {
  writeFileSync(join(directory, 'file'), '');
  const file = join(directory, 'file');
  // One after the other: a second promise that fails while the first is awaited fails unheard.
  await expect(DirectoryKeeper.in(file)).rejects.toThrow(ConfigError);
  await expect(IncomingFiles.in(file, 1)).rejects.toThrow(ConfigError);
});
