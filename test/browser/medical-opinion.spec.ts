import type { Page } from '@playwright/test';
import { barsNobody, isThere } from './desks/barriers.js';
import { openAccounts, timesOf } from './desks/cases.js';
import { disabilityOf, disabled, giveOpinion, openOpinion, WHY } from './desks/disability.js';
import { fillCase } from './desks/new-case.js';
import { unclaimedWorker } from './desks/unclaimed.js';
import { expect, gateway, test } from './people.js';

const ROW = 3700;
const WAITS = 'Menunggu pendapat dokter penasihat';
const open = (page: Page, claimId: string) => page.goto(`${gateway()}/claims/${claimId}`);
const part = (page: Page, name: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) });

/** The heading of the page before is another one. */
async function receiptOn(page: Page): Promise<string> {
  const title = await page.getByRole('heading', { level: 1, name: /JKK-\d{4}-\w{10}/ }).textContent();
  return /JKK-\d{4}-\w{10}/.exec(title ?? '')?.[0] ?? '';
}

test('An officer names a toe, the medical adviser finds the thumb, and the thumb is what is paid', async ({
  office,
}) => {
  const officer = await office.as('petugas-klaim-1');
  const worker = await unclaimedWorker(officer, ROW);
  const entry = disabilityOf(worker);
  await openAccounts(entry.payees);
  await fillCase(officer, worker.nik, entry);
  await expect(officer.getByText('Ibu jari kaki', { exact: true })).toBeVisible();
  await expect(officer.getByText(/Harga rumah sakit rujukan Rp8.000.000/)).toBeVisible();
  await officer.getByRole('button', { name: 'Kirim klaim' }).dblclick();
  await officer.getByRole('link', { name: 'Buka klaim ini' }).click();
  await expect(officer.getByText('Dokter penasihat belum menetapkan cacatnya.')).toBeVisible();
  await officer.waitForURL(/\/claims\/[0-9a-f-]{36}/);
  const claimId = new URL(officer.url()).pathname.split('/').at(-1) ?? '';
  const receipt = await receiptOn(officer);

  const adviser = await office.as('dokter-penasihat');
  const row = adviser.locator('tr[data-row]', { hasText: receipt });
  await expect(row).toContainText(WAITS);
  await row.getByRole('link').click();
  await expect(adviser.getByText('Ibu jari kaki', { exact: true })).toBeVisible();
  await giveOpinion(adviser, claimId, { workRelated: 'Ya' });
  await expect(part(adviser, 'Pendapat dokter penasihat')).toContainText('akibat pekerjaan');
  await adviser.reload();
  expect(await timesOf(adviser, claimId, 'MedicalOpinionGiven')).toBe(1);

  const verifier = await office.as('verifikator-1');
  await open(verifier, claimId);
  const opinion = part(verifier, 'Pendapat dokter penasihat');
  await expect(opinion).toContainText('Ibu jari tangan, kanan (tangan yang menulis)');
  await expect(opinion).toContainText(WHY);
  await verifier.getByRole('button', { name: 'Verifikasi', exact: true }).click();
  await verifier.getByRole('button', { name: 'Verifikasi dan hitung' }).click();
  const lines = part(verifier, 'Santunan menurut peraturan');
  await expect(lines).toContainText(/15% × 80 × /);
  await expect(lines).not.toContainText('Santunan dihitung saat klaim diverifikasi.');

  const auditor = await office.as('auditor-1');
  await auditor.goto(`${gateway()}/audit/cases/${claimId}`);
  await auditor.getByText('Keadaan klaim', { exact: true }).click();
  await auditor.getByRole('slider').press('End');
  await expect(auditor.getByText('Ibu jari tangan, kanan (tangan yang menulis)')).toBeVisible();
  await expect(auditor.getByText(WHY)).toHaveCount(0);
});

test('An opinion without an answer or a reason is not sent: what is missing is said, and has the focus', async ({
  office,
}) => {
  const { claimId } = await disabled(await office.as('petugas-klaim-1'), ROW);
  const adviser = await office.as('dokter-penasihat');
  const panel = await openOpinion(adviser, claimId);
  await expect(panel.getByLabel('Cacat sebagian')).toBeChecked();
  await expect(panel.getByLabel('Bagian tubuh')).toHaveValue('big toe');
  await panel.getByRole('button', { name: 'Simpan pendapat' }).click();
  await expect(panel.getByLabel('Ya', { exact: true })).toBeFocused();
  await panel.getByLabel('Ya', { exact: true }).check();
  await panel.getByLabel('Bagian tubuh').selectOption('thumb');
  await panel.getByRole('button', { name: 'Simpan pendapat' }).click();
  await expect(panel.getByLabel('Sebelah')).toBeFocused();
  await expect(panel.getByLabel('Sebelah')).toHaveAccessibleDescription('Pilih salah satu.');
  await expect(panel.getByLabel('Alasan')).toHaveAccessibleDescription(/Belum diisi\./);
  await panel.getByLabel('Bagian tubuh').selectOption('scalp');
  await panel.getByLabel('Persentase menurut dokter (%)').fill('90');
  await panel.getByLabel('Alasan').fill(WHY);
  await panel.getByRole('button', { name: 'Simpan pendapat' }).click();
  await expect(panel.getByRole('alert')).toContainText('STATUTORY_FACT_OUT_OF_RANGE');
  expect(await timesOf(adviser, claimId, 'MedicalOpinionGiven')).toBe(0);
});

test('A finding that work was not the cause is a ground to reject', async ({ office }) => {
  const { claimId } = await disabled(await office.as('petugas-klaim-1'), ROW);
  await giveOpinion(await office.as('dokter-penasihat'), claimId, { workRelated: 'Bukan' });
  const approver = await office.as('penyetuju-klaim-1');
  await open(approver, claimId);
  await expect(approver.getByText(/menyatakan kejadian ini bukan akibat pekerjaan/)).toBeVisible();
  await approver.getByRole('button', { name: 'Tolak', exact: true }).click();
  await approver.getByLabel(/^Bukan kecelakaan kerja/).check();
  await approver.getByRole('button', { name: 'Tolak klaim' }).click();
  await expect(approver.getByText('Ditolak', { exact: true }).first()).toBeVisible();
});

test('The panel and the finding bar nobody, in both languages, wide and narrow', async ({ office }) => {
  const { claimId } = await disabled(await office.as('petugas-klaim-1'), ROW);
  const adviser = await office.as('dokter-penasihat');
  await giveOpinion(adviser, claimId, { workRelated: 'Ya' });
  for (const language of ['id', 'en']) {
    await adviser.evaluate(wanted => localStorage.setItem('santunan.language', wanted), language);
    await adviser.goto(`${gateway()}/claims/${claimId}?do=opinion`);
    await isThere(adviser);
    await expect(adviser.locator('form textarea')).toHaveValue(WHY);
    await barsNobody(adviser, `opinion in ${language}`);
  }
});

test('The losses of a new claim bar nobody, in both languages, wide and narrow', async ({ office }) => {
  const page = await office.as('petugas-klaim-1');
  await page.goto(`${gateway()}/claims/new`);
  await page.getByRole('radio').nth(3).check();
  await page.getByRole('button', { name: 'Tambah bagian tubuh' }).click();
  await page.getByLabel('Bagian tubuh').selectOption('thumb');
  await page.getByLabel('Keadaannya').selectOption('functional');
  await barsNobody(page, 'losses in id');
  await page.evaluate(() => localStorage.setItem('santunan.language', 'en'));
  await page.reload();
  await expect(page.getByLabel('Part of the body')).toHaveValue('thumb');
  await barsNobody(page, 'losses in en');
});
