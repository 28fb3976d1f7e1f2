import { BankFileRefused } from '../faults/refusal.js';
import type { Element } from '../xml/element.js';

/** What an element takes beside its names and texts, in characters: an object is not free. */
const ELEMENT_ITSELF = 50;

/** Counts what is kept in memory of a header or an entry. Throws `BankFileRefused` beyond its limit. */
export class SizeLimit {
  private size = 0;

  constructor(private readonly most: number) {}

  grow(by: number): void {
    this.size += by;
    if (this.size > this.most) throw new BankFileRefused('FILE_PIECE_TOO_LONG', { limit: this.most });
  }

  lessen(by: number): void {
    this.size -= by;
  }
}

/** The size of an element without what stands in it. */
export const sizeOfTag = ({ name, attributes }: Element): number =>
  attributes.reduce(
    (size, attribute) => size + attribute.name.length + attribute.uri.length + attribute.value.length,
    ELEMENT_ITSELF + name.length,
  );

/** The size of an element with all that stands in it. */
export const sizeOf = (element: Element): number =>
  element.children.reduce((size, child) => size + sizeOf(child), sizeOfTag(element) + element.text.length);
