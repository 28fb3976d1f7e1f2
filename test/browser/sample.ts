import type { Page } from '@playwright/test';
import { read } from './people.js';

interface List<Item> {
  readonly items: readonly Item[];
}
export interface Known {
  readonly claim: string;
  readonly person: string;
  readonly payout: string;
}

/** Things that the main job left, as the auditor finds them. */
export async function knownThings(auditor: Page): Promise<Known> {
  const claims = await read<List<{ claimId: string; personId: string }>>(
    auditor,
    '/api/claims?state=Settled',
  );
  const payouts = await read<List<{ payoutId: string }>>(auditor, '/api/payouts');
  const [claim, payout] = [claims.items[0], payouts.items[0]];
  if (!claim || !payout) throw new Error('The main job left no settled claim or no payout');
  return { claim: claim.claimId, person: claim.personId, payout: payout.payoutId };
}

export const addressOf = (place: string, known: Known): string =>
  place.replaceAll(/\{(\w+)\}/g, (_, name: keyof Known) => known[name]);
