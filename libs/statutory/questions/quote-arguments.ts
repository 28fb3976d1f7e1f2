import { factsOf, type GivenFacts } from './fact-reader.js';
import { plainWords } from './plain-words.js';

/** A question as a person typed it. */
export interface TypedQuestion {
  readonly ask: unknown;
  readonly facts: unknown;
}

/** A question that cannot be read, said in both languages. */
export class UnreadableQuestion extends Error {
  constructor(id: string, en: string) {
    super(`${id}\n${en}`);
    this.name = 'UnreadableQuestion';
  }
}

/** Numbers that are names: they keep their zeros and are longer than a number is exact. */
const TEXT_FACTS: ReadonlySet<string> = new Set(['nik']);

/**
 * The question of a command line: `benefit programme=JKM date=2025-11-20`, `benefit '{"programme":"JKM",…}'`, or one JSON
 * text `{"ask":…,"facts":…}`. A dot goes into a fact: `costs.medical=1000000`. Throws `UnreadableQuestion`.
 */
export function questionOf(typed: readonly string[]): TypedQuestion {
  const [first, ...rest] = typed;
  if (first === undefined) throw new UnreadableQuestion(...USAGE);
  if (first.startsWith('{')) {
    const { ask, facts, policies } = factsOf(json(first)) ?? {};
    const given = factsOf(facts);
    return { ask, facts: given === undefined || policies === undefined ? facts : { policies, ...given } };
  }
  if (plainWords(first) === '' || first.includes('=')) throw new UnreadableQuestion(...USAGE);
  return { ask: first, facts: rest.reduce<GivenFacts>(withTyped, {}) };
}

function withTyped(facts: GivenFacts, typed: string): GivenFacts {
  if (typed.startsWith('{')) return { ...facts, ...factsOf(json(typed)) };
  const at = typed.indexOf('=');
  if (at < 1) throw new UnreadableQuestion(...notAFact(typed));
  const path = typed.slice(0, at).split('.');
  return within(facts, path, meaningOf(path.at(-1) ?? '', typed.slice(at + 1)));
}

function within(facts: GivenFacts, [name = '', ...inner]: readonly string[], value: unknown): GivenFacts {
  if (inner.length === 0) return { ...facts, [name]: value };
  return { ...facts, [name]: within(factsOf(facts[name]) ?? {}, inner, value) };
}

function meaningOf(name: string, text: string): unknown {
  if (TEXT_FACTS.has(name)) return text;
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^[[{]/.test(text)) return json(text);
  return text === 'true' || text === 'false' ? text === 'true' : text;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UnreadableQuestion(`Bukan JSON yang sah: ${why}`, `Not valid JSON: ${why}`);
  }
}

const EXAMPLE = 'npm run quote -- benefit programme=JKM date=2025-11-20 segment=BPU monthsPaid=6';

const USAGE: readonly [string, string] = [
  `Tuliskan pertanyaan dan faktanya, misalnya: ${EXAMPLE}`,
  `Give a question and its facts, for instance: ${EXAMPLE}`,
];

const notAFact = (typed: string): readonly [string, string] => [
  `"${typed}" bukan fakta; tuliskan nama=nilai, misalnya date=2025-11-20`,
  `"${typed}" is no fact; write name=value, for instance date=2025-11-20`,
];
