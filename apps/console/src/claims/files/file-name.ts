import type { FiledFile } from './filed-types.js';

const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};

export const kindOfFile = ({ mediaType }: Pick<FiledFile, 'mediaType'>): string =>
  (ENDINGS[mediaType] ?? mediaType).toUpperCase();

/** Nothing of a person stands in the name: the receipt, the document and the beginning of the digest. */
export function nameOfFile(receipt: string, { document, sha256, mediaType }: FiledFile): string {
  const ending = ENDINGS[mediaType];
  return `${receipt}-${document}-${sha256.slice(0, 8)}${ending ? `.${ending}` : ''}`;
}
