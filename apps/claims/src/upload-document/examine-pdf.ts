import type { Refusal } from '#kernel';
import { no } from '../claim/claim.rules.js';
import { type Bytes, matchesIn } from './bytes.js';
import { LONGEST_NAME, NAME, nameIn, namesMayOnlyShowPages, UNFINISHED_NAME } from './pdf-names.js';
import { NotUnpackable, unpackedFrom } from './unpack-objects.js';

const MB = 1024 * 1024;
/** All packed objects of a file together; what unpacks to more was made to. */
const MOST_UNPACKED = 32 * MB;
const NAMES_AND_STREAMS = new RegExp(String.raw`${NAME}|stream(?:\r\n|\n|\r)`, 'g');
/** What only packed objects say of themselves. */
const PACKED_OBJECTS = 'ObjStm';
/** Their dictionary as it is written where their packing is compression and nothing else. */
const ENTRY = String.raw`[\0\t\n\f\r \d[\]R]|/(?:Type|ObjStm|N|First|Length|Extends|Filter)\b`;
const ONLY_COMPRESSED = new RegExp(String.raw`obj\s*<<(?:${ENTRY})*/FlateDecode\b(?:${ENTRY})*>>\s*$`);
const LONGEST_DICTIONARY = 400;

/**
 * No name that makes a reader do more than show pages, and no lock: in the bytes as they are, and in the objects that are
 * packed into compressed streams. Names are looked for everywhere, so it does not matter whether the file is well formed.
 */
export async function pdfMayOnlyShowPages(bytes: Bytes): Promise<Refusal | null> {
  const room = { left: MOST_UNPACKED };
  let isPacked = false;
  for await (const { at, text } of matchesIn(bytes, NAMES_AND_STREAMS, LONGEST_NAME)) {
    const isName = text.startsWith('/');
    const refusal = isName
      ? namesMayOnlyShowPages(text, at)
      : isPacked && (await packedObjectsMayOnlyShowPages(bytes, at, at + text.length, room));
    if (refusal) return refusal;
    isPacked = isName && (isPacked || nameIn(text) === PACKED_OBJECTS);
  }
  return null;
}

/** Their dictionary ends where their stream begins; their first byte follows it. */
async function packedObjectsMayOnlyShowPages(
  bytes: Bytes,
  at: number,
  first: number,
  room: { left: number },
): Promise<Refusal | null> {
  const start = Math.max(0, at - LONGEST_DICTIONARY);
  const dictionary = (await bytes.read(start, at - start)).toString('latin1');
  if (!ONLY_COMPRESSED.test(dictionary)) return no('PDF_NOT_CHECKABLE', { at });
  try {
    return await unpackedMayOnlyShowPages(unpackedFrom(bytes, first), at, room);
  } catch (error) {
    if (error instanceof NotUnpackable) return no('PDF_NOT_CHECKABLE', { at });
    throw error;
  }
}

async function unpackedMayOnlyShowPages(
  parts: AsyncIterable<string>,
  at: number,
  room: { left: number },
): Promise<Refusal | null> {
  let rest = '';
  for await (const part of parts) {
    room.left -= part.length;
    if (room.left < 0) throw new NotUnpackable();
    const text = rest + part;
    // A name may go on in the next part.
    const whole = UNFINISHED_NAME.exec(text)?.index ?? text.length;
    const refusal = namesMayOnlyShowPages(text.slice(0, whole), at);
    if (refusal) return refusal;
    rest = text.slice(whole);
  }
  return namesMayOnlyShowPages(rest, at);
}
