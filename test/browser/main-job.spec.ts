import type { Page } from '@playwright/test';
import { readAddresses } from '#stack';
import { Bank } from '../journeys/main-job/bank.js';
import { type SampleCase, sampleCase, sampleRows } from '../journeys/main-job/sample.js';
import { importFile } from './desks/import.js';
import { fillCase } from './desks/new-case.js';
import { expect, gateway, read, test } from './people.js';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

const MONTHS = ['2025-06', '2025-07', '2025-08', '2025-09', '2025-10', '2025-11', '2025-12'];
const CASES = [
  { key: 'village-death', award: 'Rp42.000.000', lines: 3 },
  { key: 'athlete-accident', award: 'Rp63.056.229', lines: 8 },
] as const;
const monthInWords = (month: string): string =>
  new Intl.DateTimeFormat('id-ID', { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00Z`),
  );

const nikOf = ({ worker }: SampleCase): string => sampleRows(worker.roster)[worker.row]?.['nik'] ?? '';

test('The enrollment officer reads the payers and the rosters from their files', async ({ office }) => {
  const page = await office.as('petugas-pendaftaran');
  await page.goto(`${gateway()}/payers`);
  await page.getByRole('button', { name: 'Dari berkas CSV' }).click();
  await importFile(page, 'payers.csv');
  for (const name of ['roster-villages.csv', 'roster-apbd.csv', 'roster-athletes.csv']) {
    await page.goto(`${gateway()}/rosters`);
    await importFile(page, name);
  }
  await page.goto(`${gateway()}/rosters`);
  await expect(page.locator('tr[data-row]')).toHaveCount(3);
});

test('The billing officer bills each month and reads what was received', async ({ office }) => {
  const page = await office.as('petugas-iuran');
  await expect
    .poll(
      async () => (await read<{ members: number }>(page, '/api/invoices/members?month=2025-12')).members,
      {
        timeout: 60_000,
      },
    )
    .toBe(8_278);
  for (const month of MONTHS) {
    await page.goto(`${gateway()}/invoices?month=${month}&do=issue`);
    await page.getByLabel('Terbit', { exact: false }).first().fill(`${month}-01`);
    await page.getByRole('button', { name: `Terbitkan tagihan ${monthInWords(month)}` }).click();
    await expect(page.getByText(/tagihan diterbitkan\. Bulan ini seluruhnya/)).toBeVisible({
      timeout: 90_000,
    });
    await page.goto(`${gateway()}/invoices?month=${month}&do=receipts`);
    await importFile(page, `receipts-${month}.csv`);
  }
});

for (const { key, award, lines } of CASES) {
  const one = sampleCase(key);
  let claimId = '';
  const open = (page: Page) => page.goto(`${gateway()}/claims/${claimId}`);

  test(`${key}: an officer submits it once, however often the button is pressed`, async ({ office }) => {
    const bank = new Bank(readAddresses());
    for (const { bankCode, accountNumber, accountName } of one.payees)
      await bank.openAccount({ bankCode, accountNumber, accountName });
    const page = await office.as('petugas-klaim-1');
    await fillCase(page, nikOf(one), one);
    await expect(page.getByText(award).first()).toBeVisible();
    const sent: string[] = [];
    page.on('request', request => {
      if (request.method() === 'POST' && request.url().endsWith('/api/claims'))
        sent.push(request.headers()['idempotency-key'] ?? '');
    });
    await page.getByRole('button', { name: 'Kirim klaim' }).dblclick();
    await expect(page.getByRole('heading', { level: 1, name: 'Klaim sudah diterima' })).toBeVisible();
    expect(new Set(sent).size).toBe(1);
    await expect(page.getByText(/^JK[KM]-\d{4}-[0-9A-Z]{10}$/)).toBeVisible();
    await page.getByRole('link', { name: 'Buka klaim ini' }).click();
    await page.waitForURL(/\/claims\/[0-9a-f-]{36}/);
    claimId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await expect(page.getByText('Menunggu verifikator').first()).toBeVisible();
  });

  test(`${key}: a verifier verifies it, and the law computes ${award}`, async ({ office }) => {
    const page = await office.as('verifikator-1');
    await page.goto(`${gateway()}/claims`);
    await open(page);
    await page.getByRole('button', { name: 'Verifikasi', exact: true }).click();
    await page.getByRole('button', { name: 'Verifikasi dan hitung' }).click();
    await expect(page.getByText('Menunggu persetujuan').first()).toBeVisible();
    await expect(page.getByText(award).first()).toBeVisible();
    const claim = await read<{ lines: object[] }>(page, `/api/claims/${claimId}`);
    expect(claim.lines).toHaveLength(lines);
  });

  test(`${key}: an approver approves exactly what was shown, after signing in anew, in one of two tabs`, async ({
    office,
  }) => {
    const page = await office.as('penyetuju-klaim-1');
    await open(page);
    const tab = await page.context().newPage();
    await tab.goto(page.url());
    for (const one of [page, tab]) await one.getByRole('button', { name: 'Setujui', exact: true }).click();
    const shown = await read<{ shownHash: string }>(page, `/api/claims/${claimId}`);
    await expect(page.getByText('Sidik yang disetujui:')).toContainText(shown.shownHash);
    await page.getByRole('button', { name: `Setujui ${award}` }).click();
    await expect(page.getByText('Disetujui, menunggu bayar').first()).toBeVisible();
    // The other tab hears of it and offers nothing any more.
    await expect(tab.getByText('Disetujui, menunggu bayar').first()).toBeVisible();
    await expect(tab.getByRole('button', { name: `Setujui ${award}` })).toHaveCount(0);
    const { history } = await read<{ history: { type: string }[] }>(page, `/api/claims/${claimId}`);
    expect(history.filter(({ type }) => type === 'ClaimApproved')).toHaveLength(1);
    await page.goBack();
    await page.reload();
    expect(
      (await read<{ history: { type: string }[] }>(page, `/api/claims/${claimId}`)).history.filter(
        ({ type }) => type === 'ClaimApproved',
      ),
    ).toHaveLength(1);
  });

  test(`${key}: finance prepares the payout and another person approves it; the bank pays once`, async ({
    office,
  }) => {
    const page = await office.as('keuangan-1');
    await page.goto(`${gateway()}/payments`);
    await page
      .getByRole('checkbox', { name: /^Pilih pembayaran / })
      .first()
      .check();
    await page.getByRole('button', { name: 'Siapkan daftar bayar' }).dblclick();
    await page.waitForURL(/\/payouts\/[0-9a-f-]{36}/);
    await expect(page.getByText(award).first()).toBeVisible();
    const address = page.url();
    const approver = await office.as('penyetuju-keuangan-1');
    await approver.goto(address);
    const payoutId = address.split('/').at(-1);
    const { shownHash } = await read<{ shownHash: string }>(approver, `/api/payouts/${payoutId}`);
    await expect(approver.getByText('Sidik yang disetujui:')).toContainText(shownHash);
    await approver.getByRole('button', { name: `Setujui ${award}` }).click();
    await expect(approver.getByText('Dibayar', { exact: false }).first()).toBeVisible({ timeout: 60_000 });
    const { items } = await read<{ items: { paymentId: string }[] }>(
      page,
      `/api/payments?claimId=${claimId}`,
    );
    expect(items).toHaveLength(1);
    const counted = await new Bank(readAddresses()).executionsOf(items[0]?.paymentId ?? '');
    expect(counted).toMatchObject({ executions: 1 });
  });

  test(`${key}: the officer sees it paid, and the auditor that the replay equals it`, async ({ office }) => {
    const officer = await office.as('petugas-klaim-1');
    await open(officer);
    await expect(officer.getByText('Sudah dibayar').first()).toBeVisible({ timeout: 60_000 });
    const page = await office.as('auditor-1');
    await page.goto(`${gateway()}/audit/cases/${claimId}`);
    await page.getByRole('button', { name: /Putar ulang|Hitung ulang|Bandingkan/ }).click();
    await expect(page.getByText(/sama|cocok/i).first()).toBeVisible();
    await page.getByText('Keadaan klaim', { exact: true }).click();
    const slider = page.getByRole('slider');
    await slider.focus();
    await page.keyboard.press('Home');
    await expect(
      page.getByText('Belum diajukan').or(page.getByText('Saat itu belum ada apa-apa.')).first(),
    ).toBeVisible();
    await page.keyboard.press('End');
    await expect(page.getByRole('table').getByText('Sudah dibayar').first()).toBeVisible();
  });
}

test('The family sees by its number and code that the money was sent', async ({ office }) => {
  const officer = await office.as('petugas-klaim-1');
  const { items } = await read<{ items: { claimId: string }[] }>(officer, '/api/claims?state=Settled');
  const claim = await read<{ receiptNumber: string; statusSecret: string }>(
    officer,
    `/api/claims/${items[0]?.claimId}`,
  );
  const family = await office.nobody({ width: 360 });
  await family.goto(`${gateway()}/status`);
  await family.getByLabel(/resi/i).fill(claim.receiptNumber);
  await family.getByLabel(/kode/i).fill(claim.statusSecret.toLowerCase());
  await family.keyboard.press('Enter');
  await expect(family.getByText(/dibayar|dikirim/i).first()).toBeVisible();
  expect(family.url()).toBe(`${gateway()}/status`);
});
