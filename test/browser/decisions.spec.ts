import type { Page } from '@playwright/test';
import { claimOf, deathOf, submitted, timesOf } from './desks/cases.js';
import { next } from './desks/new-case.js';
import { post } from './desks/post.js';
import { askStatus, fromAnAddressOfItsOwn } from './desks/status.js';
import { expect, gateway, test } from './people.js';

const ROW = 3200;
const TO_CORRECT = 'Nama dusun pada kronologi tertukar dengan nama dusun tetangga.';
const open = (page: Page, claimId: string) => page.goto(`${gateway()}/claims/${claimId}`);
const verify = (verifier: Page, claimId: string) => post(verifier, `/api/claims/${claimId}/verification`, {});
const giveBack = (verifier: Page, claimId: string) =>
  post(verifier, `/api/claims/${claimId}/return`, { reason: 'PAYEE_TO_CORRECT' });

/** Opens a step of the case, makes its choice and confirms it, twice as fast as the page. */
async function decide(page: Page, step: string, choice: string, confirm: string): Promise<void> {
  await page.getByRole('button', { name: step, exact: true }).click();
  const panel = page.getByRole('region', { name: 'Langkah Anda' }).locator('form');
  await panel.getByLabel(choice).check();
  await panel.getByRole('button', { name: confirm, exact: true }).dblclick();
  await expect(page.getByText('Tersimpan', { exact: true })).toBeVisible();
}

/** What the list of reasons does not say must be said in words. */
async function giveBackInWords(verifier: Page): Promise<void> {
  await verifier.getByRole('button', { name: 'Kembalikan', exact: true }).click();
  const panel = verifier.getByRole('region', { name: 'Langkah Anda' }).locator('form');
  await panel.getByLabel(/^Alasan lain/).check();
  await panel.getByRole('button', { name: 'Kembalikan', exact: true }).click();
  const words = panel.getByLabel('Apa yang harus dibetulkan');
  await expect(words).toBeFocused();
  await words.fill(TO_CORRECT);
  await panel.getByRole('button', { name: 'Kembalikan', exact: true }).dblclick();
  await expect(verifier.getByText('Tersimpan', { exact: true })).toBeVisible();
}

/** Neither a refresh nor going back and forth does it again. */
async function happenedOnce(page: Page, claimId: string, type: string): Promise<void> {
  await page.reload();
  await page.goBack();
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await timesOf(page, claimId, type)).toBe(1);
}

test('What a verifier gives back the officer reads the reason of, mends and submits again', async ({
  office,
}) => {
  const officer = await office.as('petugas-klaim-1');
  const { claimId, receiptNumber, worker } = await submitted(officer, ROW);
  const verifier = await office.as('verifikator-1');
  await open(verifier, claimId);
  await giveBackInWords(verifier);
  await happenedOnce(verifier, claimId, 'ClaimReturnedToOfficer');

  await officer.goto(`${gateway()}/claims?tab=returned`);
  await officer.getByRole('link', { name: receiptNumber }).click();
  await expect(officer.getByText(/^Dikembalikan oleh verifikator-1: Alasan lain/)).toBeVisible();
  await expect(officer.getByText(TO_CORRECT)).toBeVisible();
  await officer.getByRole('link', { name: 'Perbaiki dan ajukan lagi' }).click();
  const told = 'Peserta meninggal di rumah karena sakit, pukul 03.00, disaksikan istri dan kepala dusun.';
  await officer.getByLabel('Apa yang terjadi').fill(told);
  await next(officer, 'Dokumen');
  await next(officer, 'Penerima');
  const account = deathOf(worker).payees[0]?.accountNumber ?? '';
  await officer.getByLabel('Nomor rekening').fill(account);
  await next(officer, 'Periksa dan kirim');
  await officer.getByRole('button', { name: 'Kirim klaim' }).dblclick();
  await expect(officer.getByRole('heading', { name: 'Klaim sudah diterima' })).toBeVisible();
  await expect(officer.getByText(receiptNumber)).toBeVisible();
  await happenedOnce(officer, claimId, 'ClaimResubmitted');

  await open(verifier, claimId);
  await expect(verifier.getByText('Berubah sejak terakhir Anda lihat')).toBeVisible();
  await expect(verifier.getByText(told)).toBeVisible();
  await verifier.getByRole('button', { name: 'Verifikasi', exact: true }).click();
  await verifier.getByRole('button', { name: 'Sudah saya lihat' }).click();
  await verifier.getByRole('button', { name: 'Verifikasi dan hitung' }).dblclick();
  await expect(verifier.getByText('Menunggu persetujuan').first()).toBeVisible();
  await happenedOnce(verifier, claimId, 'ClaimVerified');
});

test('A rejection names its rule to the officer and tells the family to ask', async ({ office }) => {
  const officer = await office.as('petugas-klaim-1');
  const { claimId, receiptNumber, statusSecret } = await submitted(officer, ROW);
  await verify(await office.as('verifikator-1'), claimId);
  const approver = await office.as('penyetuju-klaim-1');
  await open(approver, claimId);
  await decide(
    approver,
    'Tolak',
    'Bukan ahli waris yang berhak (PP 44/2015, Pasal 37 dan 40)',
    'Tolak klaim',
  );
  await happenedOnce(approver, claimId, 'ClaimRejected');
  await expect(approver.getByRole('button', { name: 'Setujui', exact: true })).toHaveCount(0);
  await open(officer, claimId);
  await expect(
    officer.getByText('Ditolak: Bukan ahli waris yang berhak (PP 44/2015, Pasal 37 dan 40)'),
  ).toBeVisible();
  const family = await office.nobody({ width: 360 });
  await fromAnAddressOfItsOwn(family);
  await askStatus(family, receiptNumber, statusSecret);
  await expect(family.getByText('Klaim tidak dapat disetujui.', { exact: false })).toBeVisible();
  await expect(family.getByText('ahli waris')).toHaveCount(0);
});

test('An approver before whose eyes a case is given back is told, and approves nothing', async ({
  office,
}) => {
  const { claimId } = await submitted(await office.as('petugas-klaim-1'), ROW);
  const verifier = await office.as('verifikator-1');
  await verify(verifier, claimId);
  const approver = await office.as('penyetuju-klaim-1');
  await open(approver, claimId);
  await approver.getByRole('button', { name: 'Setujui', exact: true }).click();
  const confirm = approver.getByRole('button', { name: 'Setujui Rp42.000.000' });
  await expect(confirm).toBeEnabled();
  await giveBack(verifier, claimId);
  await expect(approver.getByRole('alert').getByText('Klaim ini berubah saat Anda membukanya')).toBeVisible();
  await expect(approver.getByText(/verifikator-1: Penerima perlu diperbaiki/)).toBeVisible();
  await expect(confirm).toHaveCount(0);
  expect(await timesOf(approver, claimId, 'ClaimApproved')).toBe(0);
});

test('An approver who did not hear that a case was changed approves nothing, and sees what is different', async ({
  office,
}) => {
  const officer = await office.as('petugas-klaim-1');
  const { claimId, worker } = await submitted(officer, ROW);
  const verifier = await office.as('verifikator-1');
  await verify(verifier, claimId);
  const approver = await office.as('penyetuju-klaim-1');
  await approver.route('**/api/audit/changes', route => route.abort('failed'));
  await open(approver, claimId);
  await approver.getByRole('button', { name: 'Setujui', exact: true }).click();
  await giveBack(verifier, claimId);
  const { documents, costs, stmbDays, payees, narrative } = deathOf(worker);
  const [one, two] = [
    { ...payees[0], weight: 1 },
    // With the same account the case would be held by a signal.
    { ...payees[0], name: 'Contoh Anak', relation: 'CHILD', accountNumber: `01${worker.nik.slice(4)}7` },
  ];
  const mended = { documents, costs, stmbDays, narrative, payees: [one, two] };
  await post(officer, `/api/claims/${claimId}/resubmission`, mended);
  await verify(verifier, claimId);
  await approver.getByRole('button', { name: 'Setujui Rp42.000.000' }).click();
  await expect(approver.getByText(/^Klaim berubah sejak diperlihatkan/)).toBeVisible();
  await expect(approver.getByText(/Bagian yang berubah.*penerima/)).toBeVisible();
  expect((await claimOf(approver, claimId)).stage).toBe('Assessed');
  await expect(approver.getByRole('button', { name: 'Setujui Rp42.000.000' })).toBeDisabled();
  expect(await timesOf(approver, claimId, 'ClaimApproved')).toBe(0);
  await approver.getByRole('button', { name: 'Sudah saya lihat' }).click();
  await expect(approver.getByRole('button', { name: 'Setujui Rp42.000.000' })).toBeEnabled();
});
