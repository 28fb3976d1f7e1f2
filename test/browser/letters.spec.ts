import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { PersonalData } from '../journeys/personal-data.js';
import { barsNobody, isThere } from './desks/barriers.js';
import { approve, approved, deathOf, openAccounts } from './desks/cases.js';
import { fillCase } from './desks/new-case.js';
import { unclaimedWorker } from './desks/unclaimed.js';
import { expect, gateway, read, test } from './people.js';

const ROW = 3800;
test.describe.configure({ mode: 'serial', timeout: 180_000 });

interface Letter {
  readonly number: string;
  readonly sha256: string;
}
const lettersOf = async (page: Page, claimId: string): Promise<readonly Letter[]> =>
  (await read<{ items: Letter[] }>(page, `/api/claims/${claimId}/letters`)).items;
const ADDRESS = /\/URI \((.*?)\)/;
const alert = (page: Page) => page.getByRole('alert');
const field = (page: Page, name: string) => page.getByRole('textbox', { name });

/** What its QR code says, of a letter that the test before took from the case. */
let address = '';
let claimId = '';

test('An officer takes the letter of a decision from the case, as a file', async ({ office }) => {
  ({ claimId } = await approved(office.as, ROW));
  const page = await office.as('petugas-klaim-1');
  await page.goto(`${gateway()}/claims/${claimId}`);
  const row = page.getByRole('table', { name: 'Surat' }).locator('tr[data-row]');
  await expect(row).toHaveCount(1);
  await expect(row).toContainText(/Masih berlaku.*Rp42\.000\.000/);
  const [coming] = await Promise.all([
    page.waitForEvent('download'),
    row.getByRole('link', { name: /^Surat keputusan: klaim disetujui \(berkas PDF, / }).click(),
  ]);
  const [letter] = await lettersOf(page, claimId);
  expect(coming.suggestedFilename()).toBe(`${letter?.number}.pdf`);
  const file = await readFile(await coming.path());
  expect(createHash('sha256').update(file).digest('hex')).toBe(letter?.sha256);
  await expect(row).toContainText(letter?.sha256 ?? 'no letter');
  [, address = ''] = ADDRESS.exec(file.toString('latin1')) ?? [];
  const stranger = await office.nobody();
  const path = `${gateway()}/api/claims/${claimId}/letters/${letter?.number}`;
  expect((await stranger.request.get(path)).status()).toBe(401);
});

test('Whoever scans it is told that it is genuine and what must stand on it, and nobody’s name', async ({
  office,
}) => {
  const page = await office.nobody({ width: 360 });
  const answers: string[] = [];
  page.on('response', async answer => {
    if (answer.url().includes('/api/')) answers.push(await answer.text());
  });
  await page.goto(address);
  expect(page.url()).toMatch(`${gateway()}/surat?number=`);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Surat ini asli dan masih berlaku.');
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  const facts = page.locator('dl');
  await expect(facts).toContainText('Surat keputusan: klaim disetujui');
  await expect(facts).toContainText('Rp42.000.000');
  await expect(facts).toContainText(/JKM-\d{4}-\w{10}(?!-)/);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(facts).toContainText('Decision letter: claim approved');
  await expect.poll(() => answers.length).toBe(1);
  const seen = [...answers, await page.content()].join('\n');
  expect(new PersonalData().foundIn(seen)).toEqual([]);
  for (const secret of [claimId, 'petugas-klaim', 'penyetuju-klaim']) expect(seen).not.toContain(secret);
});

test('A letter with another code is not ours; mended as it stands on the paper, it is', async ({
  office,
}) => {
  const said = new URL(address).searchParams;
  const [number, code] = [said.get('number') ?? '', said.get('code') ?? ''];
  const altered = `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`;
  const page = await office.nobody();
  await page.goto(`${gateway()}/surat?${new URLSearchParams({ number, code: altered })}`);
  await expect(alert(page)).toContainText('Surat ini tidak kami kenal');
  await expect(alert(page)).toBeFocused();
  const told = await alert(page).textContent();
  await expect(field(page, 'Kode surat')).toHaveValue(altered);
  await field(page, 'Nomor surat').fill('JKM-2025-0000000000-KEP5');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/JKM-2025-0000000000-KEP5/);
  await expect(alert(page)).toBeFocused();
  expect(await alert(page).textContent()).toBe(told);
  await field(page, 'Kode surat').fill('');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Belum diisi.')).toHaveCount(1);
  await expect(field(page, 'Kode surat')).toBeFocused();
  await field(page, 'Nomor surat').fill(number.toLowerCase());
  await field(page, 'Kode surat').fill(code.replaceAll('-', '').toLowerCase());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Surat ini asli dan masih berlaku.');
  await page.getByRole('button', { name: 'Periksa surat lain' }).click();
  await expect(field(page, 'Nomor surat')).toHaveValue('');
  expect(page.url()).toBe(`${gateway()}/surat`);
});

test('A payee who gave an e-mail address is written to, and the case says how that stands', async ({
  office,
}) => {
  const page = await office.as('petugas-klaim-1');
  const worker = await unclaimedWorker(page, ROW);
  const death = deathOf(worker);
  await openAccounts(death.payees);
  const payees = death.payees.map(payee => ({ ...payee, email: 'waris@contoh.example' }));
  await fillCase(page, worker.nik, { ...death, payees });
  await expect(page.getByText('waris@contoh.example')).toBeVisible();
  await page.getByRole('button', { name: 'Kirim klaim' }).dblclick();
  await page.getByRole('link', { name: 'Buka klaim ini' }).click();
  await page.waitForURL(/\/claims\/[0-9a-f-]{36}/);
  const notices = page.getByRole('table', { name: 'Pemberitahuan surel' });
  await expect(page.getByText('Menunggu verifikator').first()).toBeVisible();
  await expect(notices).toHaveCount(0);
  await approve(office.as, new URL(page.url()).pathname.split('/').at(-1) ?? '');
  // The system of this test has no mail server.
  await expect(notices.locator('tr[data-row]')).toContainText('Menunggu dikirim');
  expect(await page.content()).not.toContain('waris@contoh.example');
  await barsNobody(page, 'notices');
});

test('The letters of a case and the answer about one bar nobody, in both languages, wide and narrow', async ({
  office,
}) => {
  const page = await office.as('petugas-klaim-1');
  for (const language of ['id', 'en']) {
    await page.evaluate(wanted => localStorage.setItem('santunan.language', wanted), language);
    for (const shown of [`${gateway()}/claims/${claimId}`, address, `${address}0`]) {
      await page.goto(shown);
      await isThere(page);
      await expect(page.locator('table a[download], dl dt, [role=alert]').first()).toBeVisible();
      await barsNobody(page, `${new URL(shown).pathname} in ${language}`);
    }
  }
});
