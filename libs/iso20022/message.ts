import type { LineFault } from './faults/line-fault.js';
import type { Place } from './faults/refusal.js';
import type { Element } from './xml/element.js';

/** How a message is laid out: `Document/<root>/<part>/<entry>`, in statements with details below an entry. */
export interface Layout {
  /** Such as `camt.053.001.08`: names the namespace and the schema. */
  readonly name: string;
  readonly root: string;
  readonly part: string;
  readonly entry: string;
  readonly details: { readonly within: string; readonly detail: string } | null;
  /** What the schema wants around an entry, as little as it takes. */
  readonly around: readonly [string, string];
  /** The least that the schema takes for an entry. */
  readonly leastEntry: string;
}

/** One line's worth of a file: an entry, or one of its details with the entry around it. */
export interface Entry {
  readonly element: Element;
  readonly detail: Element | null;
  /** Which entry of the file it belongs to, from 1. */
  readonly number: number;
  /** Which part of the file it stands in, from 1. */
  readonly part: number;
  readonly place: Place;
}

/** What is read of an entry. */
export type Outcome<Value> = { readonly value: Value } | { readonly fault: LineFault };

/** Looks at every entry of a file before any is handed on. */
export interface Survey<Header, Value> {
  see(entry: Entry): void;
  /** The header of a file whose totals agree with its entries. Throws `BankFileRefused` where they do not. */
  conclude(document: Element): Header;
  /** To be asked after `conclude`. */
  read(entry: Entry): Outcome<Value>;
}

/** A kind of bank file. */
export interface Message<Kind extends string, Header, Value> {
  readonly kind: Kind;
  readonly layout: Layout;
  readonly survey: () => Survey<Header, Value>;
}

export const namespaceOf = (message: string): string => `urn:iso:std:iso:20022:tech:xsd:${message}`;
