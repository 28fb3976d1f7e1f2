import type { Line } from '../claims/claim-types.js';

/** Lines of one component differ by their item or not at all. */
export const keyOfLine = (line: Line, lines: readonly Line[]): string =>
  `${line.component} ${line.item} ${lines.indexOf(line)}`;

/** Whether the rule behind a line was not seen in its official text. */
export const isUnsure = ({ mark }: Pick<Line, 'mark'>): boolean => mark !== 'CONFIRMED';

/** The number of the receipt; of transport the item is its mode, which the text already says. */
export const receiptOf = ({ component, item }: Pick<Line, 'component' | 'item'>): string | null =>
  component === 'transport' ? null : item;
