import type { BilingualText } from '#contracts';
import { formatRupiah } from '#kernel';
import { articleInWords } from '../explain-claim/article-in-words.js';
import { dateInWords } from '../explain-claim/dates-in-words.js';
import type { Late } from './late-shares.js';

type Said = Pick<Late, 'dueOn' | 'until' | 'daysLate' | 'amount' | 'final' | 'isAwarded'> & {
  readonly from: string;
  readonly line: { readonly law: Pick<Late['line']['law'], 'regulation' | 'article'> };
};

/** How late it is, what the law gives for that, to whom, and what nobody has confirmed of it. */
export function lateInWords(late: Said): BilingualText {
  const sentences = [howLate(late), howMuch(late), byWhichLaw(late), WHAT_IS_OPEN];
  return { id: sentences.map(({ id }) => id).join(' '), en: sentences.map(({ en }) => en).join(' ') };
}

function howLate({ dueOn, daysLate, final }: Said): BilingualText {
  const due = dateInWords(dueOn);
  const days = daysLate === 1 ? '1 day' : `${daysLate} days`;
  if (final)
    return {
      id: `Dibayar terlambat ${daysLate} hari: batas pembayarannya ${due.id}.`,
      en: `Paid ${days} late: it was to be paid by ${due.en}.`,
    };
  return {
    id: `Batas pembayaran ${due.id} sudah lewat ${daysLate} hari.`,
    en: `The last day for the payment, ${due.en}, passed ${days} ago.`,
  };
}

function howMuch({ amount, until, final, isAwarded }: Said): BilingualText {
  const day = dateInWords(until);
  if (amount === null)
    return {
      id: 'Ganti ruginya baru dapat dihitung bila santunannya sudah dihitung.',
      en: 'The compensation can only be computed once the benefit is.',
    };
  const sum = formatRupiah(amount);
  if (final) return { id: `Ganti rugi keterlambatan: ${sum}.`, en: `Compensation for paying late: ${sum}.` };
  if (isAwarded)
    return {
      id: `Ganti rugi keterlambatan sampai ${day.id}: ${sum}.`,
      en: `Compensation for paying late until ${day.en}: ${sum}.`,
    };
  return {
    id: `Ganti rugi keterlambatan sampai ${day.id}, bila santunan disetujui seperti yang dihitung: ${sum}.`,
    en: `Compensation for paying late until ${day.en}, if the benefit is approved as computed: ${sum}.`,
  };
}

function byWhichLaw({ from, line: { law } }: Said): BilingualText {
  const since = dateInWords(from);
  const article = articleInWords(law.article);
  return {
    id: `${law.regulation}, ${article.id} memberikannya untuk setiap hari sejak ${since.id} kepada peserta atau ahli warisnya, atas beban penyelenggara jaminan.`,
    en: `${law.regulation}, ${article.en} gives it for each day from ${since.en} to the participant or the heirs; the institution that pays late owes it.`,
  };
}

const WHAT_IS_OPEN: BilingualText = {
  id: 'Bagaimana ganti rugi dibayarkan, dan apakah hari yang bukan karena penyelenggara ikut dihitung, tidak ditemukan dalam sumber: di sini setiap hari dihitung dan diperlihatkan, dan tidak ada yang dibayarkan.',
  en: 'No source that was seen says how it is paid, or whether days count that the institution did not cause: each day is counted and shown here, and nothing of it is paid.',
};
