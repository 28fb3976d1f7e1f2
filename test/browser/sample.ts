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

let known: Promise<Known> | undefined;

/**
 * What the main job left, for whom the people of the fixture come too late: read once for all tests of a process, since
 * tests that run beside each other each begin anew.
 */
export function knownTo(auditor: string, browser: Browser): Promise<Known> {
  known ??= readBy(auditor, browser);
  return known;
}

async function readBy(auditor: string, browser: Browser): Promise<Known> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${gateway()}/auth/sign-in`);
  await fillSignIn(page, auditor);
  const found = await knownThings(page);
  await context.close();
  return found;
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
