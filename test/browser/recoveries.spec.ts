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

test('What was overpaid is planned by one person of finance and approved by another', async ({ office }) => {
  const receiptNumber = await overpaid(office.as);
  const finance = await office.as('keuangan-1');
  await expect(async () => {
    await finance.goto(`${gateway()}/recoveries`);
    await expect(finance.getByRole('link', { name: receiptNumber })).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await finance.getByRole('link', { name: receiptNumber }).click();
  await finance.getByRole('button', { name: 'Tambah angsuran' }).click();
  await finance.getByRole('button', { name: 'Bagi rata, tiap bulan' }).click();
  await expect(finance.getByLabel('Jumlah').nth(1)).toHaveValue('16000000');
  await barsNobody(finance, 'an overpayment');
  await finance.getByRole('button', { name: 'Usulkan rencana ini' }).dblclick();
  await expect(finance.getByText('Anda yang mengusulkan; orang lain yang menyetujui.')).toBeVisible();
  await expect(finance.getByRole('button', { name: /^Setujui/ })).toHaveCount(0);

  const approver = await office.as('penyetuju-keuangan-1');
  await approver.goto(finance.url());
  await approver.getByRole('button', { name: 'Setujui Rp32.000.000' }).click();
  await expect(approver.getByText('Rencana disetujui, belum ada yang kembali')).toBeVisible();
  await approver.goto(`${gateway()}/recoveries?tab=running`);
  await expect(approver.getByRole('row').filter({ hasText: receiptNumber })).toContainText('Rp32.000.000');
});
