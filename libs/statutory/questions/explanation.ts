import { assertNever, formatRupiah, type Rupiah, zeroRupiah } from '#kernel';
import type { ExplainedNo } from '../benefits/benefit.types.js';
import type { ExplainedLine } from '../explain/line.js';
import type { LawReference } from '../law/terms.js';
import type { Answer, AnswerLine, NamedRefusal } from './answer.types.js';
import { faultInWords } from './fact-faults.js';

export type Language = 'id' | 'en';

const NOTHING = formatRupiah(zeroRupiah);
const SINCE = { id: 'berlaku sejak', en: 'in force since' } as const;
const UNTIL = { id: 'sampai', en: 'until' } as const;
const READING = { id: 'bacaan', en: 'reading' } as const;
const ALLOWED = { id: 'diperbolehkan', en: 'allowed' } as const;
const REFUSED = { id: 'Ditolak', en: 'Refused' } as const;

/** A line of an assessment as a line of an answer. */
export function answerLineOf(line: ExplainedLine): AnswerLine {
  return {
    text: line.text,
    result: formatRupiah(line.amount),
    formula: line.formula,
    laws: [line.law, ...line.alsoBy],
    readings: line.readings,
    mark: line.mark,
  };
}

/** A "no" of the law as a line that gives nothing. */
export function answerLineOfNo({ text, law, readings, mark }: ExplainedNo): AnswerLine {
  return { text, result: NOTHING, formula: null, laws: [law], readings, mark };
}

/** What a person reads of an answer in one language, line by line. */
export function answerInWords(answer: Answer, language: Language): string[] {
  switch (answer.outcome) {
    case 'answered':
      return [
        ...answer.lines.map(line => lineInWords(line, language)),
        ...answer.notes.map(note => `(${note[language]})`),
      ];
    case 'refused': {
      const why = `${REFUSED[language]}: ${refusalInWords(answer.refusal, language)}`;
      return [why, ...answer.lines.map(line => lineInWords(line, language))];
    }
    case 'not-understood':
      return answer.faults.map(fault => faultInWords(fault)[language]);
    default:
      return assertNever(answer);
  }
}

function refusalInWords({ code, field, values }: NamedRefusal, language: Language): string {
  const { allowed, diperbolehkan = allowed, ...others } = values;
  const named = Object.entries(others).filter(([name]) => name !== 'field');
  const details = named.map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const range = language === 'id' ? diperbolehkan : allowed;
  const may = range === undefined ? [] : [`${ALLOWED[language]}: ${range}`];
  return `${[field, ...details, ...may].join('; ')} [${code}]`;
}

function lineInWords(
  { text, result, formula, laws, readings, mark }: AnswerLine,
  language: Language,
): string {
  const arithmetic = formula === null || formula === bare(result) ? '' : ` = ${formula}`;
  const references = [...new Set(laws.map(law => referenceInWords(law, language)))].join('; ');
  const chosen = Object.entries(readings).map(
    ([policy, reading]) => `${READING[language]} ${policy}: ${reading}`,
  );
  return [`${text[language]}: ${result}${arithmetic}`, references, ...chosen, `[${mark}]`]
    .filter(part => part !== '')
    .join(' | ');
}

function referenceInWords({ regulation, article, ...law }: LawReference, language: Language): string {
  const until = law.effectiveTo === null ? '' : ` ${UNTIL[language]} ${law.effectiveTo}`;
  return `${regulation}, ${article}, ${SINCE[language]} ${law.effectiveFrom}${until}`;
}

const bare = (result: string): string => result.replace(/^Rp/, '');

/** An amount as an answer shows it. */
export const shown = (amount: Rupiah): string => formatRupiah(amount);
