import type { Page } from '@playwright/test';
import { deathOf } from './desks/cases.js';
import { CERTIFICATE } from './desks/heirs.js';
import { chooseWorker, next } from './desks/new-case.js';
import { DAY_OF_DEATH, unclaimedWorker } from './desks/unclaimed.js';
import { expect, gateway, test } from './people.js';

const ROW = 3100;
const goOn = (page: Page) => page.getByRole('button', { name: 'Lanjut', exact: true }).click();
const isFocusedAndWrong = async (page: Page, label: string | RegExp, said: string) => {
  const field = page.getByLabel(label).first();
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(new RegExp(said));
};

test('What is missing or wrong is said at its field, and the first such field has the focus', async ({
  office,
}) => {
  const page = await office.as('petugas-klaim-1');
  const worker = await unclaimedWorker(page, ROW);
  await page.goto(`${gateway()}/claims/new`);
  await goOn(page);
  await isFocusedAndWrong(page, 'Nama, NIK, atau nomor kartu', 'Pilih dulu pesertanya.');
  await chooseWorker(page, worker.nik);
  await goOn(page);
  await isFocusedAndWrong(page, /^Tanggal/, 'Isi tanggal peristiwa.');
  await page.getByRole('textbox', { name: /^Tanggal/ }).fill('2199-01-01');
  await goOn(page);
  await isFocusedAndWrong(page, /^Tanggal/, 'Tanggal ini belum terjadi.');
  await page.getByRole('textbox', { name: /^Tanggal/ }).fill(DAY_OF_DEATH);
  await goOn(page);
  await isFocusedAndWrong(page, 'Apa yang terjadi', 'Tuliskan apa yang terjadi.');
  await page.getByLabel('Apa yang terjadi').fill('Meninggal di rumah.');
  await next(page, 'Dokumen');
  await next(page, 'Penerima');
  await goOn(page);
  await expect(page.getByLabel(CERTIFICATE)).toBeFocused();
  await page.getByLabel(CERTIFICATE).check();
  await goOn(page);
  await expect(page.getByRole('radio', { name: /^1\. / })).toBeFocused();
  await page.getByRole('radio', { name: /^1\. / }).check();
  await goOn(page);
  await isFocusedAndWrong(page, 'Nama', 'Isi nama penerima.');
  const [payee] = deathOf(worker).payees;
  const row = page.getByRole('group', { name: 'Penerima 1' });
  await row
    .getByLabel('Nama', { exact: false })
    .first()
    .fill(payee?.name ?? '');
  await row.getByLabel('Hubungan').selectOption('SPOUSE');
  await row.getByLabel('Bagian').fill('0');
  await row.getByLabel(/^Bank/).selectOption('129');
  await row.getByLabel('Nomor rekening').fill('12a4');
  await row.getByLabel('Nama pada rekening').fill(payee?.accountName ?? '');
  await goOn(page);
  await isFocusedAndWrong(page, 'Bagian', 'Isi bagian dengan angka, sedikitnya 1.');
  await row.getByLabel('Bagian').fill('1');
  await goOn(page);
  await isFocusedAndWrong(page, 'Nomor rekening', 'Nomor rekening mempunyai 5 sampai 34 angka.');
  await row.getByLabel('Nomor rekening').fill('0110 3000 1');
  await next(page, 'Periksa dan kirim');
});

test('While it is filled in, the benefit stands beside it line by line with its law', async ({ office }) => {
  const page = await office.as('petugas-klaim-1');
  const worker = await unclaimedWorker(page, ROW);
  await page.goto(`${gateway()}/claims/new?person=${worker.personId}`);
  const preview = page.getByRole('complementary', { name: 'Perkiraan santunan' });
  await expect(preview.getByText(/Perkiraan tampil setelah diisi: tanggal peristiwa/)).toBeVisible();
  await page.getByRole('textbox', { name: /^Tanggal/ }).fill(DAY_OF_DEATH);
  await expect(preview.getByText('Rp42.000.000')).toBeVisible();
  await expect(preview.getByText(/Pasal/)).toHaveCount(3);
  await expect(preview.getByText('Klaim tetap boleh dikirim.')).toBeVisible();
  await page.getByRole('textbox', { name: /^Tanggal/ }).fill('2024-11-20');
  await expect(preview.getByText('Rp42.000.000')).toHaveCount(0);
  await expect(preview.getByText(/kepesertaan/i).first()).toBeVisible();
});
