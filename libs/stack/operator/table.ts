export interface Column {
  /** The heading for people, Indonesian first. */
  readonly id: string;
  readonly en: string;
  readonly align?: 'right';
}

/** Lines of aligned columns under two headings, Indonesian and English; no line ends in a space. */
export function alignedTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const lines = [columns.map(({ id }) => id.toUpperCase()), columns.map(({ en }) => en), ...rows];
  const widths = columns.map((_column, index) => Math.max(...lines.map(line => line[index]?.length ?? 0)));
  return lines.map(line => alignedLine(columns, widths, line)).join('\n');
}

function alignedLine(columns: readonly Column[], widths: readonly number[], line: readonly string[]): string {
  const cells = columns.map(({ align }, index) => {
    const width = widths[index] ?? 0;
    const text = line[index] ?? '';
    return align === 'right' ? text.padStart(width) : text.padEnd(width);
  });
  return cells.join('  ').trimEnd();
}
