import pg from 'pg';

/** Statements that are put together from parts have many texts; those beyond are parsed each time. */
const MOST_STATEMENTS = 300;
const names = new Map<string, string>();

/**
 * A connection on which the server parses, and in the end plans, each statement once instead of every time. What
 * `query` answers differs from overload to overload; `never` fits them all.
 */
export class PreparingClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    // A server that goes away may say so twice: the first word reaches who asked, the second, unheard, would end the process.
    this.on('error', () => undefined);
  }

  override query(...given: unknown[]): never {
    const [text, values] = given;
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : null;
    const query = super.query as (...given: unknown[]) => never;
    return name === null
      ? query.apply(this, given)
      : query.call(this, { name, text, values }, ...given.slice(2));
  }
}

/** The same in every connection; null when there are too many. */
function nameOf(text: string): string | null {
  const known = names.get(text);
  if (known) return known;
  if (names.size === MOST_STATEMENTS) return null;
  const name = `statement_${names.size}`;
  names.set(text, name);
  return name;
}
