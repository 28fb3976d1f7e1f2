import type { Share } from './claim.events.js';
import type { KnownClaim } from './claim.state.js';
import { newSharesOf } from './correction-shown.js';
import { type Line, sharesOf } from './who-receives.js';

/** The shares of lines that were reached at once, or by one correction after the other. */
export function sharesInAll(state: KnownClaim, lines: readonly Line[]): Share[] {
  const { file } = state;
  const corrections = 'corrections' in state ? state.corrections : [];
  const [first = { previousLines: lines }] = corrections;
  let awarded = sharesOf(file, first.previousLines);
  for (const [index, { decision }] of corrections.entries()) {
    const then = corrections[index + 1]?.previousLines ?? lines;
    awarded = awarded.concat(newSharesOf(file, { decision, awarded, lines: then }));
  }
  return awarded;
}
