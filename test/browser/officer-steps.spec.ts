import type { Page } from '@playwright/test';
import { barsNobody } from './desks/barriers.js';
import { type Claim, claimOf, deathOf, openAccounts, submitted, timesOf } from './desks/cases.js';
import { post } from './desks/post.js';
import { unclaimedWorker } from './desks/unclaimed.js';
import { expect, gateway, test } from './people.js';

const ROW = 6100;
const panelOf = (page: Page) => page.getByRole('region', { name: 'Langkah Anda' }).locator('form');
const saved = (page: Page) => expect(page.getByText('Tersimpan', { exact: true })).toBeVisible();

/** Opens a step of the case, and the button that confirms it, twice as fast as the page. */
async function confirm(page: Page, name: string): Promise<void> {
  await panelOf(page).getByRole('button', { name, exact: true }).dblclick();
  await saved(page);
}

test('The documents of a claim that came without any are received one by one; then it is withdrawn', async ({
  office,
}) => {
  const officer = await office.as('petugas-klaim-1');
  const worker = await unclaimedWorker(officer, ROW);
  const { key: _key, title: _title, worker: _worker, ...entry } = deathOf(worker);
  await openAccounts(entry.payees);
  const { claimId } = await post<Claim>(officer, '/api/claims', {
    ...{ ...entry, documents: [], personId: worker.personId },
  });
  await officer.goto(`${gateway()}/claims/${claimId}`);
  await officer.getByRole('button', { name: 'Terima dokumen', exact: true }).click();
  await panelOf(officer).getByRole('button', { name: 'Catat diterima' }).click();
  const missing = panelOf(officer).getByRole('group', { name: 'Yang belum ada' }).getByRole('checkbox');
  await missing.first().check();
  await barsNobody(officer, 'documents to receive');
  await confirm(officer, 'Catat diterima');
  expect((await claimOf(officer, claimId)).stage).toBe('NeedsAttention');

  await officer.getByRole('button', { name: 'Terima dokumen', exact: true }).click();
  for (const box of await missing.all()) await box.check();
  await confirm(officer, 'Catat diterima');
  await expect.poll(async () => (await claimOf(officer, claimId)).stage).toBe('Validated');
  expect(await timesOf(officer, claimId, 'DocumentsReceived')).toBe(2);

  await officer.getByRole('button', { name: 'Tarik klaim', exact: true }).click();
  await panelOf(officer).getByRole('button', { name: 'Tarik klaim', exact: true }).click();
  await expect(panelOf(officer).getByText('Pilih salah satu.')).toBeVisible();
  await panelOf(officer).getByRole('radio').first().check();
  await barsNobody(officer, 'a claim to withdraw');
  await confirm(officer, 'Tarik klaim');
  await officer.reload();
  expect((await claimOf(officer, claimId)).stage).toBe('Withdrawn');
  expect(await timesOf(officer, claimId, 'ClaimWithdrawn')).toBe(1);
  await expect(officer.getByRole('button', { name: 'Tarik klaim', exact: true })).toHaveCount(0);
});

test('A paper that was asked for later and is not needed any more is given up with a reason', async ({
  office,
}) => {
  const { claimId } = await submitted(await office.as('petugas-klaim-1'), ROW + 20);
  const verifier = await office.as('verifikator-1');
  await post(verifier, `/api/claims/${claimId}/further-documents`, {
    ...{ document: 'OTHER_DOCUMENT', reason: 'IDENTITY_DOUBTFUL' },
    words: 'Dua kartu berbeda tanggal lahirnya.',
  });
  await verifier.goto(`${gateway()}/claims/${claimId}`);
  await verifier.getByRole('button', { name: 'Dokumen tidak diperlukan lagi' }).click();
  await panelOf(verifier).getByRole('button', { name: 'Tidak diperlukan lagi', exact: true }).click();
  await expect(panelOf(verifier).getByRole('combobox')).toBeFocused();
  await panelOf(verifier).getByRole('combobox').selectOption({ index: 1 });
  await panelOf(verifier).getByRole('radio').first().check();
  await barsNobody(verifier, 'a paper that is not needed any more');
  await confirm(verifier, 'Tidak diperlukan lagi');
  expect((await claimOf(verifier, claimId)).stage).toBe('Validated');
  expect(await timesOf(verifier, claimId, 'FurtherDocumentNoLongerAsked')).toBe(1);
});
