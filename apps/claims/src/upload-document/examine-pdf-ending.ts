import type { Refusal } from '#kernel';
import { type Bytes, type Match, matchesIn } from './bytes.js';
import { broken, nothingMayFollowTheEnd, truncated } from './faults.js';

const HEADER = /^%PDF-[12]\.\d/;
const HEADER_LENGTH = 8;
/** Where the table of objects is, and the mark of the end. */
const ENDINGS = /startxref[\0\t\n\f\r ]{1,20}(\d{1,10})[\0\t\n\f\r ]{1,20}%%EOF/g;
const LONGEST_ENDING = 80;
const ANYTHING = /[^\0\t\n\f\r ]/g;
const ANOTHER_OBJECT = /^\d+[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+obj/;
const LONGEST_OBJECT_HEAD = 40;

/** ISO 32000-2, 7.5: a header at the very start; at the end the place of the table, the mark, and nothing but white space. */
export async function pdfMustBeWholeAndEndWithItsMark(bytes: Bytes): Promise<Refusal | null> {
  const header = (await bytes.read(0, HEADER_LENGTH)).toString('latin1');
  if (!HEADER.test(header)) return broken('PDF', 0);
  const ending = await lastEnding(bytes);
  if (!ending) return truncated('PDF', bytes.size);
  const end = ending.at + ending.text.length;
  const { value: more } = await matchesIn(bytes, ANYTHING, 1, end).next();
  if (!more) return tableComesBefore(ending) ? null : broken('PDF', ending.at);
  const next = (await bytes.read(more.at, LONGEST_OBJECT_HEAD)).toString('latin1');
  // The rest of a file that is made to be shown from its start, or a later version of it: begun, and without an end.
  if (ANOTHER_OBJECT.test(next)) return truncated('PDF', bytes.size);
  return nothingMayFollowTheEnd('PDF', end, bytes.size);
}

async function lastEnding(bytes: Bytes): Promise<Match | null> {
  let last: Match | null = null;
  for await (const match of matchesIn(bytes, ENDINGS, LONGEST_ENDING)) last = match;
  return last;
}

const tableComesBefore = ({ at, text }: Match): boolean => Number(/\d+/.exec(text)?.[0]) < at;
