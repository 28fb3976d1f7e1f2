import { open } from 'node:fs/promises';

/** A file of which parts are read, so that it is never whole in memory. */
export interface Bytes {
  readonly size: number;
  /** Exactly as many as asked for, unless the file ends before. */
  read(from: number, length: number): Promise<Buffer>;
}

const PART = 64 * 1024;

/** Reads a file of the disk; near places are read once. */
export async function withBytesOf<Result>(
  { path, bytes: size }: { readonly path: string; readonly bytes: number },
  work: (bytes: Bytes) => Promise<Result>,
): Promise<Result> {
  const handle = await open(path, 'r');
  let near = { from: 0, bytes: Buffer.alloc(0) };
  const read = async (from: number, length: number): Promise<Buffer> => {
    const start = from - near.from;
    if (start >= 0 && start + length <= near.bytes.length) return near.bytes.subarray(start, start + length);
    const wanted = Math.max(0, Math.min(Math.max(length, PART), size - from));
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(wanted), 0, wanted, from);
    near = { from, bytes: buffer.subarray(0, bytesRead) };
    return near.bytes.subarray(0, length);
  };
  try {
    return await work({ size, read });
  } finally {
    await handle.close();
  }
}

/** The bytes between two places, part by part. */
export async function* partsOf(bytes: Bytes, from: number, end = bytes.size): AsyncGenerator<Buffer> {
  for (let at = from; at < end; at += PART) yield await bytes.read(at, Math.min(PART, end - at));
}

export interface Match {
  readonly at: number;
  readonly text: string;
}

/** All matches of a global pattern over bytes from a place on as Latin-1 text, in order; none may be longer than said. */
export async function* matchesIn(
  bytes: Bytes,
  pattern: RegExp,
  longest: number,
  start = 0,
): AsyncGenerator<Match, undefined> {
  for (let from = start; from < bytes.size; from += PART) {
    const text = (await bytes.read(from, PART + longest)).toString('latin1');
    for (const { index, 0: found } of text.matchAll(pattern)) {
      if (index >= PART) break;
      yield { at: from + index, text: found };
    }
  }
}
