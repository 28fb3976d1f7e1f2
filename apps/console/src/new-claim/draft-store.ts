import { useCallback, useEffect, useState } from 'react';
import { DRAFTS } from '../session/kept-drafts.js';
import { useSession } from '../session/session.js';
import { changedElsewhere, type Draft, readDraft } from './draft.js';

const TAB = 'santunan.tab';

/** This tab, also after a refresh. */
export function thisTab(): string {
  const known = sessionStorage.getItem(TAB) ?? crypto.randomUUID();
  sessionStorage.setItem(TAB, known);
  return known;
}

/** The draft of whoever is signed in, and what other tabs do to it. */
export function useDraftStore() {
  const place = `${DRAFTS}${useSession()?.name ?? ''}`;
  const [elsewhere, setElsewhere] = useState<'no' | 'changed' | 'gone'>('no');
  useEffect(() => {
    const hear = ({ key, newValue }: StorageEvent) => {
      if (key === place) setElsewhere(changedElsewhere(newValue));
    };
    addEventListener('storage', hear);
    return () => removeEventListener('storage', hear);
  }, [place]);
  const read = useCallback(() => readDraft(localStorage.getItem(place)), [place]);
  const write = useCallback(
    (draft: Draft) => localStorage.setItem(place, JSON.stringify({ ...draft, tab: thisTab() })),
    [place],
  );
  const forget = useCallback(() => localStorage.removeItem(place), [place]);
  return { read, write, forget, elsewhere, hereAgain: () => setElsewhere('no') };
}

export type DraftStore = ReturnType<typeof useDraftStore>;
