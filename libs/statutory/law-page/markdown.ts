/** Text as Markdown shows it, letter for letter; also inside a cell of a table. */
export function literal(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\|*`<>[\]~]/g, sign => `\\${sign}`)
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_');
}

/** A name as it is written in files and code. */
export const code = (name: string): string => `\`${name.replace(/[\s`|]+/g, ' ')}\``;

const ADDRESS = /(https?:\/\/[^\s<>]*[^\s<>.,;)])/;

/** Text whose web addresses can be followed. */
export function literalWithLinks(text: string): string {
  return text
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : literal(part)))
    .join('');
}

/** A table of cells that are Markdown already. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A heading that can be linked to by a name that does not change with its words. */
export function heading(depth: number, words: string, anchor: string): string {
  return `<a id="${anchorOf(anchor)}"></a>\n\n${'#'.repeat(depth)} ${words}`;
}

export const link = (words: string, anchor: string): string => `[${words}](#${anchorOf(anchor)})`;

/** Letters, digits and hyphens only, as an address allows. */
export function anchorOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
