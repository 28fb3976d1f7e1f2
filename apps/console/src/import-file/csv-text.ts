export const DELIMITER = ';';

/** One value of a line and where it stands in it. */
export interface Cell {
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** The values of a line with their places. A quote that is not closed takes the rest of the line. */
export function cellsOf(line: string, delimiter = DELIMITER): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  while (from <= line.length) {
    const to = endOfCell(line, from, delimiter);
    cells.push({ value: plain(line.slice(from, to)), from, to });
    from = to + 1;
  }
  return cells;
}

function endOfCell(line: string, from: number, delimiter: string): number {
  let quoted = line[from] === '"';
  for (let at = from + (quoted ? 1 : 0); at < line.length; at += 1) {
    if (line[at] === '"') quoted = !quoted;
    else if (line[at] === delimiter && !quoted) return at;
  }
  return line.length;
}

function plain(written: string): string {
  const quoted = /^\s*"([\s\S]*)"\s*$/.exec(written)?.[1];
  return (quoted?.replaceAll('""', '"') ?? written).trim();
}

/** Which delimiter the first line of a file seems to have. */
export const delimiterOf = (line: string): string =>
  [DELIMITER, ',', '\t', '|'].find(candidate => line.includes(candidate)) ?? DELIMITER;

/** What a spreadsheet would take for a formula when it opens the file. */
const FORMULA = /^[=+\-@\t\r]/;

const cell = (value: string): string => {
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[";\n\r]/.test(harmless) || harmless !== value ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** A line of a CSV file that a spreadsheet may open: no value of it becomes a formula. */
export const csvLine = (values: readonly string[]): string => values.map(cell).join(DELIMITER);
