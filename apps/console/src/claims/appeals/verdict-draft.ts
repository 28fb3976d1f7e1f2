import { useEffect, useState } from 'react';
import { DRAFTS } from '../../session/kept-drafts.js';
import { useSession } from '../../session/session.js';
import type { VerdictTyped } from './verdict-entry.js';

const placeOf = (claimId: string, who = ''): string => `${DRAFTS}appeal.${who}.${claimId}`;

/** What was typed outlives the sign-in that a decision asks for; it ends with the session, or once it was decided. */
export function useVerdictDraft(claimId: string, empty: VerdictTyped) {
  const place = placeOf(claimId, useSession()?.name);
  const [typed, setTyped] = useState<VerdictTyped>(() => readVerdict(localStorage.getItem(place), empty));
  useEffect(() => {
    localStorage.setItem(place, JSON.stringify(typed));
  }, [place, typed]);
  return { typed, setTyped };
}

export const forgetVerdict = (claimId: string, who: string | undefined): void =>
  localStorage.removeItem(placeOf(claimId, who));

/** What was kept, as far as it has the form of what is typed now. */
export function readVerdict(kept: string | null, empty: VerdictTyped): VerdictTyped {
  try {
    const read: unknown = JSON.parse(kept ?? 'null');
    return hasTheFormOf(empty, read) ? read : empty;
  } catch {
    return empty;
  }
}

function hasTheFormOf(empty: VerdictTyped, read: unknown): read is VerdictTyped {
  if (typeof read !== 'object' || read === null) return false;
  const kept = new Map(Object.entries(read));
  return Object.entries(empty).every(
    ([name, value]) => value === null || formOf(kept.get(name)) === formOf(value),
  );
}

const formOf = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value);
