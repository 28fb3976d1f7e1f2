import type { Attribute, Element } from './element.js';

const XML = 'http://www.w3.org/XML/1998/namespace';
const XML_SCHEMA_INSTANCE = 'http://www.w3.org/2001/XMLSchema-instance';
/** Where a schema might be found is a hint to others; the schemas are here. */
const HINTS = ['schemaLocation', 'noNamespaceSchemaLocation'];
const FOREIGN = /^\{(.*)\}(.*)$/s;
const NEEDS_ESCAPE = /[&<>"\t\n\r]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': ' ',
  '\n': ' ',
  '\r': ' ',
};

/** Text as it stands in an element or an attribute, on one line: what says a line’s fault repeats its text, which must not begin another. */
export const escaped = (text: string): string =>
  text.replace(NEEDS_ESCAPE, character => ESCAPES[character] ?? character);

/** How elements are written: the namespace that is declared around them, and what stands for a marker's name. */
export interface Writing {
  readonly namespace: string;
  readonly markers: Readonly<Record<string, string>>;
}

/** An element as XML on one line, whatever lines and prefixes it was read with. */
export function writtenElement(element: Element, writing: Writing, around = writing.namespace): string {
  const marker = writing.markers[element.name];
  if (marker !== undefined) return marker;
  const [uri, local] = nameOf(element, writing);
  const declaration = uri === around ? '' : ` xmlns="${escaped(uri)}"`;
  const children = element.children.map(child => writtenElement(child, writing, uri)).join('');
  return `<${local}${declaration}${writtenAttributes(element.attributes)}>${textOf(element)}${children}</${local}>`;
}

function nameOf({ name }: Element, { namespace }: Writing): readonly [string, string] {
  if (!name.startsWith('{')) return [namespace, name];
  const [, uri = '', local = name] = FOREIGN.exec(name) ?? [];
  return [uri, local];
}

/** Space between children is layout; any other text between them is left for the schema to refuse. */
const textOf = ({ text, children }: Element): string =>
  children.length > 0 && text.trim() === '' ? '' : escaped(text);

const writtenAttributes = (attributes: readonly Attribute[]): string =>
  attributes.length === 0 ? '' : attributes.map(writtenAttribute).join('');

function writtenAttribute({ name, uri, value }: Attribute, index: number): string {
  if (uri === '') return ` ${name}="${escaped(value)}"`;
  if (uri === XML) return ` xml:${name}="${escaped(value)}"`;
  if (uri === XML_SCHEMA_INSTANCE && HINTS.includes(name)) return '';
  return ` xmlns:a${index}="${escaped(uri)}" a${index}:${name}="${escaped(value)}"`;
}
