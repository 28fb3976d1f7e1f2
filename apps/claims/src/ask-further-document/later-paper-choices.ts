import type { Law } from '#statutory';
import { documentsKnown } from '../claim/further-document.rules.js';
import { LATER_PAPER_ENDINGS, LATER_PAPER_REASONS, reasonsOn } from '../claim/later-paper-reasons.table.js';
import { documentInWords } from '../explain-claim/document-texts.js';

const wordsOf = (rows: ReturnType<typeof reasonsOn>) => rows.map(({ code, text }) => ({ code, text }));

/** What the form for a later paper offers on a day. */
export const laterPaperChoices = (law: Law, date: Temporal.PlainDate) => ({
  laterPapers: documentsKnown(law).map(code => ({ code, text: documentInWords(code, law) })),
  laterPaperReasons: wordsOf(reasonsOn(LATER_PAPER_REASONS, date.toString())),
  laterPaperEndings: wordsOf(reasonsOn(LATER_PAPER_ENDINGS, date.toString())),
});
