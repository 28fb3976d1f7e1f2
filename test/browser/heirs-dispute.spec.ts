import type { Page } from '@playwright/test';
import { barsNobody, isThere } from './desks/barriers.js';
import { claimOf, submitted, timesOf } from './desks/cases.js';
import { post } from './desks/post.js';
import { expect, gateway, read, test } from './people.js';

const ROW = 4300;
const WHY = 'Anak dari perkawinan pertama menyatakan dirinya tidak disebut dalam surat keterangan.';
const ENDED = 'Kesepakatan 2 Januari 2026, ditandatangani semua ahli waris di kantor desa.';
const open = (page: Page, claimId: string) => page.goto(`${gateway()}/claims/${claimId}`);
const panelOf = (page: Page) => page.getByRole('region', { name: 'Langkah Anda' }).locator('form');
const isSaved = (page: Page) => expect(page.getByText('Tersimpan', { exact: true })).toBeVisible();

async function hold(page: Page, claimId: string): Promise<void> {
  await open(page, claimId);
  await page.getByRole('button', { name: 'Catat sengketa ahli waris' }).click();
  await panelOf(page).getByLabel('Siapa mempersoalkan apa').fill(WHY);
  await panelOf(page).getByRole('button', { name: 'Tahan klaim' }).dblclick();
  await isSaved(page);
}

async function settle(page: Page, claimId: string): Promise<void> {
  await open(page, claimId);
  await page.getByRole('button', { name: 'Akhiri sengketa', exact: true }).click();
  await panelOf(page).getByLabel('Kesepakatan tertulis semua ahli waris').check();
  await panelOf(page).getByLabel('Nomor dan isi surat').fill(ENDED);
  await panelOf(page).getByRole('button', { name: 'Akhiri sengketa' }).dblclick();
  await isSaved(page);
}

test('A dispute holds the case until a verifier enters the paper that ends it; each is one command', async ({
  office,
}) => {
  const officer = await office.as('petugas-klaim-1');
  const { claimId } = await submitted(officer, ROW);
  await open(officer, claimId);
  await officer.getByRole('button', { name: 'Catat sengketa ahli waris' }).click();
  await panelOf(officer).getByRole('button', { name: 'Tahan klaim' }).click();
  await expect(panelOf(officer).getByLabel('Siapa mempersoalkan apa')).toBeFocused();
  await expect(panelOf(officer).getByLabel('Siapa mempersoalkan apa')).toHaveAccessibleDescription(
    /Belum diisi\./,
  );
  await hold(officer, claimId);
  await expect(officer.getByText('Ahli waris bersengketa: klaim ditahan')).toBeVisible();
  await expect(officer.getByText(WHY)).toBeVisible();
  await expect(officer.getByRole('button', { name: 'Catat sengketa ahli waris' })).toHaveCount(0);
  expect(await timesOf(officer, claimId, 'HeirsDisputed')).toBe(1);
  expect((await claimOf(officer, claimId)).stage).toBe('NeedsAttention');

  const verifier = await office.as('verifikator-1');
  await open(verifier, claimId);
  await expect(verifier.getByRole('button', { name: 'Verifikasi', exact: true })).toHaveCount(0);
  await verifier.getByRole('button', { name: 'Akhiri sengketa', exact: true }).click();
  await panelOf(verifier).getByRole('button', { name: 'Akhiri sengketa' }).click();
  await expect(panelOf(verifier).getByRole('radio').first()).toBeFocused();
  await settle(verifier, claimId);
  await expect(verifier.getByText('Ahli waris bersengketa: klaim ditahan')).toHaveCount(0);
  expect(await timesOf(verifier, claimId, 'HeirsDisputeSettled')).toBe(1);
  expect((await claimOf(verifier, claimId)).stage).toBe('Validated');
});

test('After the approval a dispute holds the payment, which finance sees and cannot choose', async ({
  office,
}) => {
  const officer = await office.as('petugas-klaim-1');
  const { claimId, receiptNumber } = await submitted(officer, ROW);
  const verifier = await office.as('verifikator-1');
  const path = `/api/claims/${claimId}`;
  await post(verifier, `${path}/verification`, {});
  const approver = await office.as('penyetuju-klaim-1');
  const { shownHash } = await read<{ shownHash: string }>(approver, path);
  await post(approver, `${path}/approval`, { shownHash });
  await hold(approver, claimId);
  await expect(approver.getByText('Uang yang belum sampai ke bank ditahan')).toBeVisible();

  const finance = await office.as('keuangan-1');
  const row = finance.locator('tr[data-row]', { hasText: receiptNumber });
  const isHeld = async () => {
    await finance.goto(`${gateway()}/payments`);
    return (await row.textContent())?.includes('sengketa ahli waris') ?? false;
  };
  await expect.poll(isHeld).toBe(true);
  await expect(row.getByRole('checkbox')).toBeDisabled();

  await settle(verifier, claimId);
  await expect.poll(isHeld).toBe(false);
  await expect(row.getByRole('checkbox')).toBeEnabled();
});

test('A case in dispute bars nobody, in both languages, wide and narrow', async ({ office }) => {
  const officer = await office.as('petugas-klaim-1');
  const { claimId } = await submitted(officer, ROW);
  await hold(officer, claimId);
  const verifier = await office.as('verifikator-1');
  for (const language of ['id', 'en']) {
    await verifier.evaluate(wanted => localStorage.setItem('santunan.language', wanted), language);
    await verifier.goto(`${gateway()}/claims/${claimId}?do=settleDispute`);
    await isThere(verifier);
    await expect(verifier.locator('form textarea')).toBeVisible();
    await barsNobody(verifier, `dispute in ${language}`);
  }
});
