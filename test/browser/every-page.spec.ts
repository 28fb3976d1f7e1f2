import type { Page } from '@playwright/test';
import { barsNobody, isThere, violations } from './desks/barriers.js';
import { expect, gateway, test } from './people.js';
import { PLACES, PUBLIC_PLACES } from './places.js';
import { addressOf, type Known, knownTo } from './sample.js';

const LANGUAGES = ['id', 'en'] as const;

let known: Known;
test.beforeAll(async ({ browser }) => {
  known = await knownTo('auditor-1', browser);
});

async function look(page: Page, place: string): Promise<void> {
  for (const language of LANGUAGES) {
    await page.evaluate(wanted => localStorage.setItem('santunan.language', wanted), language);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(gateway() + addressOf(place, known));
    await isThere(page);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await barsNobody(page, `${place} in ${language}`);
  }
}

for (const [place, [user = '']] of Object.entries(PLACES))
  test(`${place} bars nobody, in both languages, wide and narrow`, async ({ office }) => {
    await look(await office.as(user), place);
  });

for (const place of PUBLIC_PLACES)
  test(`${place} bars nobody who has not signed in, in both languages, wide and narrow`, async ({
    office,
  }) => {
    const page = await office.nobody();
    await page.goto(gateway());
    await look(page, place);
  });

for (const [place, [user = '']] of Object.entries(PLACES)) {
  test(`${place} says that it is loading, that a service failed, and goes on when it is back`, async ({
    office,
  }) => {
    const page = await office.as(user);
    // What the page before was still asking for would be taken for this one's.
    await page.goto('about:blank');
    await page.clock.install();
    let fault: 'waits' | 'fails' | null = 'waits';
    const waiting: (() => void)[] = [];
    await page.route(/\/api\/(?!audit\/changes)/, async route => {
      if (fault === 'waits') await new Promise<void>(resolve => waiting.push(resolve));
      if (fault === 'fails') return route.abort('failed');
      return route.continue();
    });
    await page.goto(gateway() + addressOf(place, known));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect([place, 'loading', await violations(page)]).toEqual([place, 'loading', []]);
    if (waiting.length === 0) return;
    fault = 'fails';
    for (const go of waiting.splice(0)) go();
    const again = page.getByRole('button', { name: 'Coba lagi' }).first();
    // A page tries twice more by itself, after a second and after two: these waits are passed over.
    await expect(async () => {
      await page.clock.fastForward(2_000);
      await expect(again).toBeVisible({ timeout: 300 });
    }).toPass({ timeout: 30_000 });
    expect([place, 'failed', await violations(page)]).toEqual([place, 'failed', []]);
    fault = null;
    // It may have gone on by itself between being seen and being pressed.
    while (await again.isVisible()) await again.click({ timeout: 2_000 }).catch(() => undefined);
    await isThere(page);
    await expect(page.getByText('Tidak ada jawaban dari layanan.')).toHaveCount(0);
  });
}

test('A page whose line is cut says so, and that it is over', async ({ office }) => {
  const page = await office.as('petugas-klaim-1');
  await page.context().setOffline(true);
  await expect(page.getByText('Tidak ada sambungan', { exact: true })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.context().setOffline(false);
  await expect(page.getByText('Tidak ada sambungan', { exact: true })).toHaveCount(0);
});

test('An address that leads nowhere says so', async ({ office }) => {
  const page = await office.as('petugas-klaim-1');
  await page.goto(`${gateway()}/nowhere`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Halaman tidak ada');
  expect(await violations(page)).toEqual([]);
});

test('The other language is one click away, and stays', async ({ office }) => {
  const page = await office.as('petugas-klaim-1');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Claims');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Claims');
  await page.getByRole('button', { name: 'Bahasa Indonesia' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Klaim');
});
