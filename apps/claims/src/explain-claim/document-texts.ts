import type { BilingualText } from '#contracts';
import type { Law } from '#statutory';

const wordsKnown = new WeakMap<Law, ReadonlyMap<string, BilingualText>>();

/** The name of a document; one that nobody has named is called by its code. */
export const documentInWords = (code: string, law: Law): BilingualText =>
  wordsOf(law).get(code) ?? { id: code, en: code };

function wordsOf(law: Law): ReadonlyMap<string, BilingualText> {
  const words =
    wordsKnown.get(law) ??
    new Map(
      law.tables.documents
        .filter(({ claim }) => claim !== 'SCHOLARSHIP')
        .map(({ code, text }) => [code, text]),
    );
  wordsKnown.set(law, words);
  return words;
}
