import type { Refusal } from '#kernel';
import { outOfRange } from '../facts/ranges.js';
import { type LawOfTheDay, theRow } from '../law/law-of-the-day.js';

/** A refusal of a membership number of another length, or `null`. Nothing is read from its digits; one person may hold several. */
export function kpjHasElevenDigits(today: LawOfTheDay, kpj: string): Refusal | null {
  const { digits } = theRow(today.rows.kpj);
  const isWellFormed = kpj.length === digits && [...kpj].every(sign => sign >= '0' && sign <= '9');
  return isWellFormed ? null : outOfRange('kpj', kpj, `${digits} digits`);
}
