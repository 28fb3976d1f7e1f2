import { queryOptions, useQuery } from '@tanstack/react-query';
import { forgetDrafts } from './kept-drafts.js';

/** The roles of the sign-in provider that the pages know; which data they may have is decided by the services. */
export const ROLES = [
  'enrollment-officer',
  'billing-officer',
  'claims-officer',
  'claims-verifier',
  'medical-adviser',
  'claims-approver',
  'claims-approver-senior',
  'appeal-decider',
  'finance-officer',
  'finance-approver',
  'auditor',
] as const;
export type Role = (typeof ROLES)[number];

export interface Session {
  readonly name: string;
  readonly roles: readonly Role[];
  /** Where the person works; null where it is for all offices. */
  readonly office: string | null;
  readonly expiresAt: string | null;
  readonly signedInAt: string | null;
}

/** Who is signed in, or null. The page never sees a token. */
export const whoIsHere = queryOptions({
  queryKey: ['who is here'],
  staleTime: 60_000,
  queryFn: async (): Promise<Session | null> => {
    const answer = await fetch('/auth/me');
    if (answer.status === 401) return null;
    if (!answer.ok) throw new Error(`${answer.status}`);
    return answer.json();
  },
});

export function useSession(): Session | null {
  return useQuery(whoIsHere).data ?? null;
}

export function useHasRole(...roles: readonly Role[]): boolean {
  return useSession()?.roles.some(role => roles.includes(role)) ?? false;
}

/** Where to sign in and come back to this page. `fresh` asks for the password again. */
export function signInAddress({ fresh = false } = {}): string {
  const here = location.pathname + location.search;
  const query = new URLSearchParams({ return: here, ...(fresh ? { fresh: 'true' } : {}) });
  return `/auth/sign-in?${query}`;
}

export async function signOut(): Promise<void> {
  const answer = await fetch('/auth/sign-out', { method: 'POST' });
  forgetDrafts();
  const { continueAt } = (await answer.json()) as { continueAt: string };
  location.assign(continueAt);
}

/** Approvals ask for a sign-in of the last five minutes; a minute is left for reading. */
const FRESH_MS = 4 * 60_000;

export const isFresh = (session: Session | null): boolean =>
  session?.signedInAt != null && Date.now() - Date.parse(session.signedInAt) < FRESH_MS;
