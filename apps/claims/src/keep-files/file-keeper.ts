import type { Readable } from 'node:stream';

/** A file that has arrived whole and is safe at a temporary place. */
export interface ReceivedFile {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** Where the bytes of documents are, by their digest. */
export interface FileKeeper {
  /** Safe on disk once it returns, however often it is repeated; the same bytes take the place of those that are there. */
  put(file: ReceivedFile): Promise<void>;
  /** Checked while they are read: bytes that are not those of the digest end in `FileDamaged` before their last part. */
  open(sha256: string): Promise<Readable | null>;
  has(sha256: string): Promise<boolean>;
}

/** The injection token of the port. */
export const FILE_KEEPER = Symbol('file keeper');

export class FileDamaged extends Error {
  constructor() {
    super('The bytes that are kept are not those that were filed');
    this.name = 'FileDamaged';
  }
}
