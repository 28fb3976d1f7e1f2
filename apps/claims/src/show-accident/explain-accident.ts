import type { BilingualText } from '#contracts';
import { articleInWords } from '../explain-claim/article-in-words.js';
import { dateInWords, withDatesInWords } from '../explain-claim/dates-in-words.js';
import type { AccidentAnswer } from './accident-answer.schema.js';

/** What a report says of itself in a sentence or two: whether it is late, what was concluded, what it waits for. */
export function explainAccident(answer: Omit<AccidentAnswer, 'explanation'>): BilingualText {
  const said = [lateness(answer), suspicion(answer), victims(answer)].flatMap(text => text ?? []);
  return { id: said.map(({ id }) => id).join(' '), en: said.map(({ en }) => en).join(' ') };
}

function lateness({ late }: Pick<AccidentAnswer, 'late'>): BilingualText | null {
  if (late === null) return null;
  const [text, article] = [withDatesInWords(late.text), articleInWords(late.article)];
  return {
    id: `${text.id} (${late.regulation}, ${article.id}). Hak pekerja tidak berkurang karenanya.`,
    en: `${text.en} (${late.regulation}, ${article.en}). The worker loses no right by it.`,
  };
}

function suspicion({ suspected, concludeBy, daysLeft, conclusion }: Omit<AccidentAnswer, 'explanation'>) {
  if (!suspected) return null;
  if (conclusion !== null) {
    const { text, concludedBy } = conclusion;
    return {
      id: `Disimpulkan ${concludedBy}: ${text.id}.`,
      en: `Concluded by ${concludedBy}: ${text.en}.`,
    };
  }
  const care = {
    id: 'Dugaan kecelakaan kerja: perawatan dijamin lebih dahulu.',
    en: 'A suspected work accident: care is guaranteed meanwhile.',
  };
  if (concludeBy === null || daysLeft === null) return care;
  const day = dateInWords(concludeBy);
  return daysLeft < 0
    ? {
        id: `${care.id} Kesimpulan lewat ${-daysLeft} hari dari ${day.id}.`,
        en: `${care.en} The conclusion is ${-daysLeft} days overdue since ${day.en}.`,
      }
    : {
        id: `${care.id} Kesimpulan paling lambat ${day.id}, ${daysLeft} hari lagi.`,
        en: `${care.en} The conclusion is due by ${day.en}, in ${daysLeft} days.`,
      };
}

function victims({ victims }: Pick<AccidentAnswer, 'victims'>): BilingualText | null {
  const waiting = victims.filter(({ state }) => state === 'NO_CLAIM').length;
  if (waiting === 0) return null;
  return {
    id: `${waiting} dari ${victims.length} korban belum ada klaimnya.`,
    en: `${waiting} of ${victims.length} victims have no claim yet.`,
  };
}
