import { assertNever, formatRupiah, rupiah } from '#kernel';
import type { Law } from '../law/law.js';
import type { BilingualText } from '../law/terms.js';
import { answer } from './answer.js';
import type { Answer, Answered } from './answer.types.js';
import { answerInWords, type Language } from './explanation.js';
import { questionOf } from './quote-arguments.js';

export interface Quote {
  readonly lines: readonly string[];
  readonly answer: Answer;
}

/** What would be paid, and why, in Indonesian and then in English. Throws `UnreadableQuestion` on words that are no question. */
export function quote(typed: readonly string[], law: Law): Quote {
  const { ask, facts } = questionOf(typed);
  const found = answer(ask, facts, law);
  const digest = `lawDigest ${law.digest}`;
  return { answer: found, lines: [...inLanguage(found, 'id'), '', ...inLanguage(found, 'en'), '', digest] };
}

function inLanguage(found: Answer, language: Language): string[] {
  const indented = answerInWords(found, language).map(line => `  ${line}`);
  return [HEADINGS[headingOf(found)][language], ...indented, ...sumsOf(found, language)];
}

type Heading = 'benefit' | 'answered' | 'refused' | 'not-understood';

const HEADINGS: Readonly<Record<Heading, BilingualText>> = {
  benefit: { id: 'Yang akan dibayar, dan mengapa', en: 'What would be paid, and why' },
  answered: { id: 'Jawaban, dan mengapa', en: 'The answer, and why' },
  refused: { id: 'Tidak ada yang dibayar atau dihitung', en: 'Nothing is paid or computed' },
  'not-understood': { id: 'Pertanyaan tidak dipahami', en: 'The question is not understood' },
};

function headingOf(found: Answer): Heading {
  switch (found.outcome) {
    case 'answered':
      return 'programme' in found.values ? 'benefit' : 'answered';
    case 'refused':
    case 'not-understood':
      return found.outcome;
    default:
      return assertNever(found);
  }
}

const SUMS: readonly { readonly key: string; readonly text: BilingualText }[] = [
  { key: 'total', text: { id: 'Jumlah', en: 'Total' } },
  {
    key: 'scholarshipMax',
    text: { id: 'Beasiswa, paling banyak, dibayar per tahun', en: 'Scholarships, at most, paid yearly' },
  },
  { key: 'employerOwes', text: { id: 'Ditanggung pemberi kerja', en: 'Owed by the employer' } },
];

function sumsOf(found: Answer, language: Language): string[] {
  if (found.outcome !== 'answered') return [];
  const sums = SUMS.flatMap(({ key, text }) => {
    const sum = found.values[key];
    const isLeftOut = typeof sum !== 'number' || (sum === 0 && key !== 'total');
    return isLeftOut ? [] : [`  ${text[language]}: ${formatRupiah(rupiah(sum))}`];
  });
  return [...sums, ...(isUnconfirmed(found) ? [`  ${UNCONFIRMED[language]}`] : [])];
}

const isUnconfirmed = ({ values }: Answered): boolean => values['unconfirmed'] === true;

const UNCONFIRMED: BilingualText = {
  id: 'Perhatian: sebagian aturan di atas belum dikonfirmasi oleh sumber [INFERRED, UNCONFIRMED]',
  en: 'Mind: some of the rules above are not confirmed by a source [INFERRED, UNCONFIRMED]',
};
