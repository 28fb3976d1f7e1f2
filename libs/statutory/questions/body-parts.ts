import type { LawOfTheDay } from '../law/law-of-the-day.js';
import { oncePer } from '../law/once-per.js';
import type { RowOf } from '../law/table-shapes.js';
import { PART_ALIASES } from './part-aliases.js';
import { keyOfWords, plainWords } from './plain-words.js';

export type PartRow = RowOf<'disabilityParts'>;
type Side = 'left' | 'right';

/** A loss as somebody wrote it. */
export interface SpokenPart {
  readonly part: string;
  readonly side?: Side | 'both' | 'one';
  /** How much shorter a leg is. */
  readonly centimetres?: number;
}

export interface FoundPart {
  readonly row: PartRow;
  /** The side that the words themselves name. */
  readonly side?: Side;
  /** The words say "per 10 dB" or "per 10%": one step, where nothing was measured. */
  readonly saysOneStep: boolean;
}

/** The row of the table of losses that the words mean, or `null` where they mean none. */
export function partInWords(spoken: SpokenPart, today: LawOfTheDay): FoundPart | null {
  const { words, side } = sideOfWords(spoken.part);
  const named = side ?? (spoken.side === 'left' || spoken.side === 'right' ? spoken.side : undefined);
  const row = rowOfWords({ ...spoken, part: words }, named, today.rows.disabilityParts);
  if (row === undefined) return null;
  return { row, saysOneStep: /\bper 10\b/.test(words), ...(named === undefined ? {} : { side: named }) };
}

function rowOfWords(
  { part, side, centimetres }: SpokenPart,
  named: Side | undefined,
  rows: readonly PartRow[],
): PartRow | undefined {
  if (centimetres !== undefined) return shortenedLeg(part, centimetres, rows);
  const byKey = keysOf(rows);
  if (side === 'both' || side === 'one') return byKey.get(keyOfWords(`${part} ${side}`));
  // "Left eye" is one eye; "right thumb" needs no number.
  const one = named === undefined ? undefined : byKey.get(keyOfWords(`${part} one`));
  return one ?? byKey.get(keyOfWords(part));
}

function sideOfWords(part: string): { readonly words: string; readonly side?: Side } {
  const words = plainWords(part).split(' ');
  const sides = words.filter(word => word === 'left' || word === 'right');
  const [side, another] = sides;
  const others = words.filter(word => word !== 'left' && word !== 'right').join(' ');
  // "Arm from shoulder, right / left" names the row and no side.
  return side === undefined || another !== undefined ? { words: others } : { words: others, side };
}

/** Every name of every row; a row's own names go before the aliases of another. */
const keysOf = oncePer((rows: readonly PartRow[]): ReadonlyMap<string, PartRow> => {
  const keys = new Map<string, PartRow>();
  const add = (name: string, row: PartRow): void => {
    const key = keyOfWords(name);
    if (!keys.has(key)) keys.set(key, row);
  };
  for (const row of rows) for (const name of [row.part, row.text.en, row.text.id]) add(name, row);
  for (const row of rows) for (const name of PART_ALIASES[row.part] ?? []) add(name, row);
  return keys;
});

/** The row whose own numbers the measure falls between: "under 5", "5 to under 7.5", "7.5 or more". */
function shortenedLeg(part: string, centimetres: number, rows: readonly PartRow[]): PartRow | undefined {
  if (!/shorten/.test(part)) return undefined;
  return rows.find(row => {
    const words = plainWords(row.part);
    const [first, second] = [...words.matchAll(/\d+(\.\d+)?/g)].map(([digits]) => Number(digits));
    if (!/shorten/.test(words) || first === undefined) return false;
    if (second !== undefined) return first <= centimetres && centimetres < second;
    return words.includes('more') ? first <= centimetres : centimetres < first;
  });
}
