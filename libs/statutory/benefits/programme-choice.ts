import { assertNever } from '#kernel';
import type { Programme } from '../law/terms.js';

/** What a member died of, as established by the claim. */
export type DeathCause = 'work-accident' | 'occupational-disease' | 'other';

export const DEATH_CAUSES: readonly DeathCause[] = ['work-accident', 'occupational-disease', 'other'];

/** The programme that pays a death: JKK where work caused it, else JKM; never both. */
export function deathIsEitherJkkOrJkm(cause: DeathCause): Programme {
  switch (cause) {
    case 'work-accident':
    case 'occupational-disease':
      return 'JKK';
    case 'other':
      return 'JKM';
    default:
      return assertNever(cause);
  }
}
