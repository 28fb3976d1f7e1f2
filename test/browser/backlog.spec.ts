import type { Page } from '@playwright/test';
import { barsNobody } from './desks/barriers.js';
import { submitted } from './desks/cases.js';
import { post } from './desks/post.js';
import { expect, gateway, read, test } from './people.js';

const ROW = 5900;
const table = (page: Page, name: string) => page.getByRole('table', { name });
const figure = (page: Page, name: string, row: string, column: string) =>
  table(page, name).getByRole('row', { name: row }).locator(`td[data-label="${column}"]`);
const found = (page: Page) => page.locator('tr[data-row]');

interface Backlog {
  readonly total: number;
  readonly reasons: readonly {
    readonly reason: string;
    readonly claims: number;
    readonly standing: number;
  }[];
}

test('A figure of the backlog leads to its claims, whose stopped clock says since when', async ({
  office,
}) => {
  const { claimId, receiptNumber } = await submitted(await office.as('petugas-klaim-1'), ROW);
  const page = await office.as('verifikator-1');
  await post(page, `/api/claims/${claimId}/further-documents`, {
    document: 'OTHER_DOCUMENT',
    reason: 'IDENTITY_DOUBTFUL',
    words: 'Hari kematian dalam dua surat berbeda.',
  });
  await page.goto(gateway());
  await page.getByRole('link', { name: 'Umur klaim' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Umur klaim');
  const { total, reasons } = await read<Backlog>(page, '/api/claims/backlog?office=mine');
  const asked = reasons.find(({ reason }) => reason === 'FURTHER_DOCUMENT_ASKED');
  await expect(page.getByText(`${total} klaim belum selesai`)).toBeVisible();
  const why = [page, 'Menurut alasan menunggu', 'Dokumen yang diminta kemudian'] as const;
  await expect(figure(...why, 'Yang harus bertindak')).toHaveText('Keluarga yang mengajukan');
  await expect(figure(...why, 'Klaim')).toHaveText(`${asked?.claims}`);
  await expect(
    table(page, 'Menurut langkah').getByRole('row', { name: 'Menunggu kekurangan' }),
  ).toBeVisible();
  await barsNobody(page, 'the backlog with figures');

  await figure(...why, '0–3 hari')
    .getByRole('link')
    .click();
  await expect(page.getByText('menunggu karena: Dokumen yang diminta kemudian')).toBeVisible();
  await expect(page.getByLabel('Menunggu karena')).toHaveValue('FURTHER_DOCUMENT_ASKED');
  const row = found(page).filter({ hasText: receiptNumber });
  await expect(row).toContainText('Berhenti sejak');
  await barsNobody(page, 'the list behind a figure');
  await page.reload();
  await row.getByRole('link', { name: receiptNumber }).click();
  await expect(page.getByText(/^Berhenti sejak .+: menunggu dokumen yang diminta kemudian$/)).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: 'Tampilkan semua' }).click();
  await expect(page).not.toHaveURL(/reason=|submitted/);
  await expect(page.getByText('menunggu karena: Dokumen yang diminta kemudian')).toHaveCount(0);

  await page.getByLabel('Menunggu karena').selectOption('Iuran belum diterima');
  await expect(page).toHaveURL(/reason=MONTH_NOT_PAID/);
  await expect(found(page).filter({ hasText: receiptNumber })).toHaveCount(0);
});

test('The backlog of one office is chosen, and stands in the address', async ({ office }) => {
  const page = await office.as('auditor-1');
  await page.goto(`${gateway()}/claims/backlog`);
  await page.getByLabel('Kantor').selectOption('Tanpa kantor');
  await expect(page).toHaveURL(/office=none/);
  const { total } = await read<Backlog>(page, '/api/claims/backlog?office=none');
  const said = total === 0 ? 'Tidak ada klaim yang belum selesai.' : `${total} klaim belum selesai`;
  await expect(page.getByText(said)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Kantor')).toHaveValue('none');
  await expect(page.getByText(said)).toBeVisible();
});
