import { LINE_FAULTS, type LineFaultCode } from './line-faults.table.js';
import { type Told, toldWith, type Values } from './told.js';

/** What is wrong with one line of a file: the line is left out, the others go on. */
export interface LineFault extends Told {
  readonly code: LineFaultCode;
  /** The element concerned. */
  readonly element: string;
}

export const lineFault = (code: LineFaultCode, element: string, values: Values = {}): LineFault => ({
  code,
  element,
  ...toldWith(LINE_FAULTS[code], { element, ...values }),
});
