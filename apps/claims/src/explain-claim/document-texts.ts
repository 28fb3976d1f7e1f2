import type { BilingualText } from '#contracts';
import type { Law } from '#statutory';
import { PAPERS_OF_A_DISPUTE } from '../claim/inspector-basis.table.js';
import { OTHER_DOCUMENT, OTHER_DOCUMENT_WORDS } from '../claim/later-paper-reasons.table.js';

const wordsKnown = new WeakMap<Law, ReadonlyMap<string, BilingualText>>();

/** The name of a document; one that nobody has named is called by its code. */
export const documentInWords = (code: string, law: Law): BilingualText =>
  wordsOf(law).get(code) ?? { id: code, en: code };

function wordsOf(law: Law): ReadonlyMap<string, BilingualText> {
  const words =
    wordsKnown.get(law) ??
    new Map([
      [OTHER_DOCUMENT, OTHER_DOCUMENT_WORDS] as const,
      ...[...law.tables.documents.filter(({ claim }) => claim !== 'SCHOLARSHIP'), ...PAPERS_OF_A_DISPUTE].map(
        ({ code, text }) => [code, text] as const,
      ),
    ]);
  wordsKnown.set(law, words);
  return words;
}
