import type { Page } from '@playwright/test';
import { type SampleCase, sampleCase } from '../journeys/main-job/sample.js';
import { deathOf, openAccounts } from './desks/cases.js';
import { chooseIn, enterOn, signInByKeys, tabTo, typeDate, typeInto } from './desks/keyboard.js';
import { unclaimedWorker } from './desks/unclaimed.js';
import { expect, gateway, test } from './people.js';

// One case from desk to desk, by keys alone: nothing in this file points, fills or puts the focus anywhere.
test.describe.configure({ mode: 'serial' });

const AWARD = 'Rp42.000.000';
const one = sampleCase('village-death');
const done = { claimId: '', receipt: '', payoutId: '' };

const main = (page: Page) => page.locator('#content');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name, exact: true });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name, exact: true });

async function typePayee(page: Page, payee: SampleCase['payees'][number]): Promise<void> {
  await typeInto(page, page.getByLabel('Nama', { exact: false }).first(), payee.name);
  await chooseIn(page, page.getByLabel('Hubungan'), /suami|istri/i);
  await chooseIn(page, page.getByLabel(/^Bank/), new RegExp(payee.bankCode));
  await typeInto(page, page.getByLabel('Nomor rekening'), payee.accountNumber);
  await typeInto(page, page.getByLabel('Nama pada rekening'), payee.accountName);
}

test('An officer finds a worker, fills the steps and sends the claim', async ({ office }) => {
  const page = await office.nobody();
  await page.goto(`${gateway()}/claims`);
  await enterOn(page, page.getByRole('main').getByRole('link', { name: 'Masuk' }));
  await signInByKeys(page, 'petugas-klaim-1');
  const worker = await unclaimedWorker(page, 3100);
  const { nik } = worker;
  const { payees } = deathOf(worker);
  await openAccounts(payees);
  await enterOn(page, link(page, 'Klaim baru'));
  await expect(page.getByLabel(/NIK/)).toBeFocused();
  await page.keyboard.type(nik);
  await page.keyboard.press('Enter');
  await enterOn(page, page.getByRole('button', { name: /^Pilih / }));
  await expect(page.locator('#chosen-person')).toBeFocused();
  await tabTo(page, page.getByRole('radio', { checked: true }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByLabel('Meninggal, bukan karena kerja (JKM)')).toBeChecked();
  await typeDate(page, page.getByLabel('Tanggal meninggal'), one.eventDate);
  await typeInto(page, page.getByLabel('Apa yang terjadi'), one.narrative);
  await page.keyboard.press('Control+Enter');
  await expect(heading(page, 'Dokumen')).toBeFocused();
  for (const box of await page.getByRole('checkbox').all()) {
    await tabTo(page, box);
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
  }
  await enterOn(page, button(page, 'Lanjut'));
  await expect(heading(page, 'Penerima')).toBeFocused();
  for (const choice of [/^Surat keterangan ahli waris/, /^1\. /]) {
    const radio = page.getByRole('radio', { name: choice });
    await tabTo(page, radio);
    await page.keyboard.press('Space');
    await expect(radio).toBeChecked();
  }
  for (const payee of payees) await typePayee(page, payee);
  await page.keyboard.press('Control+Enter');
  await expect(heading(page, 'Periksa dan kirim')).toBeFocused();
  await expect(page.getByText(AWARD).first()).toBeVisible();
  await enterOn(page, button(page, 'Kirim klaim'));
  const receipt = page.getByText(/^JKM-\d{4}-[0-9A-Z]{10}$/);
  await expect(receipt).toBeFocused();
  done.receipt = (await receipt.textContent()) ?? '';
  await enterOn(page, link(page, 'Buka klaim ini'));
  await page.waitForURL(/\/claims\/[0-9a-f-]{36}/);
  done.claimId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await expect(main(page)).toBeFocused();
});

test('A verifier finds it by its receipt and verifies it', async ({ office }) => {
  const page = await office.nobody();
  await page.goto(`${gateway()}/auth/sign-in`);
  await signInByKeys(page, 'verifikator-1');
  await page.keyboard.press('Alt+c');
  await expect(page.getByLabel('Awal nomor resi')).toBeFocused();
  await page.keyboard.type(done.receipt);
  await page.keyboard.press('Enter');
  await expect(page.locator('tr[data-row]')).toHaveCount(1);
  await page.keyboard.press('Alt+j');
  await expect(link(page, done.receipt)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page, new RegExp(done.receipt))).toBeVisible();
  await expect(main(page)).toBeFocused();
  const step = button(page, 'Verifikasi');
  await page.keyboard.press('Alt+p');
  await expect(step).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Verifikasi klaim ini')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(step).toBeFocused();
  await expect(heading(page, 'Verifikasi klaim ini')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await enterOn(page, button(page, 'Verifikasi dan hitung'));
  await expect(page.getByRole('status').filter({ hasText: 'Tersimpan' })).toBeFocused();
  await expect(page.getByText('Menunggu persetujuan').first()).toBeVisible();
});

test('An approver whose sign-in has grown old signs in anew and approves it', async ({ office }) => {
  const page = await office.nobody();
  await page.goto(`${gateway()}/auth/sign-in?return=/claims/${done.claimId}`);
  await page.route('**/auth/me', async route => {
    const answer = await route.fetch();
    await route.fulfill({ json: { ...(await answer.json()), signedInAt: '2025-01-01T00:00:00Z' } });
  });
  await signInByKeys(page, 'penyetuju-klaim-1');
  await expect(button(page, 'Setujui')).toBeVisible();
  await page.keyboard.press('Alt+p');
  await page.keyboard.press('Enter');
  await tabTo(page, link(page, 'Masuk lagi, lalu setujui'));
  await page.unrouteAll();
  await page.keyboard.press('Enter');
  await signInByKeys(page, 'penyetuju-klaim-1');
  await expect(heading(page, `Setujui santunan ${AWARD}`)).toBeFocused();
  await enterOn(page, button(page, `Setujui ${AWARD}`));
  await expect(page.getByRole('status').filter({ hasText: 'Tersimpan' })).toBeFocused();
  await expect(page.getByText('Disetujui, menunggu bayar').first()).toBeVisible();
});

test('Finance prepares the payout, and another person approves it', async ({ office }) => {
  const page = await office.nobody();
  await page.goto(`${gateway()}/auth/sign-in`);
  await signInByKeys(page, 'keuangan-1');
  const box = page.getByRole('checkbox', { name: new RegExp(`^Pilih pembayaran ${done.receipt}`) });
  await expect(box).toBeVisible();
  await page.keyboard.press('Alt+j');
  await tabTo(page, box);
  await page.keyboard.press('Space');
  await page.keyboard.press('Alt+p');
  await expect(button(page, 'Siapkan daftar bayar')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/payouts\/[0-9a-f-]{36}/);
  await expect(main(page)).toBeFocused();
  done.payoutId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await enterOn(page, button(page, 'Batalkan daftar bayar'));
  await expect(page.getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button(page, 'Batalkan daftar bayar')).toBeFocused();
  const approver = await office.nobody();
  await approver.goto(`${gateway()}/auth/sign-in`);
  await signInByKeys(approver, 'penyetuju-keuangan-1');
  await enterOn(approver, link(approver, 'Daftar bayar'), 'Shift+Tab');
  await expect(main(approver)).toBeFocused();
  await enterOn(approver, approver.locator(`a[href$="${done.payoutId}"]`));
  await expect(button(approver, `Setujui ${AWARD}`)).toBeVisible();
  await approver.keyboard.press('Alt+p');
  await expect(button(approver, `Setujui ${AWARD}`)).toBeFocused();
  await approver.keyboard.press('Enter');
  await expect(approver.getByRole('status').filter({ hasText: 'Disetujui.' })).toBeFocused();
});

test('An auditor searches for it, replays it and goes through its moments', async ({ office }) => {
  const page = await office.nobody();
  await page.goto(`${gateway()}/auth/sign-in`);
  await signInByKeys(page, 'auditor-1');
  await enterOn(page, link(page, 'Riwayat'), 'Shift+Tab');
  await typeInto(page, page.getByLabel('Nomor resi'), done.receipt);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${gateway()}/audit/cases/${done.claimId}`);
  await expect(main(page)).toBeFocused();
  const replay = button(page, 'Putar ulang dan bandingkan');
  await enterOn(page, replay);
  await expect(page.getByText('Hasil putar ulang sama dengan keadaan sekarang')).toBeVisible();
  await expect(replay).toBeFocused();
  await tabTo(page, page.getByRole('slider'));
  await page.keyboard.press('Home');
  await tabTo(page, page.getByRole('radio', { name: 'Rangkaian' }));
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: 'Keadaan klaim' })).toBeFocused();
  await expect(
    page.getByText('Belum diajukan').or(page.getByText('Saat itu belum ada apa-apa.')).first(),
  ).toBeVisible();
});
