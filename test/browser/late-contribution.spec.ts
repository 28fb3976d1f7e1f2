import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { sampleRows } from '../journeys/main-job/sample.js';
import { barsNobody } from './desks/barriers.js';
import { type Claim, claimOf, deathOf, openAccounts, timesOf } from './desks/cases.js';
import { post } from './desks/post.js';
import { personOf } from './desks/unclaimed.js';
import { expect, gateway, test } from './people.js';

/** The village of the sample that has not paid for November. */
const VILLAGE = 'DESA-5106042048';
const panelOf = (page: Page) => page.getByRole('region', { name: 'Langkah Anda' }).locator('form');

/** A complete claim of a death in the month that the village has not paid, about the last worker of its roster. */
async function unpaidDeath(officer: Page): Promise<Claim> {
  const roster = sampleRows('roster-villages.csv').filter(row => row['kode_pembayar'] === VILLAGE);
  const nik = roster.at(-1)?.['nik'] ?? '';
  const worker = { ...(await personOf(officer, nik)), nik };
  const { key: _key, title: _title, worker: _worker, ...entry } = deathOf(worker, '2025-11-26');
  await openAccounts(entry.payees);
  const { claimId } = await post<Claim>(officer, '/api/claims', { ...entry, personId: worker.personId });
  return claimOf(officer, claimId);
}

/** November as the village pays every month, but later. */
async function villagePays(billing: Page, receivedOn: string): Promise<void> {
  const before = sampleRows('receipts-2025-10.csv').find(row => row['kode_pembayar'] === VILLAGE);
  const headers = { origin: gateway(), 'idempotency-key': randomUUID(), 'content-type': 'text/csv' };
  const data = `kode_pembayar;bulan;jumlah;diterima;referensi
${VILLAGE};2025-11;${before?.['jumlah']};${receivedOn};TRX-LATE-${VILLAGE}
`;
  const answer = await billing.request.post(`${gateway()}/api/receipts`, { headers, data });
  expect(await answer.json()).toMatchObject({ rejected: 0 });
}

test('Where a village paid after the death, the case says so to the desk and the family, and a verifier decides', async ({
  office,
}) => {
  const officer = await office.as('petugas-klaim-1');
  const { claimId } = await unpaidDeath(officer);
  await officer.goto(`${gateway()}/claims/${claimId}`);
  await expect(officer.getByText('November 2025').first()).toBeVisible();
  await expect(officer.getByText('belum', { exact: false }).first()).toBeVisible();

  await villagePays(await office.as('petugas-iuran'), '2025-12-10');
  const verifier = await office.as('verifikator-1');
  const late = verifier.getByRole('button', { name: 'Putuskan iuran terlambat' });
  await expect(async () => {
    await verifier.goto(`${gateway()}/claims/${claimId}`);
    await expect(late).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await late.click();
  await panelOf(verifier).getByRole('button', { name: 'Simpan keputusan' }).click();
  await expect(panelOf(verifier).getByText('Pilih salah satu.')).toBeVisible();
  await panelOf(verifier).getByRole('radio').first().check();
  await barsNobody(verifier, 'the decision on a late contribution');
  await panelOf(verifier).getByRole('button', { name: 'Simpan keputusan' }).dblclick();
  await expect(verifier.getByText('Tersimpan', { exact: true })).toBeVisible();
  expect(await timesOf(verifier, claimId, 'LateContributionDecided')).toBe(1);
  expect((await claimOf(verifier, claimId)).stage).toBe('Validated');
});
