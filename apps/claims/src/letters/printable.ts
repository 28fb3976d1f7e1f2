/** What the standard fonts of a PDF can show: WinAnsi, which holds the letters of all western languages and some signs. */
const SHOWN = /^[\x20-\x7e\xa0-\xff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]$/u;

/** The same text with what cannot be shown in its plain form (ḥ as h), or as a question mark; never as another letter. */
export const printable = (text: string): string =>
  [...text.normalize('NFC')].map(letter => (SHOWN.test(letter) ? letter : plain(letter))).join('');

function plain(letter: string): string {
  const base = [...letter.normalize('NFKD').replaceAll(/\p{M}/gu, '')];
  return base.length > 0 && base.every(part => SHOWN.test(part)) ? base.join('') : '?';
}
