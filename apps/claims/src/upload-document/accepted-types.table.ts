import type { Refusal } from '#kernel';
import type { Bytes } from './bytes.js';
import { jpegMustBeWholeAndEndWithItsImage } from './examine-jpeg.js';
import { pdfMayOnlyShowPages } from './examine-pdf.js';
import { pdfMustBeWholeAndEndWithItsMark } from './examine-pdf-ending.js';
import { pngMustBeWholeAndEndWithItsLastChunk } from './examine-png.js';
import type { FileFormat } from './faults.js';

export interface AcceptedType {
  readonly format: FileFormat;
  readonly mediaType: string;
  /** As senders declare it. */
  readonly declared: readonly string[];
  /** The first is that of the names that are made here. */
  readonly extensions: readonly [string, ...string[]];
  readonly rules: readonly ((bytes: Bytes) => Promise<Refusal | null>)[];
}

/** What a document may be. */
export const ACCEPTED_TYPES: readonly AcceptedType[] = [
  {
    format: 'PDF',
    mediaType: 'application/pdf',
    declared: ['application/pdf', 'application/x-pdf'],
    extensions: ['pdf'],
    rules: [pdfMustBeWholeAndEndWithItsMark, pdfMayOnlyShowPages],
  },
  {
    format: 'JPEG',
    mediaType: 'image/jpeg',
    declared: ['image/jpeg', 'image/jpg', 'image/pjpeg'],
    extensions: ['jpg', 'jpeg', 'jpe', 'jfif'],
    rules: [jpegMustBeWholeAndEndWithItsImage],
  },
  {
    format: 'PNG',
    mediaType: 'image/png',
    declared: ['image/png'],
    extensions: ['png'],
    rules: [pngMustBeWholeAndEndWithItsLastChunk],
  },
];

/** The ending of the names under which a kept file is downloaded. */
export const extensionOf = (mediaType: string): string =>
  ACCEPTED_TYPES.find(type => type.mediaType === mediaType)?.extensions[0] ?? 'bin';
