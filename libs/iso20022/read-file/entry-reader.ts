import { BankFileRefused, type Place } from '../faults/refusal.js';
import type { Entry, Layout } from '../message.js';
import type { Attribute, Element } from '../xml/element.js';
import { SizeLimit, sizeOf, sizeOfTag } from './size-limit.js';

/** Stands in the header where entries were taken out. */
export const ENTRIES = '#entries';

const MOST_DEEP = 60;
const MOST_OF_HEADER = 16 * 1024 * 1024;
const MOST_OF_ENTRY = 1024 * 1024;
const DEPTH_OF_PART = 2;
const DEPTH_OF_ENTRY = 3;
const DEPTH_OF_DETAIL = 5;

interface Begun extends Omit<Entry, 'detail'> {
  /** What of it is kept until its end. */
  readonly size: SizeLimit;
}

/**
 * Makes entries of what is opened and closed, and keeps the rest as the header. An entry with many details is given
 * out detail by detail, each with the entry around it: a day's batch may be one entry of a hundred thousand.
 */
export class EntryReader {
  document: Element | null = null;
  /** Grows whenever something was finished. */
  progress = 0;
  private readonly path: Element[] = [];
  private readonly header = new SizeLimit(MOST_OF_HEADER);
  private ready: Entry[] = [];
  private entry: Begun | null = null;
  private detail: { readonly element: Element; readonly within: Element } | null = null;
  private parts = 0;
  private entries = 0;

  constructor(private readonly layout: Layout) {}

  /** The entries that are complete since the last call. */
  taken(): Entry[] {
    const { ready } = this;
    this.ready = [];
    return ready;
  }

  open(name: string, attributes: readonly Attribute[], place: Place): void {
    const element: Element = { name, attributes, children: [], text: '' };
    if (this.path.length >= MOST_DEEP)
      throw new BankFileRefused('FILE_TOO_DEEP', { limit: MOST_DEEP }, place);
    if (this.isDetail(element)) this.release();
    if (this.isEntry(element)) this.begin(element, place);
    else this.attach(element);
    this.kept.grow(sizeOfTag(element));
    this.path.push(element);
  }

  text(text: string): void {
    const element = this.path.at(-1);
    if (element) element.text += text;
    this.kept.grow(text.length);
  }

  close(): void {
    const element = this.path.pop();
    if (!element) return;
    if (this.isDetail(element)) this.keepDetail(element);
    else if (element === this.entry?.element) this.end(this.entry);
  }

  private get kept(): SizeLimit {
    return this.entry?.size ?? this.header;
  }

  private isEntry({ name }: Element): boolean {
    const { path, layout } = this;
    return (
      path.length === DEPTH_OF_ENTRY && name === layout.entry && path[DEPTH_OF_PART]?.name === layout.part
    );
  }

  private isDetail({ name }: Element): boolean {
    const { details } = this.layout;
    return (
      details !== null &&
      this.entry !== null &&
      this.path.length === DEPTH_OF_DETAIL &&
      name === details.detail &&
      this.path.at(-1)?.name === details.within
    );
  }

  private attach(element: Element): void {
    const parent = this.path.at(-1);
    if (parent) parent.children.push(element);
    else this.document = element;
    if (this.path.length === DEPTH_OF_PART && element.name === this.layout.part) {
      this.parts += 1;
      this.progress += 1;
    }
  }

  private begin(element: Element, place: Place): void {
    const part = this.path.at(-1);
    if (part) this.markEntries(part);
    this.entries += 1;
    const size = new SizeLimit(MOST_OF_ENTRY);
    this.entry = { element, number: this.entries, part: this.parts, place, size };
  }

  /** The space between entries is not kept: it would grow with their number. */
  private markEntries(part: Element): void {
    if (part.children.at(-1)?.name !== ENTRIES) {
      part.children.push({ name: ENTRIES, attributes: [], children: [], text: '' });
    }
    if (part.text.trim() !== '') return;
    this.header.lessen(part.text.length);
    part.text = '';
  }

  /** The last detail waits for what follows it, since the end of an entry belongs to it. */
  private keepDetail(element: Element): void {
    const within = this.path.at(-1);
    if (within) this.detail = { element, within };
  }

  /** Gives out the detail that waits and takes it off the entry, or its whole batch if another has begun. */
  private release(): void {
    const { entry, detail } = this;
    if (!entry || !detail) return;
    const { element, within } = detail;
    this.give(entry, element, copyOf(entry.element, within));
    if (within === this.path.at(-1)) takeOff(entry, within, element);
    else takeOff(entry, entry.element, within);
    this.detail = null;
  }

  private end(entry: Begun): void {
    this.give(entry, this.detail?.element ?? null, entry.element);
    this.detail = null;
    this.entry = null;
  }

  private give({ number, part, place }: Begun, detail: Element | null, element: Element): void {
    this.ready.push({ element, detail, number, part, place });
    this.progress += 1;
  }
}

function takeOff({ size }: Begun, parent: Element, child: Element): void {
  size.lessen(sizeOf(child) + parent.text.length);
  parent.children.splice(parent.children.indexOf(child), 1);
  parent.text = '';
}

/** The entry as it is now with that one of its batches, so that taking something off leaves this copy as it was. */
const copyOf = (entry: Element, within: Element): Element => ({
  ...entry,
  children: entry.children
    .filter(child => child === within || child.name !== within.name)
    .map(child => (child === within ? { ...within, children: [...within.children] } : child)),
});
