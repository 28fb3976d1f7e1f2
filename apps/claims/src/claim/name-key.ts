/** Titles and particles that are written or left out at will. */
const LEFT_OUT = new Set([
  'h',
  'hj',
  'haji',
  'hajah',
  'dr',
  'drs',
  'dra',
  'ir',
  'alm',
  'almh',
  'ni',
  'bin',
  'binti',
]);

const WRITTEN_OUT = new Map<string, string>([
  ...['moh', 'mohd', 'moch', 'muh', 'mochamad', 'mohamad', 'mohammad', 'muhamad'].map(
    short => [short, 'muhammad'] as const,
  ),
  ...([
    ['wy', 'wayan'],
    ['md', 'made'],
    ['nym', 'nyoman'],
    ['kt', 'ketut'],
    ['gd', 'gede'],
    ['kd', 'kadek'],
    ['km', 'komang'],
    ['pt', 'putu'],
  ] as const),
]);

/** Spellings of one sound, old and new; the order matters. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/oe/g, 'u'],
  [/tj/g, 'c'],
  [/dj/g, 'j'],
  [/nj/g, 'ny'],
  [/s[yjh]|z/g, 's'],
  [/[kc]h|q/g, 'k'],
  [/([gdtb])h/g, '$1'],
  [/ph|[fv]/g, 'p'],
  [/x/g, 'ks'],
  [/y/g, 'i'],
  [/ae|ei/g, 'ai'],
  [/uw(?=[aeiou])/g, 'u'],
  [/h$/g, ''],
  [/(.)\1+/g, '$1'],
];

/**
 * How an Indonesian name sounds, without titles, particles and gaps: spelling variants of one name have one key. It does
 * not find nicknames, another order of the names, or a name of which a part was left out; vowels that are heard stay, as
 * they tell men from women (Dewa, Dewi). Libraries for this follow English, where c is a k and ng two sounds.
 */
export function nameKey(name: string): string {
  const [beforeDegrees = ''] = name.split(',');
  const words = beforeDegrees
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[\p{M}'’`]/gu, '')
    .split(/[^\p{L}]+/u)
    .filter(word => word !== '');
  const telling = words.filter(word => word.length > 1 && !LEFT_OUT.has(word));
  return (telling.length > 0 ? telling : words).map(word => heard(WRITTEN_OUT.get(word) ?? word)).join('');
}

const heard = (word: string): string =>
  SOUNDS.reduce((sound, [spelling, one]) => sound.replaceAll(spelling, one), word);
