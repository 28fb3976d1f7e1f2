import type { Page } from '@playwright/test';
import { expect, gateway, read } from '../people.js';
import { barsNobody, isThere } from './barriers.js';
import { approve, type Claim, claimOf, deathOf, openAccounts } from './cases.js';
import { picture } from './pictures.js';
import { post } from './post.js';
import { DAY_OF_DEATH, unclaimedWorker } from './unclaimed.js';

/** Signs somebody in at a computer of their own. */
type As = (user: string) => Promise<Page>;

interface Checklist {
  readonly programme: string;
  readonly outcome: string;
  readonly hasCosts: boolean;
  readonly documents: readonly { readonly code: string }[];
}

/** A death at work that was approved: its children have scholarships, however short the membership was. */
export async function awardedDeathAtWork(as: As, row: number): Promise<Claim> {
  const officer = await as('petugas-klaim-1');
  const worker = await unclaimedWorker(officer, row);
  const { key: _key, title: _title, worker: _worker, ...entry } = deathOf(worker);
  await openAccounts(entry.payees);
  const { documents } = await read<{ documents: readonly Checklist[] }>(officer, '/api/claims/choices');
  const checklist = documents.find(
    ({ programme, outcome, hasCosts }) => programme === 'JKK' && outcome === 'death' && !hasCosts,
  );
  const { claimId } = await post<Claim>(officer, '/api/claims', {
    ...{ ...entry, programme: 'JKK', eventDate: DAY_OF_DEATH, personId: worker.personId },
    ...{ narrative: 'Peserta jatuh dari atap saat bekerja.', diagnosis: 'Cedera kepala berat.' },
    documents: checklist?.documents.map(({ code }) => code),
  });
  await approve(as, claimId);
  return claimOf(officer, claimId);
}

/** What is shown at an address bars nobody; a picture of each language and width is left. */
export async function lookAt(page: Page, address: string, what: string): Promise<void> {
  for (const language of ['en', 'id']) {
    await page.evaluate(wanted => localStorage.setItem('santunan.language', wanted), language);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(gateway() + address);
    await isThere(page);
    await expect(page.locator('[class*=panel] h3, [data-next-step], tr[data-row]').first()).toBeVisible();
    const taken = (width: number) =>
      picture(page, `${what}-${language}-${width}`, {
        clip: { x: 0, y: 0, width, height: 1800 },
        fullPage: true,
      });
    await taken(1440);
    await barsNobody(page, `${what} in ${language}`);
    await taken(360);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}
