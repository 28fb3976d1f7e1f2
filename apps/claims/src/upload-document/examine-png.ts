import { crc32 } from 'node:zlib';
import type { Refusal } from '#kernel';
import { type Bytes, partsOf } from './bytes.js';
import { broken, nothingMayFollowTheEnd, truncated } from './faults.js';

const FIRST_CHUNK = 8;
const LENGTH = 4;
const HEAD = 8;
const SUM = 4;

/** ISO/IEC 15948: from the header to the end every chunk is whole, and its sum is right; the file ends with the last. */
export async function pngMustBeWholeAndEndWithItsLastChunk(bytes: Bytes): Promise<Refusal | null> {
  const types = new Set<string>();
  let at = FIRST_CHUNK;
  while (at + HEAD + SUM <= bytes.size) {
    const head = await bytes.read(at, HEAD);
    const type = head.toString('latin1', LENGTH);
    const end = at + HEAD + head.readUInt32BE(0);
    if (end + SUM > bytes.size) break;
    if (!mayFollow(types, type) || !(await sumIsRight(bytes, at + LENGTH, end))) return broken('PNG', at);
    at = end + SUM;
    if (type === 'IEND') return nothingMayFollowTheEnd('PNG', at, bytes.size);
    types.add(type);
  }
  return truncated('PNG', bytes.size);
}

/** The header comes first and once, the end after the points. */
const mayFollow = (before: ReadonlySet<string>, type: string): boolean =>
  (type === 'IHDR') === (before.size === 0) && (type !== 'IEND' || before.has('IDAT'));

async function sumIsRight(bytes: Bytes, from: number, end: number): Promise<boolean> {
  let sum = 0;
  for await (const part of partsOf(bytes, from, end)) sum = crc32(part, sum);
  return (await bytes.read(end, SUM)).readUInt32BE(0) === sum;
}
