import { pipeline, Readable } from 'node:stream';
import { createInflate } from 'node:zlib';
import { type Bytes, partsOf } from './bytes.js';

/** What is compressed is not, or not wholly. */
export class NotUnpackable extends Error {}

/** What is compressed from a place on, as Latin-1 text part by part; what follows it is left alone. Throws `NotUnpackable`. */
export async function* unpackedFrom(bytes: Bytes, at: number): AsyncGenerator<string> {
  const inflate = createInflate();
  pipeline(Readable.from(partsOf(bytes, at)), inflate, () => undefined);
  try {
    for await (const part of inflate as AsyncIterable<Buffer>) yield part.toString('latin1');
  } catch {
    throw new NotUnpackable();
  }
}
