import type { Hash } from 'node:crypto';
import { BankFileRefused } from '../faults/refusal.js';

/** Opens a file from its first byte, each time anew: a file is read twice, and must be the same both times. */
export type ByteSource = () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

const BYTES_OF_A_PIECE = 64 * 1024;

/** Bytes as text, in pieces small enough to be looked at one by one. Throws `BankFileRefused` where they are not UTF-8. */
export async function* decodedText(source: ByteSource, digest: Hash): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const bytes of source()) {
    digest.update(bytes);
    for (let start = 0; start < bytes.length; start += BYTES_OF_A_PIECE) {
      yield decoded(() => decoder.decode(bytes.subarray(start, start + BYTES_OF_A_PIECE), { stream: true }));
    }
  }
  yield decoded(() => decoder.decode());
}

function decoded(decode: () => string): string {
  try {
    return decode();
  } catch {
    throw new BankFileRefused('FILE_NOT_UTF8');
  }
}
