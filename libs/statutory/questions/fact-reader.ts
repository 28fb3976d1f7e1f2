import { type Rupiah, rupiah } from '#kernel';
import { MOST_ENTRIES } from '../facts/ranges.js';
import type { BilingualText } from '../law/terms.js';
import type { FactFault } from './fact-faults.js';
import { plainWords } from './plain-words.js';

/** Facts as JSON gives them: nobody has looked at them yet. */
export type GivenFacts = Readonly<Record<string, unknown>>;

/** One fact under any of its names; the first is the one that is explained. */
export type Names = readonly [string, ...string[]];

type Meaning<Value> = (value: unknown) => Value | undefined;

/** Reads facts strictly: what nobody asked for, or what has no meaning, is a fault and never skipped. */
export class FactReader {
  private readonly known = new Set<string>();
  private readonly mainNames = new Set<string>();
  private readonly granted: BilingualText[] = [];
  private readonly found: FactFault[] = [];
  private readonly inner: FactReader[] = [];

  constructor(
    private readonly facts: GivenFacts,
    private readonly path = '',
  ) {}

  /** What is wrong so far, with every fact that no call has asked for. */
  faults(): FactFault[] {
    const known = both([...this.mainNames].join(' | '));
    const unknown = Object.entries(this.facts)
      .filter(([name, value]) => isGiven(value) && !this.known.has(name))
      .map(([name, value]) => this.fault('UNKNOWN', name, value, known));
    return [...this.found, ...this.inner.flatMap(reader => reader.faults()), ...unknown];
  }

  /** Notes what an answer takes for granted where the facts are silent. */
  assume(taken: BilingualText): void {
    this.granted.push(taken);
  }

  assumed(): BilingualText[] {
    return [...this.granted, ...this.inner.flatMap(reader => reader.assumed())];
  }

  has(names: Names): boolean {
    return names.some(name => isGiven(this.facts[name]));
  }

  whole(names: Names): number | undefined {
    return this.as(names, { id: 'bilangan bulat', en: 'a whole number' }, wholeNumber);
  }

  /** A measure that may have decimals: centimetres. */
  decimal(names: Names): number | undefined {
    return this.as(names, { id: 'bilangan', en: 'a number' }, value =>
      typeof value === 'number' && Number.isFinite(value) ? value : undefined,
    );
  }

  amount(names: Names): Rupiah | undefined {
    return this.as(names, { id: 'rupiah utuh', en: 'whole rupiah' }, value => {
      const whole = wholeNumber(value);
      return whole === undefined ? undefined : rupiah(whole);
    });
  }

  flag(names: Names): boolean | undefined {
    return this.as(names, both('true | false'), value => (typeof value === 'boolean' ? value : undefined));
  }

  text(names: Names): string | undefined {
    return this.as(names, { id: 'teks', en: 'a text' }, value =>
      typeof value === 'string' && value.trim() !== '' ? value : undefined,
    );
  }

  date(names: Names): Temporal.PlainDate | undefined {
    return this.as(names, { id: 'tanggal YYYY-MM-DD', en: 'a date YYYY-MM-DD' }, value =>
      isoOf(value, /^\d{4}-\d{2}-\d{2}$/, text => Temporal.PlainDate.from(text)),
    );
  }

  /** `2026-08`, or any day of it. */
  month(names: Names): Temporal.PlainYearMonth | undefined {
    return this.as(names, { id: 'bulan YYYY-MM', en: 'a month YYYY-MM' }, value =>
      isoOf(value, /^\d{4}-\d{2}(-\d{2})?$/, text =>
        text.length === 7
          ? Temporal.PlainYearMonth.from(text)
          : Temporal.PlainDate.from(text).toPlainYearMonth(),
      ),
    );
  }

  /** One of the words, whatever their case and punctuation. */
  word<Value>(names: Names, meanings: ReadonlyMap<string, Value>): Value | undefined {
    return this.as(names, both([...meanings.keys()].join(' | ')), value =>
      typeof value === 'string' ? meanings.get(plainWords(value)) : undefined,
    );
  }

  /** Facts inside of a fact. Whatever of them is not asked for is a fault of the whole. */
  group(names: Names): FactReader | undefined {
    const fact = this.as(names, { id: 'objek JSON', en: 'a JSON object' }, factsOf);
    return fact === undefined ? undefined : this.readerOf(fact, this.nameOf(names));
  }

  /** A list of facts, or one fact where a list of one is meant. */
  groups(names: Names): FactReader[] | undefined {
    const facts = this.as(names, listOf({ id: 'objek JSON', en: 'JSON objects' }), value => {
      const read = entriesOf(value)?.map(factsOf);
      return read?.every(fact => fact !== undefined) ? read : undefined;
    });
    return facts?.map((fact, index) => this.readerOf(fact, `${this.nameOf(names)}[${index}]`));
  }

  /** A fact in a meaning of the caller's. */
  as<Value>(names: Names, allowed: BilingualText, meaning: Meaning<Value>): Value | undefined {
    for (const name of names) this.known.add(name);
    this.mainNames.add(names[0]);
    const given = names.filter(name => isGiven(this.facts[name]));
    const [first, ...others] = given.map(name => ({ name, value: this.facts[name] }));
    if (first === undefined) return undefined;
    for (const other of others) {
      if (other.value !== first.value) {
        const same = both(`${first.name} = ${JSON.stringify(first.value)}`);
        this.found.push(this.fault('UNREADABLE', other.name, other.value, same));
      }
    }
    const read = meaning(first.value);
    if (read === undefined) this.unreadable([first.name], allowed);
    return read;
  }

  /** Records that a given fact has no meaning here. */
  unreadable(names: Names, allowed: BilingualText): void {
    const name = this.nameOf(names);
    this.found.push(this.fault('UNREADABLE', name, this.facts[name] ?? null, allowed));
  }

  /** Records that nothing can be answered without this fact. */
  missing(names: Names, allowed: BilingualText): void {
    if (!this.has(names)) this.found.push(this.fault('MISSING', names[0], null, allowed));
  }

  private nameOf(names: Names): string {
    return names.find(name => isGiven(this.facts[name])) ?? names[0];
  }

  private readerOf(facts: GivenFacts, name: string): FactReader {
    const reader = new FactReader(facts, `${this.path}${name}.`);
    this.inner.push(reader);
    return reader;
  }

  private fault(kind: FactFault['kind'], name: string, value: unknown, allowed: BilingualText): FactFault {
    return { kind, field: `${this.path}${name}`, value, allowed };
  }
}

/** Words that are the same in both languages: names of facts, codes. */
export const both = (text: string): BilingualText => ({ id: text, en: text });

/** A JSON object, or `undefined`. */
export function factsOf(value: unknown): GivenFacts | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as GivenFacts)
    : undefined;
}

/** The entries of a list, or a lone value as the only one; `undefined` of more than anybody has. */
export function entriesOf(value: unknown): readonly unknown[] | undefined {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  return entries.length <= MOST_ENTRIES ? entries : undefined;
}

/** What `entriesOf` allows, in words. */
export const listOf = ({ id, en }: BilingualText): BilingualText => ({
  id: `daftar ${id}, paling banyak ${MOST_ENTRIES}`,
  en: `a list of ${en}, at most ${MOST_ENTRIES}`,
});

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

const wholeNumber: Meaning<number> = value =>
  typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;

function isoOf<Value>(value: unknown, shape: RegExp, read: (text: string) => Value): Value | undefined {
  if (typeof value !== 'string' || !shape.test(value)) return undefined;
  try {
    return read(value);
  } catch {
    return undefined; // The 30th of February has the shape of a date.
  }
}
