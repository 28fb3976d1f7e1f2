import type { BilingualText } from '#contracts';
import { dateInWords } from '../explain-claim/dates-in-words.js';
import type { LetterText } from '../letters/compose-letter.js';
import type { Language } from '../letters/letter-blocks.js';
import { ERASED, TITLES } from '../letters/letter-words.table.js';
import type { GuaranteeShown } from './guarantee-answer.js';
import { GUARANTEE_LABELS, GUARANTEE_SENTENCES } from './guarantee-words.table.js';

/** Who is treated, after which accident. */
export interface Treated {
  readonly name: string | null;
  /** Masked. */
  readonly nik: string | null;
  readonly reportNumber: string;
}

/** What a letter of guarantee says in one language, to the hospital. */
export function composeGuarantee(
  letter: GuaranteeShown & { readonly issuedDate: string },
  { name, nik, reportNumber }: Treated,
  language: Language,
): LetterText {
  const { guaranteeNumber, hospitalName, hospitalCode, eventDate, treatedFrom, issuedDate, cover } = letter;
  const day = (date: string) => dateInWords(date)[language];
  const rows: [BilingualText, string][] = [
    [GUARANTEE_LABELS.number, guaranteeNumber],
    [GUARANTEE_LABELS.date, day(issuedDate)],
    [GUARANTEE_LABELS.hospital, `${hospitalName} (${hospitalCode})`],
    [GUARANTEE_LABELS.victim, name ?? ERASED[language]],
    [GUARANTEE_LABELS.nik, nik ?? ERASED[language]],
    [GUARANTEE_LABELS.accident, `${day(eventDate)}, ${reportNumber}`],
    [GUARANTEE_LABELS.treatedFrom, day(treatedFrom)],
  ];
  const said = (sentence: BilingualText) => ({ type: 'sentence' as const, text: sentence[language] });
  return {
    title: TITLES.GUARANTEE[language],
    blocks: [
      { type: 'facts', rows: rows.map(([label, value]) => [label[language], value]) },
      said(GUARANTEE_SENTENCES.promise),
      said(GUARANTEE_SENTENCES[cover]),
      said(GUARANTEE_SENTENCES.invoice),
    ],
  };
}
