import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useSession } from '../session/session.js';

/** Which pages a topic speaks about: the nouns of the addresses that they were read from. */
const NOUNS: Readonly<Record<string, readonly string[]>> = {
  'enrollment.events': ['persons', 'memberships', 'payers', 'rosters'],
  'billing.events': ['invoices', 'coverage', 'receipts'],
  'claims.events': ['claims'],
  'disbursement.events': ['payments', 'payouts', 'recoveries', 'claims'],
};
const AT_MOST_EVERY_MS = 700;

/** Hints from the log of all events: what changed is read again, by whoever may read it. */
export function useLiveUpdates(): void {
  const queries = useQueryClient();
  const signedIn = useSession() !== null;
  useEffect(() => {
    if (!signedIn) return;
    const source = new EventSource('/api/audit/changes');
    const stale = staleAfter(queries);
    source.addEventListener('change', message => {
      const { topic } = JSON.parse(message.data) as { topic: string };
      stale.add([...(NOUNS[topic] ?? []), 'audit']);
    });
    source.addEventListener('reset', () => stale.add([...Object.values(NOUNS).flat(), 'audit']));
    return () => {
      source.close();
      stale.stop();
    };
  }, [queries, signedIn]);
}

/** Gathers hints for a moment, so that a burst of events is one reading. */
function staleAfter(queries: QueryClient) {
  const nouns = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    const changed = new Set(nouns);
    nouns.clear();
    timer = undefined;
    void queries.invalidateQueries({ predicate: ({ queryKey }) => isAbout(queryKey, changed) });
  };
  return {
    add: (changed: readonly string[]) => {
      for (const noun of changed) nouns.add(noun);
      timer ??= setTimeout(flush, AT_MOST_EVERY_MS);
    },
    stop: () => clearTimeout(timer),
  };
}

/** Reads are keyed by method and address: `['get', '/api/claims/{claimId}', …]`. */
function isAbout([, path]: readonly unknown[], nouns: ReadonlySet<string>): boolean {
  const [, , noun = ''] = typeof path === 'string' ? path.split('/') : [];
  return nouns.has(noun);
}
