import { z } from 'zod';
import { type BilingualText, bilingual } from '#contracts';
import { explainDocument, explainReason } from '../explain-claim/explanation.js';
import type { Described } from './fold-thread.js';

const coded = z.strictObject({ code: z.string(), text: bilingual });

/** What stands in the state as codes, in the same order. */
export const momentInWordsSchema = z.strictObject({
  reasons: z.array(coded),
  documents: z.array(coded),
});

export function momentInWords({ reasons, documents }: Described): z.infer<typeof momentInWordsSchema> {
  return {
    reasons: reasons.map(reason => ({ code: reason.code, text: wordsOf(reason) })),
    documents: documents.map(explainDocument),
  };
}

/** Bytes that somebody has changed may name a reason that has no words: it is shown by its code. */
function wordsOf(reason: Described['reasons'][number]): BilingualText {
  try {
    return explainReason(reason).text;
  } catch {
    return { id: reason.code, en: reason.code };
  }
}
