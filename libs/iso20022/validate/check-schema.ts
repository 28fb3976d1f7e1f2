import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoryPages, validateXML } from 'xmllint-wasm';
import { type Entry, type Layout, namespaceOf } from '../message.js';
import { ENTRIES } from '../read-file/entry-reader.js';
import type { Element } from '../xml/element.js';
import { type Writing, writtenElement } from '../xml/write-xml.js';
import { type SchemaProblem, schemaProblem } from './schema-problem.js';

const MOST_MEMORY = 512 * memoryPages.MiB;
const FILE = 'lines.xml';
/** The first line of such a document is what stands around the entries. */
const FIRST_LINE = 2;

const schemas = new Map<string, string>();

/** The schema of a message as ISO 20022 published it. */
function schemaOf({ name }: Layout): string {
  const known = schemas.get(name);
  if (known !== undefined) return known;
  const schema = readFileSync(join(import.meta.dirname, '../schemas', `${name}.xsd`), 'utf8');
  schemas.set(name, schema);
  return schema;
}

/** An entry as one line of XML, to be checked with others. */
export function lineOf(entry: Entry, layout: Layout): string {
  return writtenElement(entry.element, writingOf(layout, {}));
}

/** What is wrong with lines of entries, by their index: the first problem of each. */
export async function problemsOfLines(
  lines: readonly string[],
  layout: Layout,
): Promise<ReadonlyMap<number, SchemaProblem>> {
  const [before, after] = layout.around;
  const problems = new Map<number, SchemaProblem>();
  const namespace = `<Document xmlns="${namespaceOf(layout.name)}">`;
  const found = await validated(`${namespace}${before}\n${lines.join('\n')}\n${after}</Document>`, layout);
  for (const { line, problem } of found) {
    const index = line - FIRST_LINE;
    if (!(index in lines)) throw new Error('The schema check fails beside the entries');
    if (!problems.has(index)) problems.set(index, problem);
  }
  return problems;
}

/** The first thing that is wrong with a document apart from its entries. */
export async function problemOfHeader(document: Element, layout: Layout): Promise<SchemaProblem | null> {
  const writing = writingOf(layout, { [ENTRIES]: layout.leastEntry });
  const [first] = await validated(writtenElement(document, writing, ''), layout);
  return first?.problem ?? null;
}

const writingOf = ({ name }: Layout, markers: Writing['markers']): Writing => ({
  namespace: namespaceOf(name),
  markers,
});

async function validated(
  contents: string,
  layout: Layout,
): Promise<{ readonly line: number; readonly problem: SchemaProblem }[]> {
  const schema = schemaOf(layout);
  const { errors } = await validateXML({
    xml: { fileName: FILE, contents },
    schema: { fileName: `${layout.name}.xsd`, contents: schema },
    maxMemoryPages: MOST_MEMORY,
    stream: true,
  });
  return errors.map(({ loc, message }) => {
    if (!loc) throw new Error('The schema check named no line');
    return { line: loc.lineNumber, problem: schemaProblem(message, schema) };
  });
}
