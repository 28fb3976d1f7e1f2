import type { QueryClient } from '@tanstack/react-query';
import { type Role, whoIsHere } from './session.js';

export class NotSignedIn extends Error {}
export class NotForThisRole extends Error {}

/** Stops a route before anything of it is loaded, page or data, for whoever has none of the roles. */
export const onlyFor =
  (...roles: readonly Role[]) =>
  async ({ context }: { readonly context: { readonly queries: QueryClient } }): Promise<void> => {
    const session = await context.queries.ensureQueryData(whoIsHere);
    if (!session) throw new NotSignedIn();
    if (!session.roles.some(role => roles.includes(role))) throw new NotForThisRole(roles.join(', '));
  };

/** Whoever works on claims, pays them or looks back at them. */
export const CLAIM_READERS: readonly Role[] = [
  'claims-officer',
  'claims-verifier',
  'medical-adviser',
  'claims-approver',
  'finance-officer',
  'finance-approver',
  'auditor',
];
