import type { BrowserContext, Page, Route } from '@playwright/test';
import { deathOf } from './desks/cases.js';
import { chooseWorker, fillCase, next } from './desks/new-case.js';
import { DAY_OF_DEATH, unclaimedWorker, type Worker } from './desks/unclaimed.js';
import { expect, fillSignIn, gateway, read, test } from './people.js';

const ROW = 3000;
const TOLD = 'Meninggal di rumah; keluarga datang sendiri.';
const RECEIPT = /^JKM-\d{4}-[0-9A-Z]{10}$/;

const openWizard = (page: Page) => page.goto(`${gateway()}/claims/new`);
const told = (page: Page) => page.getByLabel('Apa yang terjadi');
const send = (page: Page) => page.getByRole('button', { name: 'Kirim klaim' });
const noAnswer = (page: Page) => page.getByText('Tidak ada jawaban dari layanan.');
const isReceived = (page: Page) =>
  expect(page.getByRole('heading', { level: 1, name: 'Klaim sudah diterima' })).toBeVisible();
const receiptOn = (page: Page) => page.getByText(RECEIPT).textContent();
const keptDrafts = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys(localStorage).filter(name => name.startsWith('santunan.draft')));
const keptIsOffered = (page: Page) => page.getByText('Ada isian yang belum dikirim');

async function claimsAbout(page: Page, { personId }: Worker): Promise<number> {
  return (await read<{ items: object[] }>(page, `/api/claims?personId=${personId}`)).items.length;
}

/** Another tab of the same person, with what the first one has kept. */
async function anotherTab(context: BrowserContext): Promise<Page> {
  const tab = await context.newPage();
  await openWizard(tab);
  await keptIsOffered(tab).waitFor();
  await tab.getByRole('button', { name: 'Lanjutkan' }).click();
  return tab;
}

test('What was typed outlives a refresh, going back, and a closed tab', async ({ office }) => {
  const page = await office.as('petugas-klaim-1');
  const worker = await unclaimedWorker(page, ROW);
  await page.getByRole('link', { name: 'Klaim baru' }).click();
  await chooseWorker(page, worker.nik);
  await page.getByLabel(/^Tanggal/).fill(DAY_OF_DEATH);
  await told(page).fill(TOLD);
  const isKept = async (where: Page) => {
    await expect(told(where)).toHaveValue(TOLD);
    await expect(where.getByLabel(/^Tanggal/)).toHaveValue(DAY_OF_DEATH);
    await expect(where.getByText(worker.name)).toBeVisible();
  };
  await page.reload();
  await isKept(page);
  await next(page, 'Dokumen');
  await page.getByRole('button', { name: 'Kembali', exact: true }).click();
  await isKept(page);
  await page.goBack();
  await expect(page).not.toHaveURL(/\/claims\/new/);
  await page.goForward();
  await isKept(page);
  const context = page.context();
  const [tab] = await Promise.all([anotherTab(context), page.close()]);
  await isKept(tab);
});

test('Without a line nothing is sent and nothing is lost; afterwards it is one claim', async ({ office }) => {
  const page = await office.as('petugas-klaim-1');
  const worker = await unclaimedWorker(page, ROW);
  await fillCase(page, worker.nik, deathOf(worker));
  await page.context().setOffline(true);
  await send(page).click();
  await expect(noAnswer(page)).toBeVisible();
  await expect(page.getByText('Tidak ada sambungan', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: '1. Orang dan peristiwa' }).click();
  await told(page).fill(TOLD);
  await page.context().setOffline(false);
  expect(await claimsAbout(page, worker)).toBe(0);
  await page.reload();
  await expect(told(page)).toHaveValue(TOLD);
  for (const step of ['Dokumen', 'Penerima', 'Periksa dan kirim']) await next(page, step);
  await expect(page.getByText(TOLD)).toBeVisible();
  await send(page).click();
  await isReceived(page);
  expect(await claimsAbout(page, worker)).toBe(1);
});

test('A claim whose answer was lost is sent again as the same claim; then nothing of it is kept', async ({
  office,
}) => {
  const page = await office.as('petugas-klaim-1');
  const worker = await unclaimedWorker(page, ROW);
  await fillCase(page, worker.nik, deathOf(worker));
  let lost: { receiptNumber?: string } = {};
  const loseAnswer = async (route: Route) => {
    lost = await (await route.fetch()).json();
    await route.abort('failed');
  };
  await page.route('**/api/claims', loseAnswer, { times: 1 });
  await send(page).click();
  await expect(noAnswer(page)).toBeVisible();
  await expect(page.getByText('Mengulang tidak menggandakan apa pun.')).toBeVisible();
  await send(page).dblclick();
  await isReceived(page);
  expect(await receiptOn(page)).toBe(lost.receiptNumber);
  expect(await claimsAbout(page, worker)).toBe(1);
  expect(await keptDrafts(page)).toEqual([]);
  await page.reload();
  await isReceived(page);
  await openWizard(page);
  await expect(page.getByRole('button', { name: 'Lanjut', exact: true })).toBeVisible();
  await expect(keptIsOffered(page)).toHaveCount(0);
});

test('Two tabs with the same draft are one claim, and the second is told', async ({ office }) => {
  const page = await office.as('petugas-klaim-1');
  const worker = await unclaimedWorker(page, ROW);
  await fillCase(page, worker.nik, deathOf(worker));
  const tab = await anotherTab(page.context());
  await expect(send(tab)).toBeVisible();
  await send(page).click();
  await isReceived(page);
  await expect(tab.getByText('Draf ini sudah dikirim atau dibuang di tab lain')).toBeVisible();
  await send(tab).click();
  await isReceived(tab);
  expect(await receiptOn(tab)).toBe(await receiptOn(page));
  expect(await claimsAbout(page, worker)).toBe(1);
});

test('A draft that was changed after it had been sent is no second claim, and that is said plainly', async ({
  office,
}) => {
  const page = await office.as('petugas-klaim-1');
  const worker = await unclaimedWorker(page, ROW);
  await fillCase(page, worker.nik, deathOf(worker));
  await page.route('**/api/claims', route => route.fetch().then(() => route.abort('failed')), { times: 1 });
  await send(page).click();
  await expect(noAnswer(page)).toBeVisible();
  await page.getByRole('button', { name: '1. Orang dan peristiwa' }).click();
  await told(page).fill(TOLD);
  for (const step of ['Dokumen', 'Penerima', 'Periksa dan kirim']) await next(page, step);
  await send(page).click();
  await expect(page.getByText('Draf ini sudah terkirim sebelum terakhir diubah')).toBeVisible();
  expect(await claimsAbout(page, worker)).toBe(1);
  await page.getByRole('button', { name: 'Buang draf ini dan lihat klaim saya' }).click();
  await expect(page.locator('tr[data-row]').first()).toContainText(worker.name);
  expect(await keptDrafts(page)).toEqual([]);
});

test('Two tabs do not write over each other, not even when one was made out of the other', async ({
  office,
}) => {
  const page = await office.as('petugas-klaim-1');
  await openWizard(page);
  await told(page).fill(TOLD);
  const opened = page.context().waitForEvent('page');
  await page.evaluate(() => void window.open(location.href));
  const copy = await opened;
  await expect(told(copy)).toHaveValue(TOLD);
  await told(copy).fill('Diubah di salinan.');
  await expect(page.getByText('Draf ini diubah di tab lain')).toBeVisible();
  await told(page).fill(`${TOLD} Masih di sini.`);
  await copy.reload();
  await expect(told(copy)).toHaveValue('Diubah di salinan.');
  await page.getByRole('button', { name: 'Pakai isian dari tab lain' }).click();
  await expect(told(page)).toHaveValue('Diubah di salinan.');
});

test('A draft is shown to nobody else, and ends with the session of whoever wrote it', async ({ office }) => {
  const page = await office.as('petugas-klaim-1');
  const context = page.context();
  await openWizard(page);
  await told(page).fill(TOLD);
  await context.clearCookies();
  await page.goto(`${gateway()}/auth/sign-in`);
  await fillSignIn(page, 'petugas-klaim-2');
  await openWizard(page);
  await expect(told(page)).toHaveValue('');
  await expect(keptIsOffered(page)).toHaveCount(0);
  await told(page).fill('Milik orang kedua.');
  expect(await keptDrafts(page)).toHaveLength(2);
  await page.getByRole('button', { name: /^Masuk sebagai/ }).click();
  await page.getByRole('menuitem', { name: 'Keluar' }).click();
  await page.getByRole('button', { name: 'Keluar Sign out' }).click();
  await expect(page.getByRole('link', { name: 'Masuk' }).first()).toBeVisible();
  expect(await keptDrafts(page)).toEqual([]);
});
