import type { QueryClient } from '@tanstack/react-query';
import { notFound } from '@tanstack/react-router';
import { type Role, whoIsHere } from './session.js';

/** Why there is no page for somebody. */
export type NoPage = 'not signed in' | 'not for this role';

const noPage = (why: NoPage) => notFound({ data: why });

/** Stops a route before anything of it is loaded, page or data, for whoever has none of the roles. */
export const onlyFor =
  (...roles: readonly Role[]) =>
  async ({ context }: { readonly context: { readonly queries: QueryClient } }): Promise<void> => {
    const session = await context.queries.ensureQueryData(whoIsHere);
    if (!session) throw noPage('not signed in');
    if (!session.roles.some(role => roles.includes(role))) throw noPage('not for this role');
  };

/** Whoever works on claims, pays them or looks back at them. */
export const CLAIM_READERS: readonly Role[] = [
  'claims-officer',
  'claims-verifier',
  'medical-adviser',
  'claims-approver',
  'appeal-decider',
  'finance-officer',
  'finance-approver',
  'auditor',
];
