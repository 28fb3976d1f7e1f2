import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { SaxesParser } from 'saxes';

const nothing = (): void => undefined;

/** Reads a file once, hashes it, and splits it into the tags and texts that the services' parser finds; nothing is made of them. */
export async function tokenise(path: string): Promise<void> {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', nothing);
  parser.on('text', nothing);
  parser.on('closetag', nothing);
  const digest = createHash('sha256');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const bytes of createReadStream(path)) {
    digest.update(bytes);
    parser.write(decoder.decode(bytes, { stream: true }));
  }
  parser.close();
  digest.digest();
}
