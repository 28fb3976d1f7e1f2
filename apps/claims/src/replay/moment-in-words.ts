import { z } from 'zod';
import { type BilingualText, bilingual } from '#contracts';
import type { Law } from '#statutory';
import { explainDocument, explainReason } from '../explain-claim/explanation.js';
import type { Described } from './fold-thread.js';

const coded = z.strictObject({ code: z.string(), text: bilingual });

/** What stands in the state as codes, in the same order. */
export const momentInWordsSchema = z.strictObject({
  reasons: z.array(coded),
  documents: z.array(coded),
});

export function momentInWords(
  { reasons, documents }: Described,
  law: Law,
): z.infer<typeof momentInWordsSchema> {
  return {
    reasons: reasons.map(reason => ({ code: reason.code, text: wordsOf(reason, law) })),
    documents: documents.map(code => explainDocument(code, law)),
  };
}

/** Bytes that somebody has changed may name a reason that has no words: it is shown by its code. */
function wordsOf(reason: Described['reasons'][number], law: Law): BilingualText {
  try {
    return explainReason(reason, law).text;
  } catch {
    return { id: reason.code, en: reason.code };
  }
}
