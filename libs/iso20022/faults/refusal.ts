import { REFUSALS, type RefusalCode } from './refusals.table.js';
import { type Told, toldWith, type Values } from './told.js';

/** Where something stands in a file; both count from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A bank file or a batch is refused as a whole: nothing of it may be used. Tells why, where and how it is mended, in both languages. */
export class BankFileRefused extends Error {
  readonly told: Told;

  constructor(
    readonly code: RefusalCode,
    readonly values: Values = {},
    readonly place: Place | null = null,
  ) {
    const told = toldWith(REFUSALS[code], values);
    super(`${code}${inWords(place)}: ${told.id} ${told.fix.id} · ${told.en} ${told.fix.en}`);
    this.name = 'BankFileRefused';
    this.told = told;
  }
}

const inWords = (place: Place | null): string =>
  place ? ` (baris/row ${place.row}, kolom/column ${place.column})` : '';
