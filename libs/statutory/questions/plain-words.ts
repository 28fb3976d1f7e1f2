const LITTLE_WORDS = new Set('a an the of in from at to or by than above with on cm'.split(' '));
const SAME_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries({
    another: 'other',
    color: 'colour',
    decibel: 'db',
    earlobe: 'ear lobe',
    feet: 'foot',
    forefinger: 'index finger',
    less: 'under',
    phalanx: 'joint',
    shortening: 'shortened',
    single: 'one',
  }),
);

/** The words of a text in small letters, without punctuation: `indexFinger`, `INDEX_FINGER` and `Index-finger` are one. */
export function plainWords(text: string): string {
  return text
    .replaceAll('dB', 'db')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/(\d),(\d)/g, '$1.$2')
    .replace(/(\d)([a-z])/g, '$1 $2')
    .replace(/[^\p{L}\d.]+/gu, ' ')
    .replace(/\.(?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What tells one name from another: its telling words in the singular, in no order. */
export function keyOfWords(text: string): string {
  const words = plainWords(text)
    .split(' ')
    .map(singular)
    .flatMap(word => (SAME_WORD.get(word) ?? word).split(' '))
    .filter(word => !LITTLE_WORDS.has(word));
  return [...new Set(words)].sort().join(' ');
}

function singular(word: string): string {
  return word.length > 2 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
