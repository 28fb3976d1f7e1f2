import type { Refusal } from '#kernel';
import { no } from '../claim/claim.rules.js';
import { type Bytes, type Match, matchesIn } from './bytes.js';
import type { FileFormat } from './faults.js';
import { HIDDEN_FORMATS, type HiddenFormat } from './hidden-formats.table.js';

const LONGEST_SIGN = 32;
const ANY_SIGN = new RegExp(HIDDEN_FORMATS.map(({ sign }) => RegExp.escape(sign)).join('|'), 'gi');

/** A file that two programs read as two formats shows one thing to the verifier and another to somebody else. */
export async function noOtherFormatMayHideInside(format: FileFormat, bytes: Bytes): Promise<Refusal | null> {
  for await (const match of matchesIn(bytes, ANY_SIGN, LONGEST_SIGN)) {
    const hidden = HIDDEN_FORMATS.find(one => isSignOf(one, match) && one.isRead(match.at, bytes.size));
    if (hidden) return no('DOCUMENT_HIDES_ANOTHER_FORMAT', { format, hidden: hidden.name, at: match.at });
  }
  return null;
}

const isSignOf = ({ sign, anyCase }: HiddenFormat, { text }: Match): boolean =>
  sign === (anyCase ? text.toLowerCase() : text);
