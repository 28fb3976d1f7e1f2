import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { FORMULA, HOSTILE, hostileRoster, IMAGE, isShown, TURNED } from './desks/hostile.js';
import * as cases from './desks/hostile-cases.js';
import { post } from './desks/post.js';
import { personOf } from './desks/unclaimed.js';
import { expect, gateway, test } from './people.js';

// Whoever gives us a name, a note or a file may mean harm: all of it is text, to us and to the spreadsheets behind us.
test.describe.configure({ mode: 'serial' });

const NIK = '5106044101909777';
const known = { person: '', waiting: '', paying: '', payment: '', payout: '' };

const go = (page: Page, path: string) => page.goto(gateway() + path);

test('A payer, and a file with its name, its lines and what is wrong with them', async ({ office }) => {
  const page = await office.as('petugas-pendaftaran');
  await go(page, '/payers?add=one');
  await page.getByLabel('Kode', { exact: false }).first().fill('UJI-TEKS');
  const form = page.locator('form').filter({ hasText: 'Daftarkan' });
  await form.getByLabel('Jenis').selectOption('WADAH');
  await form.getByLabel('Nama').fill(HOSTILE);
  await form.getByLabel('Kode wilayah').fill('5106');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^UJI-TEKS (sudah|memang sudah)/)).toBeVisible();
  await go(page, '/payers?search=UJI-TEKS');
  await isShown(page, HOSTILE);
  await go(page, '/rosters');
  const file = { name: `${IMAGE}.csv`, ...hostileRoster(NIK) };
  await page.locator('input[type=file]').setInputFiles(file);
  await isShown(page, IMAGE);
  await page.getByRole('button', { name: 'Kirim 4 baris' }).click();
  await expect(page.getByRole('heading', { name: 'Berkas sudah dibaca' })).toBeVisible();
  await expect(page.getByRole('table').getByText('pembalik arah tulisan').first()).toBeVisible();
  await isShown(page, IMAGE);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Unduh baris yang ditolak' }).click();
  const mend = await readFile(await (await download).path(), 'utf8');
  expect(mend).toContain(`"'${FORMULA.replaceAll('"', '""')}"`);
  expect(mend).not.toMatch(/(^|;)"?[=+\-@\t]/m);
});

test('A person and the heirs on file', async ({ office }) => {
  const enrollment = await office.as('petugas-pendaftaran');
  known.person = (await personOf(enrollment, NIK)).personId;
  const heirs = (name: string) => ({ heirs: [{ relation: 'CHILD', name }] });
  await post(enrollment, `/api/persons/${known.person}/heirs`, heirs(cases.PAYEE));
  await expect(post(enrollment, `/api/persons/${known.person}/heirs`, heirs(TURNED))).rejects.toThrow(
    /422.*isRecordText|400.*isRecordText/s,
  );
  await go(enrollment, `/people/${known.person}`);
  await isShown(enrollment, cases.PAYEE);
  await isShown(enrollment, HOSTILE);
  await enrollment.getByRole('link', { name: 'Kembali' }).click();
  await enrollment.getByLabel(/NIK/).fill('=Uji <img');
  await enrollment.keyboard.press('Enter');
  await isShown(enrollment, HOSTILE);
  const billing = await office.as('petugas-iuran');
  await go(billing, '/coverage?month=2025-11&sort=coverage');
  await isShown(billing, HOSTILE);
});

test('The steps of a claim, its receipt and its place in the list', async ({ office }) => {
  const page = await office.as('petugas-klaim-1');
  await go(page, `/claims/new?person=${known.person}`);
  await isShown(page, HOSTILE);
  await page.getByLabel(/^Tanggal/).fill('2025-11-20');
  await page.getByLabel('Apa yang terjadi').fill(cases.NOTE);
  for (const step of ['Dokumen', 'Penerima']) {
    await page.getByRole('button', { name: 'Lanjut', exact: true }).click();
    await expect(page.getByRole('heading', { level: 2, name: step, exact: true })).toBeFocused();
  }
  await isShown(page, cases.PAYEE);
  known.waiting = await cases.waitingClaim(page, known.person);
  known.paying = await cases.payableClaim(page);
  for (const path of [
    '/claims?tab=waiting',
    `/claims/new?receipt=${known.waiting}`,
    `/claims/${known.waiting}`,
  ]) {
    await go(page, path);
    await isShown(page, HOSTILE);
  }
  await isShown(page, cases.PAYEE);
  await isShown(page, 'W'.repeat(400));
});

test('A decision, whose reason is one out of a list and never a text', async ({ office }) => {
  const verifier = await office.as('verifikator-1');
  await expect(post(verifier, `/api/claims/${known.paying}/return`, { reason: HOSTILE })).rejects.toThrow(
    /Bentuknya harus sesuai pola/,
  );
  const approver = await office.as('penyetuju-klaim-1');
  await cases.decide(verifier, approver, known.paying);
  await go(approver, `/claims/${known.paying}`);
  await isShown(approver, cases.PAYEE);
});

test('The payment, the list that goes to the bank, and the list as a file', async ({ office }) => {
  const page = await office.as('keuangan-1');
  Object.assign(known, await cases.prepare(page, known.paying));
  for (const path of [
    '/payments?tab=inPayout',
    `/payments?payment=${known.payment}`,
    `/payouts/${known.payout}`,
  ]) {
    await go(page, path);
    await isShown(page, cases.PAYEE);
  }
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Unduh daftar nominatif (CSV)' }).click();
  const list = await readFile(await (await download).path(), 'utf8');
  expect(list).toContain(`"'${cases.PAYEE.replaceAll('"', '""')}"`);
  expect(list).not.toMatch(/(^|,)"?[=+\-@\t]/m);
  const approver = await office.as('penyetuju-keuangan-1');
  await cases.approvePayout(approver, known.payout);
  await go(approver, `/payouts/${known.payout}`);
  await isShown(approver, cases.PAYEE);
});

test('The history of the claims, as a picture, a table and the facts of a moment', async ({ office }) => {
  const page = await office.as('auditor-1');
  await go(page, `/audit/cases/${known.paying}?view=state`);
  await page.getByRole('slider').press('End');
  await isShown(page, cases.PAYEE);
  for (const view of ['picture', 'list']) {
    await go(page, `/audit/cases/${known.waiting}?view=${view}`);
    await isShown(page, 'Pendaftaran');
  }
  await go(page, '/audit?topic=enrollment.events');
  await isShown(page, 'Pendaftaran');
});
