import type { Actor } from '#kernel';

/** The file of a document of the case. Its bytes are known by their digest; who acts, and when, come from the shell. */
export interface FileDocument {
  readonly type: 'FileDocument';
  readonly document: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
  /** How many files a claim may have. */
  readonly most: number;
  readonly by: Actor;
  /** ISO instant. */
  readonly at: string;
}
