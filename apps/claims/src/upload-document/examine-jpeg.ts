import type { Refusal } from '#kernel';
import { type Bytes, matchesIn } from './bytes.js';
import { broken, nothingMayFollowTheEnd, truncated } from './faults.js';

const FILL = 0xff;
const NO_MARKER = 0;
const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
/** Without the codes that have no length: no segment, or none that may stand between segments. */
const isSegment = (code: number): boolean => code >= 0xc0 && !(code >= 0xd0 && code <= END_OF_IMAGE);
/** In the coded image a marker is what no coded byte looks like: FF with neither 0, another FF nor a restart behind it. */
const MARKER_AFTER_SCAN = /\xff[^\0\xff\xd0-\xd7]/g;
const MARKER_LENGTH = 2;

/** ITU-T T.81: from marker to marker until the end of the image, which is the end of the file; what lies in a segment is skipped by its length. */
export async function jpegMustBeWholeAndEndWithItsImage(bytes: Bytes): Promise<Refusal | null> {
  let hasScan = false;
  for await (const { at, code } of markersOf(bytes)) {
    if (code === END_OF_IMAGE && hasScan)
      return nothingMayFollowTheEnd('JPEG', at + MARKER_LENGTH, bytes.size);
    if (!isSegment(code)) return broken('JPEG', at);
    hasScan ||= code === START_OF_SCAN;
  }
  return truncated('JPEG', bytes.size);
}

async function* markersOf(bytes: Bytes): AsyncGenerator<{ readonly at: number; readonly code: number }> {
  let at = MARKER_LENGTH;
  while (at + MARKER_LENGTH <= bytes.size) {
    const [first, code = NO_MARKER, high = 0, low = 0] = await bytes.read(at, 4);
    if (first === 0xff && code === FILL) {
      at += 1;
      continue;
    }
    yield { at, code: first === 0xff ? code : NO_MARKER };
    const next = at + MARKER_LENGTH + Math.max(2, high * 256 + low);
    at = code === START_OF_SCAN ? await endOfScan(bytes, next) : next;
  }
}

async function endOfScan(bytes: Bytes, start: number): Promise<number> {
  const { value } = await matchesIn(bytes, MARKER_AFTER_SCAN, MARKER_LENGTH, start).next();
  return value?.at ?? bytes.size;
}
