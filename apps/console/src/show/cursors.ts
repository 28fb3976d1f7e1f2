/** Where a list that is read by cursors stands: the cursor of its page, and those of the pages before it. */
export interface Cursors {
  readonly after?: string;
  readonly before?: readonly string[];
}

const textIn = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : null;

/** The cursors in an address; what is none is left out. */
export function cursorsIn(search: Readonly<Record<string, unknown>>): Cursors {
  const after = textIn(search['after']);
  if (!after) return {};
  const before = Array.isArray(search['before']) ? search['before'].map(textIn) : [];
  return { after, before: before.filter(cursor => cursor !== null) };
}

/** What stands in the address of the page that begins after a cursor. */
export const cursorsAt = (before: readonly string[], after: string): Cursors =>
  after === '' ? {} : { after, before };

/** A page that can be turned to: its cursor, '' for the first page, and those of the pages before it. */
export interface Turn {
  readonly before: readonly string[];
  readonly after: string;
}

/** The page before; there is none before the first. */
export const turnBack = (before: readonly string[]): Turn | null =>
  before.length === 0 ? null : { before: before.slice(0, -1), after: before.at(-1) ?? '' };

/** The page that follows; the one that is left joins those before. */
export const turnOn = (before: readonly string[], here: string, next: string | null): Turn | null =>
  next === null ? null : { before: [...before, here], after: next };
