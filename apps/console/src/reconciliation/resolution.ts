import type { Role } from '../session/session.js';
import type { OpenException } from './reconciliation-types.js';

interface Person {
  readonly name: string;
  readonly roles: readonly Role[];
}

export type MayResolve = 'yes' | 'ownFile' | 'no';

/** The service decides; this only spares people a button that would refuse them, and says why. */
export function mayResolve(
  person: Person | null,
  { takenBy, endedAt }: Pick<OpenException, 'takenBy' | 'endedAt'>,
): MayResolve {
  if (!person?.roles.includes('finance-approver') || endedAt !== null) return 'no';
  return takenBy === person.name ? 'ownFile' : 'yes';
}

/** The same bytes are the same command, in another tab and after a lost connection too. */
export async function keyOfFile(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

/** Amounts come exact, as text; a page shows whole rupiah. */
export const shown = (amount: string | null): number | null => (amount === null ? null : Number(amount));
