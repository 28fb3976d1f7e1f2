import { useEffect, useState } from 'react';
import { allDoneBy, type Changes, changesSince, type Part, type Seen, seenOf } from './changes.js';
import type { ClaimView } from './claim-types.js';
import { keepSeen, lastSeen } from './seen-store.js';

export interface Watch {
  /** What others did since this person saw the case; null when it is as it was. */
  readonly changes: Changes | null;
  /** It changed under the eyes of the reader: no decision goes out until it is seen. */
  readonly isHeld: boolean;
  readonly seen: () => void;
  readonly hasChanged: (part: Part) => boolean;
  readonly isNew: (version: number) => boolean;
}

interface Base {
  readonly seen: Seen;
  /** Shown in this window, not remembered from an earlier visit. */
  readonly here: boolean;
}

/** Compares a case with what this person has seen of it, in this window or at the last visit. */
export function useSeen(view: ClaimView, who: string, isDeciding: boolean): Watch {
  const [base, setBase] = useState<Base>(() => {
    const kept = lastSeen(view.claimId, who);
    // Whoever comes back from signing in again decides on what stood there before.
    return { seen: kept ?? seenOf(view), here: isDeciding };
  });
  const [openedAt] = useState(view.version);
  const found = changesSince(base.seen, view);
  const changes = found && !allDoneBy(found, who) ? found : null;
  useEffect(() => {
    if (found === null || changes !== null) return;
    setBase({ seen: seenOf(view), here: true });
  }, [found, changes, view]);
  const isAsSeen = changes === null;
  useEffect(() => {
    if (isAsSeen) keepSeen(view.claimId, who, seenOf(view));
  }, [view, who, isAsSeen]);
  return {
    changes,
    isHeld: changes !== null && (base.here || view.version > openedAt),
    seen: () => setBase({ seen: seenOf(view), here: true }),
    hasChanged: part => changes?.parts.includes(part) ?? false,
    isNew: version => changes !== null && version > base.seen.version,
  };
}
