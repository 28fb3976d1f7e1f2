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
