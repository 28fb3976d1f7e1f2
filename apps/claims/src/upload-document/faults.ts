import type { Refusal } from '#kernel';
import { no } from '../claim/claim.rules.js';

export type FileFormat = 'PDF' | 'JPEG' | 'PNG';

/** What can be wrong with the content of a file; places are counted in bytes from 0. */
export const truncated = (format: FileFormat, bytes: number): Refusal =>
  no('DOCUMENT_TRUNCATED', { format, bytes });
export const broken = (format: FileFormat, at: number): Refusal => no('DOCUMENT_BROKEN', { format, at });

/** `end` is where the format ends. */
export const nothingMayFollowTheEnd = (format: FileFormat, end: number, size: number): Refusal | null =>
  end === size ? null : no('DOCUMENT_GOES_ON_AFTER_ITS_END', { format, end, more: size - end });
