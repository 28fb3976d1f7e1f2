export interface Attribute {
  readonly name: string;
  /** Empty where the attribute has no namespace. */
  readonly uri: string;
  readonly value: string;
}

/** An element with what it holds; comments and processing instructions are left out. */
export interface Element {
  /** Its local name in the message's namespace; in any other `{uri}local`, which no path finds. */
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly children: Element[];
  text: string;
}

/** The first element at the end of a path below this one. */
export function elementAt(from: Element | undefined, ...path: readonly string[]): Element | undefined {
  let element = from;
  for (const name of path) element = element?.children.find(child => child.name === name);
  return element;
}

/** All children of that name. */
export const childrenOf = (element: Element | undefined, name: string): Element[] =>
  element?.children.filter(child => child.name === name) ?? [];

/** The engine copies a part of a string that is shorter; a longer one is a view of the whole. */
const SHORTEST_VIEW = 13;

/** The text at the end of a path, of its own: a part of a longer string would keep all of that in memory. */
export function textAt(from: Element | undefined, ...path: readonly string[]): string | null {
  const text = elementAt(from, ...path)?.text;
  if (text === undefined) return null;
  return text.length < SHORTEST_VIEW ? text : Buffer.from(text, 'utf8').toString('utf8');
}

/** The value of an attribute without namespace. */
export const attributeOf = (element: Element | undefined, name: string): string | null =>
  element?.attributes.find(attribute => attribute.name === name && attribute.uri === '')?.value ?? null;
