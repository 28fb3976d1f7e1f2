import { create } from 'qrcode';

/** A run of dark modules in one row, counted from the upper left corner. */
export interface DarkRun {
  readonly row: number;
  readonly column: number;
  readonly length: number;
}

export interface QrSquares {
  /** Modules on each side, without the quiet zone. */
  readonly size: number;
  readonly dark: readonly DarkRun[];
}

/** The QR code of a text, as runs to be painted; a quarter of it may be smudged. */
export function qrSquares(text: string): QrSquares {
  const { size, data } = create(text, { errorCorrectionLevel: 'Q' }).modules;
  const rows = Array.from({ length: size }, (_, row) => data.subarray(row * size, (row + 1) * size));
  return { size, dark: rows.flatMap(darkRuns) };
}

function darkRuns(modules: Uint8Array, row: number): DarkRun[] {
  const text = [...modules].map(dark => (dark ? '1' : '0')).join('');
  return [...text.matchAll(/1+/g)].map(({ index, 0: { length } }) => ({ row, column: index, length }));
}
