import type { SignalLimit } from '../claim/signals.table.js';
import type { Fingerprints } from './fingerprints.js';

/** The injection token of what the institution watches for. */
export const WATCH = Symbol('WATCH');

/** From how much on it wants to look, and by what cases are compared. */
export interface Watch {
  readonly limits: readonly SignalLimit[];
  readonly prints: Fingerprints;
}
