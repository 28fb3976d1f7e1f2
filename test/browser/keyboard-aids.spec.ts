import type { Page } from '@playwright/test';
import { sampleCase } from '../journeys/main-job/sample.js';
import { enterOn, signInByKeys, typeDate, typeInto } from './desks/keyboard.js';
import { unclaimedWorker } from './desks/unclaimed.js';
import { expect, gateway, test } from './people.js';

const one = sampleCase('village-death');

const main = (page: Page) => page.locator('#content');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name, exact: true });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name, exact: true });

test('The page can be skipped to, its keys are listed, and Escape closes what was opened', async ({
  office,
}) => {
  const page = await office.nobody();
  await page.goto(`${gateway()}/auth/sign-in`);
  await signInByKeys(page, 'petugas-klaim-1');
  await page.goto(`${gateway()}/claims`);
  await expect(link(page, 'Klaim baru')).toBeVisible();
  await page.keyboard.press('Tab');
  const skip = link(page, 'Langsung ke isi');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(main(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(main(page).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Alt+c');
  await page.keyboard.press('Alt+/');
  const keys = page.getByRole('dialog', { name: 'Pintasan papan ketik' });
  await expect(keys.getByText('Alt+J')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  await expect(page.getByLabel('Awal nomor resi')).toBeFocused();
  const person = button(page, /^Masuk sebagai/);
  await enterOn(page, person, 'Shift+Tab');
  await expect(page.locator('[role=menu]:focus-within')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(person).toBeFocused();
});

test('A whole NIK is asked for, left and hidden again without losing the place', async ({ office }) => {
  const page = await office.nobody();
  await page.goto(`${gateway()}/auth/sign-in`);
  await signInByKeys(page, 'petugas-klaim-1');
  await page.goto(`${gateway()}/people/${(await unclaimedWorker(page, 3100)).personId}`);
  const ask = button(page, /^Tampilkan NIK/);
  await enterOn(page, ask);
  const purpose = page.getByLabel('Untuk keperluan apa?');
  await expect(purpose).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(ask).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(purpose).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await enterOn(page, button(page, 'Tampilkan'));
  await expect(button(page, 'Sembunyikan')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(ask).toBeFocused();
});

test('The last row of payees goes and comes, and the focus with it', async ({ office }) => {
  const page = await office.nobody();
  await page.goto(`${gateway()}/claims/new`);
  await enterOn(page, page.getByRole('main').getByRole('link', { name: 'Masuk' }));
  await signInByKeys(page, 'petugas-klaim-2');
  const { nik } = await unclaimedWorker(page, 3100);
  await page.keyboard.type(nik);
  await page.keyboard.press('Enter');
  await enterOn(page, page.getByRole('button', { name: /^Pilih / }));
  await expect(page.locator('#chosen-person')).toBeFocused();
  // What is missing is shown, and the first of it has the focus.
  await page.keyboard.press('Control+Enter');
  await expect(page.getByLabel('Tanggal meninggal')).toBeFocused();
  await typeDate(page, page.getByLabel('Tanggal meninggal'), one.eventDate);
  await typeInto(page, page.getByLabel('Apa yang terjadi'), one.narrative);
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+Enter');
  await expect(heading(page, 'Penerima')).toBeFocused();
  await enterOn(page, button(page, 'Tambah penerima'));
  const second = page.getByRole('group', { name: 'Penerima 2' });
  await expect(second.getByLabel('Nama', { exact: false }).first()).toBeFocused();
  await enterOn(page, button(page, 'Hapus penerima 2'));
  await expect(button(page, 'Tambah penerima')).toBeFocused();
});
