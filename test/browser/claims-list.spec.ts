import type { Locator, Page } from '@playwright/test';
import { submitted } from './desks/cases.js';
import { expect, gateway, read, test } from './people.js';

const ROW = 3600;
const rows = (page: Page) => page.locator('tr[data-row]');
const tabs = (page: Page) => page.getByRole('navigation', { name: 'Klaim menurut keadaan' });
const receipts = (page: Page) => rows(page).locator('td:first-child a').allTextContents();
const isOn = (page: Page, tab: string) =>
  expect(tabs(page).locator('[aria-current=page]')).toHaveText(new RegExp(`^${tab}`));

/** What a column of the list shows, from top to bottom. */
const column = (page: Page, label: string) =>
  rows(page).locator(`td[data-label="${label}"]`).allTextContents();

async function listOf(page: Page, query: string): Promise<string[]> {
  const { items } = await read<{ items: { receiptNumber: string }[] }>(page, `/api/claims?${query}`);
  return items.map(({ receiptNumber }) => receiptNumber);
}

const numberOn = async (tab: Locator) => Number(/\d[\d.]*$/.exec((await tab.textContent()) ?? '')?.[0]);

test('The tabs say how many claims stand where, under the filters that are chosen', async ({ office }) => {
  const page = await office.as('verifikator-1');
  await page.goto(`${gateway()}/claims`);
  await isOn(page, 'Menunggu verifikator');
  await tabs(page)
    .getByRole('link', { name: /^Semua/ })
    .click();
  await page.getByLabel('Program dan akibat').selectOption('Kecelakaan kerja (JKK), sembuh');
  await expect(page).toHaveURL(/kind=JKK-recovered/);
  await isOn(page, 'Semua');
  await expect.poll(() => column(page, 'Program')).not.toContainEqual(expect.stringContaining('JKM'));
  const counts = await read<{ total: number; states: Record<string, number> }>(
    page,
    '/api/claims/counts?programme=JKK&outcome=recovered',
  );
  await expect.poll(() => numberOn(tabs(page).getByRole('link', { name: /^Semua/ }))).toBe(counts.total);
  await expect
    .poll(() => numberOn(tabs(page).getByRole('link', { name: /^Dibayar/ })))
    .toBe(counts.states['Settled']);
  await tabs(page)
    .getByRole('link', { name: /^Dibayar/ })
    .click();
  await isOn(page, 'Dibayar');
  await expect(page).toHaveURL(/kind=JKK-recovered/);
  await expect.poll(async () => new Set(await column(page, 'Program')).size).toBe(1);
  await page.goBack();
  await isOn(page, 'Semua');
  await page.reload();
  await isOn(page, 'Semua');
  await expect(page.getByLabel('Program dan akibat')).toHaveValue('JKK-recovered');
});

test('A list is sorted by the service, and the order stands in the address', async ({ office }) => {
  const page = await office.as('verifikator-1');
  await page.goto(`${gateway()}/claims?tab=all`);
  const sort = (name: string) => page.getByRole('columnheader', { name: new RegExp(`^${name}`) });
  await expect(sort('Diajukan')).toHaveAttribute('aria-sort', 'descending');
  for (const [order, direction] of [
    ['asc', 'ascending'],
    ['desc', 'descending'],
  ] as const) {
    await sort('Santunan').getByRole('button').click();
    await expect(sort('Santunan')).toHaveAttribute('aria-sort', direction);
    await expect(page).toHaveURL(new RegExp(`sort=award&order=${order}`));
    const wanted = await listOf(page, `sort=award&order=${order}`);
    await expect.poll(() => receipts(page)).toEqual(wanted);
  }
  await page.goBack();
  await expect(sort('Santunan')).toHaveAttribute('aria-sort', 'ascending');
});

test('A claim is found by how its receipt begins, a NIK or a name is not even asked for', async ({
  office,
}) => {
  const { receiptNumber, worker } = await submitted(await office.as('petugas-klaim-2'), ROW);
  const page = await office.as('petugas-klaim-1');
  const field = page.getByLabel('Awal nomor resi');
  await field.fill(receiptNumber.slice(0, 13).toLowerCase());
  await page.keyboard.press('Enter');
  await isOn(page, 'Semua');
  await expect.poll(() => receipts(page)).toContain(receiptNumber);
  expect((await receipts(page)).every(found => found.startsWith(receiptNumber.slice(0, 13)))).toBe(true);
  await page.reload();
  await expect(field).toHaveValue(receiptNumber.slice(0, 13));
  await page.getByRole('link', { name: receiptNumber }).click();
  await page.goBack();
  await expect(rows(page).filter({ hasText: receiptNumber })).toHaveCount(1);
  const address = page.url();
  for (const personal of [worker.nik, worker.name]) {
    await field.fill(personal);
    await page.keyboard.press('Enter');
    await expect(page.getByText('NIK dan nama dicari pada halaman Peserta.', { exact: false })).toBeVisible();
    expect(page.url()).toBe(address);
  }
  await page.getByRole('button', { name: 'Hapus pencarian' }).click();
  await expect(field).toHaveValue('');
});

test('Pages are turned there and back; a refresh and going back keep the place', async ({ office }) => {
  const page = await office.as('verifikator-1');
  // The sample has too few claims for two pages of the usual length.
  await page.route('**/api/claims?*', route =>
    route.continue({ url: route.request().url().replace('limit=50', 'limit=2') }),
  );
  const oldest = 'sort=submittedAt&order=asc';
  const all = await listOf(page, `${oldest}&limit=4`);
  const [first, second] = [all.slice(0, 2), all.slice(2)];
  const isPage = async (number: number, shown: readonly string[]) => {
    await expect(page.getByText(`Halaman ${number}`, { exact: true })).toBeVisible();
    await expect.poll(() => receipts(page)).toEqual(shown);
  };
  await page.goto(`${gateway()}/claims?tab=all&${oldest}`);
  await isPage(1, first);
  await page.getByRole('button', { name: 'Berikutnya' }).click();
  await isPage(2, second);
  await expect(page).toHaveURL(/after=/);
  await page.reload();
  await isPage(2, second);
  await rows(page).locator('a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(second[0] ?? '-');
  await page.goBack();
  await isPage(2, second);
  await page.getByRole('button', { name: 'Sebelumnya' }).click();
  await isPage(1, first);
  await expect(page.getByRole('button', { name: 'Sebelumnya' })).toBeDisabled();
  await page.goBack();
  await isPage(2, second);
  await page.getByLabel('Program dan akibat').selectOption('Kematian (JKM)');
  await expect(page).not.toHaveURL(/after=/);
});

test('What somebody else submits appears by itself, in the list and in the counts', async ({ office }) => {
  const page = await office.as('verifikator-1');
  await page.goto(`${gateway()}/claims?tab=all`);
  await expect(rows(page).first()).toBeVisible();
  const tab = tabs(page).getByRole('link', { name: /^Menunggu verifikator/ });
  await expect.poll(() => numberOn(tab)).toBeGreaterThanOrEqual(0);
  const before = await numberOn(tab);
  await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
  const { receiptNumber } = await submitted(await office.as('petugas-klaim-2'), ROW);
  await expect(rows(page).first()).toContainText(receiptNumber);
  await expect.poll(() => numberOn(tab)).toBeGreaterThan(before);
  expect(await page.evaluate(() => 'sameDocument' in globalThis)).toBe(true);
});
