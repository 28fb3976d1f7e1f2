import type { Hash } from 'node:crypto';
import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import { BankFileRefused } from '../faults/refusal.js';
import { type Entry, type Layout, namespaceOf } from '../message.js';
import { type ByteSource, decodedText } from '../xml/decode-text.js';
import type { Attribute } from '../xml/element.js';
import { EntryReader } from './entry-reader.js';
import { layoutOf } from './layout-of.js';

const MOST_OF_A_PIECE = 1024 * 1024;
const XMLNS = 'http://www.w3.org/2000/xmlns/';
const NONE: readonly Attribute[] = [];

/** What came of reading a file to its end. */
export interface Read {
  readonly layout: Layout;
  readonly namespace: string;
  readonly reader: EntryReader;
}

type Parser = SaxesParser<{ xmlns: true }>;

/**
 * The entries of a file in its order, in groups as they become complete, in bounded memory. Throws `BankFileRefused` on
 * whatever is not one whole UTF-8 XML document of a known message; entries before that place were given out by then.
 */
export class FileReader {
  private read: Read | null = null;
  private ended = false;

  constructor(private readonly layouts: readonly Layout[]) {}

  /** The layout and the header, once something was read. */
  get found(): Read | null {
    return this.read;
  }

  async *entriesOf(source: ByteSource, digest: Hash): AsyncGenerator<readonly Entry[]> {
    const parser = this.parser();
    const limit = new PieceLimit();
    for await (const text of decodedText(source, digest)) {
      parser.write(text);
      limit.mustHold(this.read?.reader.progress ?? 0, parser.position);
      yield this.read?.reader.taken() ?? [];
    }
    this.ended = true;
    if (!this.read && parser.position === 0) throw new BankFileRefused('FILE_EMPTY');
    parser.close();
  }

  private parser(): Parser {
    const parser: Parser = new SaxesParser({ xmlns: true });
    const refuse = (code: 'FILE_HAS_DOCTYPE' | 'FILE_NOT_WELL_FORMED' | 'FILE_TRUNCATED'): never => {
      throw new BankFileRefused(code, {}, { row: parser.line, column: parser.column });
    };
    parser.on('error', () => refuse(this.ended ? 'FILE_TRUNCATED' : 'FILE_NOT_WELL_FORMED'));
    parser.on('doctype', () => refuse('FILE_HAS_DOCTYPE'));
    parser.on('xmldecl', declarationMustBeOfUtf8Xml);
    parser.on('opentag', tag => this.open(tag, parser));
    parser.on('text', text => this.read?.reader.text(text));
    parser.on('cdata', text => this.read?.reader.text(text));
    parser.on('closetag', () => this.read?.reader.close());
    return parser;
  }

  private open(tag: SaxesTagNS, parser: Parser): void {
    this.read ??= this.begin(tag);
    const { namespace, reader } = this.read;
    const name = tag.uri === namespace ? tag.local : `{${tag.uri}}${tag.local}`;
    reader.open(name, attributesOf(tag), { row: parser.line, column: parser.column });
  }

  private begin({ local, uri }: SaxesTagNS): Read {
    const layout = layoutOf(local, uri, this.layouts);
    return { layout, namespace: namespaceOf(layout.name), reader: new EntryReader(layout) };
  }
}

/** A text without end would otherwise be kept whole until its end is found. */
class PieceLimit {
  private progress = 0;
  private since = 0;

  mustHold(progress: number, position: number): void {
    if (progress !== this.progress) {
      this.progress = progress;
      this.since = position;
    }
    if (position - this.since > MOST_OF_A_PIECE) {
      throw new BankFileRefused('FILE_PIECE_TOO_LONG', { limit: MOST_OF_A_PIECE });
    }
  }
}

function declarationMustBeOfUtf8Xml({ version, encoding }: { version?: string; encoding?: string }): void {
  if (version !== '1.0') throw new BankFileRefused('FILE_XML_VERSION');
  if (encoding !== undefined && encoding.toUpperCase() !== 'UTF-8')
    throw new BankFileRefused('FILE_NOT_UTF8');
}

function attributesOf({ attributes }: SaxesTagNS): readonly Attribute[] {
  const all: SaxesAttributeNS[] = Object.values(attributes);
  if (all.length === 0) return NONE;
  return all.filter(({ uri }) => uri !== XMLNS).map(({ local, uri, value }) => ({ name: local, uri, value }));
}
