import type { Browser, Page } from '@playwright/test';
import { fillSignIn, gateway, read } from './people.js';

interface List<Item> {
  readonly items: readonly Item[];
}
export interface Known {
  readonly claim: string;
  readonly person: string;
  readonly payout: string;
}

/** What the main job left: one reading for all tests of a file, for whom the people of the fixture come too late. */
export async function knownTo(auditor: string, browser: Browser): Promise<Known> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${gateway()}/auth/sign-in`);
  await fillSignIn(page, auditor);
  const known = await knownThings(page);
  await context.close();
  return known;
}

/** Things that the main job left, as the auditor finds them. */
async function knownThings(auditor: Page): Promise<Known> {
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
