import type { Page } from '@playwright/test';
import { appealed, awardedDeath, type Corrected } from './desks/appeals.js';
import { barsNobody } from './desks/barriers.js';
import { post } from './desks/post.js';
import { expect, gateway, read, test } from './people.js';

const ROW = 4500;
const LESS = {
  ...{ upheld: true, ground: 'FACTS_WERE_OTHERWISE', reasons: 'Contoh pertimbangan' },
  ...{ overruled: [], monthsPaid: 1 },
};

/** A death whose award was found to be Rp32.000.000 too much. */
async function overpaid(as: (user: string) => Promise<Page>): Promise<string> {
  const { claimId, receiptNumber } = await awardedDeath(as, ROW);
  await appealed(as, claimId, 'MONTHS_TOO_FEW');
  await post(await as('pemutus-keberatan-1'), `/api/claims/${claimId}/appeals/decision`, LESS);
  const approver = await as('penyetuju-klaim-2');
  const { correction } = await read<Corrected>(approver, `/api/claims/${claimId}`);
  await post(approver, `/api/claims/${claimId}/correction/approval`, { shownHash: correction?.shownHash });
  return receiptNumber;
}

const DIED = 'Penerima meninggal dan tidak meninggalkan harta';
async function proposeWaiver(finance: Page): Promise<void> {
  await finance.getByLabel('Alasannya').selectOption(DIED);
  await finance.getByRole('button', { name: 'Usulkan penghapusan' }).dblclick();
  await expect(finance.getByText('Anda yang mengusulkan; orang lain yang menyetujui.')).toBeVisible();
}

test('What was overpaid is planned or waived by one person of finance and decided by another', async ({
  office,
}) => {
  const receiptNumber = await overpaid(office.as);
  const finance = await office.as('keuangan-1');
  await expect(async () => {
    await finance.goto(`${gateway()}/recoveries`);
    await expect(finance.getByRole('link', { name: receiptNumber })).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await finance.getByRole('link', { name: receiptNumber }).click();
  const approver = await office.as('penyetuju-keuangan-1');
  await proposeWaiver(finance);
  await approver.goto(finance.url());
  await expect(approver.getByText(DIED)).toBeVisible();
  await barsNobody(approver, 'a waiver to decide on');
  await approver.getByRole('button', { name: 'Tolak usulan ini' }).dblclick();
  await expect(approver.getByText(DIED)).toHaveCount(0);
  await finance.reload();
  await finance.getByRole('button', { name: 'Tambah angsuran' }).click();
  await finance.getByRole('button', { name: 'Bagi rata, tiap bulan' }).click();
  await expect(finance.getByLabel('Jumlah').nth(1)).toHaveValue('16.000.000');
  await barsNobody(finance, 'an overpayment');
  await finance.getByRole('button', { name: 'Usulkan rencana ini' }).dblclick();
  await expect(finance.getByText('Anda yang mengusulkan; orang lain yang menyetujui.')).toBeVisible();
  await expect(finance.getByRole('button', { name: /^Setujui/ })).toHaveCount(0);

  await approver.goto(finance.url());
  await expect(approver.getByText('Sidik yang disetujui:')).toContainText(/[0-9a-f]{64}/);
  await approver.getByRole('button', { name: 'Setujui Rp32.000.000' }).click();
  await expect(approver.getByText('Rencana disetujui, belum ada yang kembali')).toBeVisible();
  await approver.goto(`${gateway()}/recoveries?tab=running`);
  await expect(approver.getByRole('row').filter({ hasText: receiptNumber })).toContainText('Rp32.000.000');

  await finance.reload();
  await proposeWaiver(finance);
  await approver.goto(finance.url());
  await approver.getByRole('button', { name: 'Setujui Rp32.000.000' }).dblclick();
  await approver.goto(`${gateway()}/recoveries?tab=ended`);
  await expect(approver.getByRole('row').filter({ hasText: receiptNumber })).toBeVisible();
});

test('What was overpaid is kept from later payments with a written consent, which another person approves', async ({
  office,
}) => {
  const receiptNumber = await overpaid(office.as);
  const finance = await office.as('keuangan-1');
  await expect(async () => {
    await finance.goto(`${gateway()}/recoveries`);
    await expect(finance.getByRole('link', { name: receiptNumber })).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await finance.getByRole('link', { name: receiptNumber }).click();
  await finance.getByLabel('Paling banyak dari tiap pembayaran (%)').fill('150');
  await finance.getByLabel('Nomor surat persetujuan').fill('surat dari Ibu');
  await finance.getByRole('button', { name: 'Usulkan pemotongan' }).click();
  await expect(finance.getByLabel('Paling banyak dari tiap pembayaran (%)')).toBeFocused();
  await expect(finance.getByLabel('Nomor surat persetujuan')).toHaveAccessibleDescription(/tanpa spasi/);
  await finance.getByLabel('Paling banyak dari tiap pembayaran (%)').fill('50');
  await finance.getByLabel('Tanggal surat persetujuan').fill('2026-01-06');
  await finance.getByLabel('Nomor surat persetujuan').fill('SP-2026/017');
  await barsNobody(finance, 'an offset');
  await finance.getByRole('button', { name: 'Usulkan pemotongan' }).dblclick();
  await expect(finance.getByText('Anda yang mengusulkan; orang lain yang menyetujui.')).toBeVisible();

  const approver = await office.as('penyetuju-keuangan-1');
  await approver.goto(finance.url());
  await expect(approver.getByText('paling banyak 50% dari tiap pembayaran; surat SP-2026/017')).toBeVisible();
  await approver.getByRole('button', { name: 'Setujui Rp32.000.000' }).click();
  await approver.goto(`${gateway()}/recoveries?tab=running`);
  // Half of the Rp42.000.000 that the payee is still to receive is kept at once.
  const row = approver.getByRole('row').filter({ hasText: receiptNumber });
  await expect(row).toContainText('Ditahan dari pembayaran berikutnya');
  await expect(row).toContainText('Rp21.000.000');
  await expect(row).toContainText('Rp11.000.000');
});
