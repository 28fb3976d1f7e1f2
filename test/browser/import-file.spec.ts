import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, gateway, read, test } from './people.js';

const SAMPLE = new URL('../samples/bangli/roster-villages.csv', import.meta.url);

/** Lines of the sample, two of them spoilt; what is right in them is enrolled already, so that nothing changes. */
async function spoiltRoster(name: string) {
  const [header = '', first = '', second = '', third = ''] = (await readFile(SAMPLE, 'utf8')).split('\n');
  const lines = [
    header,
    first,
    second.replace(/;\d{16};/, ';5.1E+15;'),
    third.replace(/;OTHER;|;TRANSPORT;/, ';;'),
  ];
  return { name, mimeType: 'text/csv', buffer: Buffer.from(`${lines.join('\n')}\n`) };
}

interface Rosters {
  readonly items: readonly { readonly rosterId: string }[];
}
const rosters = async (page: Page): Promise<string[]> =>
  (await read<Rosters>(page, '/api/rosters')).items.map(({ rosterId }) => rosterId);

const choose = async (page: Page, file: Awaited<ReturnType<typeof spoiltRoster>>) => {
  await page.goto(`${gateway()}/rosters`);
  await page.locator('input[type=file]').setInputFiles(file);
};
const send = (page: Page) => page.getByRole('button', { name: 'Kirim 3 baris' }).click();
const isRead = (page: Page) =>
  expect(page.getByRole('heading', { name: 'Berkas sudah dibaca' })).toBeFocused();

test('A file is looked at before it is sent; its bad lines are shown as they stand in it', async ({
  office,
}) => {
  const page = await office.as('petugas-pendaftaran');
  await choose(page, await spoiltRoster('roster.csv'));
  await expect(page.getByText('Belum ada yang dikirim.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Kirim 3 baris' })).toBeFocused();
  await page.keyboard.press('Enter');
  await isRead(page);
  const bad = page.getByRole('table', { name: 'Baris yang perlu dilihat' }).locator('tr[data-row]');
  await expect(bad).toHaveCount(2);
  await expect(bad.first().locator('mark')).toHaveText('5.1E+15');
  await expect(bad.last().locator('mark')).toHaveText('kosong');
  await page.getByLabel('Tampilkan').selectOption({ label: 'Sektor harus TRANSPORT atau OTHER. (1 baris)' });
  await expect(bad).toHaveCount(1);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Unduh baris yang ditolak' }).click();
  const mend = await readFile(await (await download).path(), 'utf8');
  expect(mend.split('\r\n')).toHaveLength(4);
  expect(mend).toContain('5.1E+15');
});

test('A file sent again, in another tab or after the line was cut, is the same command', async ({
  office,
}) => {
  const page = await office.as('petugas-pendaftaran');
  const file = await spoiltRoster('again.csv');
  await choose(page, file);
  await page.route('**/api/rosters', route =>
    route.request().method() === 'POST' ? route.abort('failed') : route.continue(),
  );
  await send(page);
  await expect(page.getByText('Tidak ada jawaban dari layanan.')).toBeVisible();
  await page.unroute('**/api/rosters');
  await page.getByRole('button', { name: 'Kirim lagi' }).click();
  await isRead(page);
  const known = await rosters(page);
  const tab = await page.context().newPage();
  await choose(tab, file);
  await send(tab);
  await isRead(tab);
  expect(await rosters(tab)).toEqual(known);
});

test('A file that the services would refuse as a whole is not sent', async ({ office }) => {
  const page = await office.as('petugas-pendaftaran');
  await choose(page, {
    name: 'x.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('kode_pembayar,nik\n1,2\n'),
  });
  await expect(page.getByText('Pemisah kolomnya bukan titik koma')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Kirim/ })).toHaveCount(0);
});

test('Coverage is drawn under the policy of the page and stands in numbers beside it', async ({ office }) => {
  const page = await office.as('petugas-iuran');
  await page.goto(`${gateway()}/coverage?month=2025-11`);
  await expect(page.locator('[role=img] svg')).toHaveCount(2);
  const payers = page.getByRole('table', { name: 'Menurut pembayar' });
  await payers.getByRole('button', { name: /^Persentase/ }).click();
  await expect(page).toHaveURL(/sort=coverage/);
  await payers.locator('tr[data-row] a').first().click();
  await expect(page).toHaveURL(/\/invoices\?.*payer=/);
});
