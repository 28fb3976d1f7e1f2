import type { Refusal } from '#kernel';
import { FORBIDDEN_NAMES } from './pdf-names.table.js';

const LETTER = String.raw`[^\0\t\n\f\r ()<>[\]{}/%]`;
/** A name with its slash; a name has at most 127 bytes, each of which may be written as # and two digits. */
export const NAME = String.raw`\/${LETTER}{1,381}`;
const NAMES = new RegExp(NAME, 'g');
export const LONGEST_NAME = 400;
export const UNFINISHED_NAME = new RegExp(String.raw`\/${LETTER}{0,381}$`);

/** `/Java#53cript` is the name JavaScript. */
export const nameIn = (text: string): string =>
  text
    .slice(1)
    .replaceAll(/#([0-9A-Fa-f]{2})/g, (_whole, digits: string) =>
      String.fromCharCode(Number.parseInt(digits, 16)),
    );

/** `at` is where the text begins that names them, packed or not. */
export function namesMayOnlyShowPages(text: string, at: number): Refusal | null {
  for (const [name] of text.matchAll(NAMES)) {
    const refusal = FORBIDDEN_NAMES.get(nameIn(name))?.(at);
    if (refusal) return refusal;
  }
  return null;
}
