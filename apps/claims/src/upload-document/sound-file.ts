import type { Readable } from 'node:stream';
import { Refused } from '#event-store';
import { no } from '../claim/claim.rules.js';
import type { KnownClaim } from '../claim/claim.state.js';
import { FileDamaged, type FileKeeper } from '../keep-files/file-keeper.js';
import { extensionOf } from './accepted-types.table.js';

interface SoundFile {
  readonly stream: Readable;
  readonly type: string;
  readonly length: number;
  /** Of a name that is made here. */
  readonly disposition: string;
}

/** A file of a claim, read once to its end before anything of it is handed out, and checked again while it is. Throws `Refused`. */
export async function soundFile(claim: KnownClaim, sha256: string, keeper: FileKeeper): Promise<SoundFile> {
  const filed = claim.files.find(one => one.sha256 === sha256);
  if (!filed) throw new Refused(no('FILE_NOT_FOUND'));
  await mustBeSound(sha256, keeper);
  const { document, mediaType: type, bytes: length } = filed;
  const name = `${claim.file.receiptNumber}-${document}-${sha256.slice(0, 8)}.${extensionOf(type)}`;
  return {
    stream: await opened(sha256, keeper),
    ...{ type, length, disposition: `attachment; filename="${name}"` },
  };
}

async function mustBeSound(sha256: string, keeper: FileKeeper): Promise<void> {
  try {
    for await (const _part of await opened(sha256, keeper));
  } catch (error) {
    throw error instanceof FileDamaged ? new Refused(no('KEPT_FILE_DAMAGED')) : error;
  }
}

async function opened(sha256: string, keeper: FileKeeper): Promise<Readable> {
  const stream = await keeper.open(sha256);
  if (stream === null) throw new Refused(no('KEPT_FILE_MISSING'));
  return stream;
}
