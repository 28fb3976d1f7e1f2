import type { Share } from './claim.events.js';
import type { KnownClaim } from './claim.state.js';
import { newSharesOf } from './correction-shown.js';
import { type Line, sharesOf } from './who-receives.js';

/** The shares of lines that were reached at once, or by one correction after the other. */
export function sharesInAll(state: KnownClaim, lines: readonly Line[]): Share[] {
  const { file } = state;
  const corrections = 'corrections' in state ? state.corrections : [];
  const [first = { previousLines: lines }] = corrections;
  const added = corrections.map(({ decision, previousLines: before }, index) => {
    const after = corrections[index + 1]?.previousLines ?? lines;
    return newSharesOf(file, { decision, before, after });
  });
  return [...sharesOf(file, first.previousLines), ...added.flat()];
}
