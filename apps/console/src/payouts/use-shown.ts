import { useEffect, useState } from 'react';
import { changedLines } from './lines.js';
import type { Line, Payout } from './payout-types.js';

/** Kept while a person signs in again, so that what changed meanwhile is noticed. A hash tells nothing of anybody. */
const keptUnder = (payoutId: string) => `santunan.shown.${payoutId}`;

export interface ShownPayout {
  readonly isChanged: boolean;
  /** The lines that changed, where they are still known as they were. */
  readonly lines: readonly Line[];
  readonly accept: () => void;
}

/** Holds a list against what was shown first: no approval goes out for what nobody has looked at. */
export function useShown(payout: Payout): ShownPayout {
  const { payoutId, shownHash, status } = payout;
  const [base, setBase] = useState(() => ({
    hash: sessionStorage.getItem(keptUnder(payoutId)) ?? shownHash,
    lines: payout.lines,
  }));
  useEffect(() => sessionStorage.setItem(keptUnder(payoutId), base.hash), [payoutId, base.hash]);
  return {
    isChanged: status === 'Prepared' && base.hash !== shownHash,
    lines: changedLines(base.lines, payout.lines),
    accept: () => setBase({ hash: shownHash, lines: payout.lines }),
  };
}
