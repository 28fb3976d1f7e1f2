import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { notificationXml } from '../../apps/sandbox-bank/src/bank-files/account-xml.js';
import { expect, gateway, test } from './people.js';

const ACCOUNT = '0001112223334';

const fileNamed = (messageId: string) => ({
  name: `${messageId}.xml`,
  mimeType: 'application/xml',
  buffer: Buffer.from(
    notificationXml({
      messageId,
      createdAt: '2025-12-01T10:00:00Z',
      account: ACCOUNT,
      lines: [
        { reference: null, amount: 2_500, direction: 'DEBIT', day: '2025-12-01', bankReference: messageId },
      ],
    }),
  ),
});

async function choose(finance: Page, file: ReturnType<typeof fileNamed>): Promise<void> {
  const chooser = finance.waitForEvent('filechooser');
  await finance.getByRole('button', { name: 'Pilih berkas XML' }).click();
  await (await chooser).setFiles(file);
}

test('A file of the bank is brought once, and what it leaves open is explained by somebody else', async ({
  office,
}) => {
  const messageId = `FEE-${randomUUID().slice(0, 8)}`;
  const finance = await office.as('keuangan-1');
  await finance.goto(`${gateway()}/reconciliation`);
  await choose(finance, fileNamed(messageId));
  await expect(finance.getByText('Diterima: 1 baris, 0 cocok, 1 selisih.')).toBeVisible();
  await choose(finance, { ...fileNamed(messageId), buffer: Buffer.from('<a/>') });
  await expect(finance.getByRole('alert')).toContainText('Berkas ini tidak dipakai.');
  await expect(finance.getByRole('button', { name: 'Jelaskan' })).toHaveCount(0);

  const approver = await office.as('penyetuju-keuangan-1');
  await approver.goto(`${gateway()}/reconciliation`);
  const row = approver
    .getByRole('row')
    .filter({ hasText: `Baris 1 · ${messageId}` })
    .first();
  await row.getByRole('button', { name: 'Jelaskan' }).click();
  await row.getByRole('button', { name: 'Akhiri selisih ini' }).click();
  await expect(row.getByText('Tulis penjelasannya.')).toBeVisible();
  await row.getByLabel('Apa sebabnya?').selectOption({ label: 'Biaya bank' });
  await row.getByLabel('Penjelasan').fill('Biaya transfer bulan ini');
  await row.getByRole('button', { name: 'Akhiri selisih ini' }).dblclick();
  await expect(approver.getByText(`Baris 1 · ${messageId}`, { exact: true })).toHaveCount(0);
});
