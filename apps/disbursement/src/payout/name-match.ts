/** The bank's account name against the payee's: as it is, near enough to show to the approver, or another. */
export type NameMatch = 'MATCH' | 'CLOSE' | 'MISMATCH' | 'NOT_FOUND';

/** Banks cut long names; a shorter prefix than this says too little. */
const SHORTEST_CUT_NAME = 16;
/** In a shorter word one letter changes the name: Adi, Ari. */
const SHORTEST_MISSPELT_WORD = 5;

export function compareNames(payee: string, account: string): Exclude<NameMatch, 'NOT_FOUND'> {
  const left = wordsOf(payee);
  const right = wordsOf(account);
  if (left.length === 0 || right.length === 0) return 'MISMATCH';
  if (left.join(' ') === right.join(' ')) return 'MATCH';
  const close = isCutShort(left, right) || isReordered(left, right) || isNearlyTheSame(left, right);
  return close ? 'CLOSE' : 'MISMATCH';
}

/** Upper case, without accents, punctuation and titles before or after the name. */
export function wordsOf(name: string): string[] {
  const beforeDegrees = name.split(',')[0] ?? '';
  const plain = beforeDegrees.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
  const words = plain.replace(/['’`]/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const firstOfName = words.findIndex(word => !TITLES.has(word));
  return firstOfName < 0 ? [] : words.slice(firstOfName);
}

/** `I` is a Balinese man's name marker and stays. */
const TITLES = new Set(['H', 'HJ', 'DR', 'DRS', 'DRA', 'IR', 'BAPAK', 'IBU', 'BPK', 'SDR', 'SDRI', 'ALM']);

function isCutShort(payee: readonly string[], account: readonly string[]): boolean {
  const cut = account.join(' ');
  return cut.length >= SHORTEST_CUT_NAME && payee.join(' ').startsWith(cut);
}

const isReordered = (left: readonly string[], right: readonly string[]): boolean =>
  left.toSorted().join(' ') === right.toSorted().join(' ');

/** Word by word the same, an initial, or one letter off; and at least one whole word the same. */
function isNearlyTheSame(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length) return false;
  const pairs = left.map((word, index) => [word, right[index] ?? ''] as const);
  return pairs.every(isNearWord) && pairs.some(([one, other]) => one === other && one.length > 2);
}

const isNearWord = ([one, other]: readonly [string, string]): boolean =>
  one === other || isInitial(one, other) || isInitial(other, one) || isOneLetterOff(one, other);

const isInitial = (short: string, long: string): boolean => short.length === 1 && long.startsWith(short);

function isOneLetterOff(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST_MISSPELT_WORD || long.length - short.length > 1) return false;
  const start = [...short].findIndex((letter, index) => letter !== long[index]);
  const from = start < 0 ? short.length : start;
  const rest = short.length === long.length ? from + 1 : from;
  return short.slice(rest) === long.slice(from + 1);
}
