import type { Page } from '@playwright/test';
import { barsNobody, isThere } from './desks/barriers.js';
import { claimOf, submitted, timesOf } from './desks/cases.js';
import { post } from './desks/post.js';
import { expect, gateway, test } from './people.js';

const ROW = 5400;
const WHY = 'Dua nelayan melihat korban jatuh dari perahu saat menarik jaring.';
const SAYS = 'Kejadian di laut ditetapkan sebagai kecelakaan kerja.';
const open = (page: Page, claimId: string) => page.goto(`${gateway()}/claims/${claimId}`);
const panelOf = (page: Page) => page.getByRole('region', { name: 'Langkah Anda' }).locator('form');
const isSaved = (page: Page) => expect(page.getByText('Tersimpan', { exact: true })).toBeVisible();

test('The letter of the labour inspector holds a JKM claim, a verifier moves it to JKK; neither form bars anybody', async ({
  office,
}) => {
  const officer = await office.as('petugas-klaim-1');
  const { claimId } = await submitted(officer, ROW);
  await post(officer, `/api/claims/${claimId}/documents`, { documents: ['INSPECTOR_DETERMINATION'] });
  const verifier = await office.as('verifikator-1');
  for (const language of ['en', 'id'])
    for (const step of ['determine', 'reclassify']) {
      await verifier.evaluate(wanted => localStorage.setItem('santunan.language', wanted), language);
      await verifier.goto(`${gateway()}/claims/${claimId}?do=${step}`);
      await isThere(verifier);
      await expect(verifier.locator('form textarea').first()).toBeVisible();
      await barsNobody(verifier, `${step} in ${language}`);
    }

  await open(verifier, claimId);
  await verifier.getByRole('button', { name: 'Catat penetapan pengawas', exact: true }).click();
  const letter = panelOf(verifier);
  await letter.getByRole('button', { name: 'Catat penetapan', exact: true }).click();
  await expect(letter.getByLabel('Nomor surat')).toBeFocused();
  await letter.getByLabel('Nomor surat').fill('560/12/PWS-BALI/2025');
  await letter.getByLabel('Tanggal surat').fill('2025-11-25');
  await letter.getByLabel('Pengawas ketenagakerjaan provinsi').check();
  await letter.getByLabel('Nama kantor').fill('Disnaker Provinsi Bali');
  await letter.getByLabel('Kecelakaan kerja (JKK)').check();
  await letter.getByLabel('Isi surat').fill(SAYS);
  await letter.getByRole('button', { name: 'Catat penetapan', exact: true }).dblclick();
  await isSaved(verifier);
  expect(await timesOf(verifier, claimId, 'LabourInspectorDetermined')).toBe(1);
  expect((await claimOf(verifier, claimId)).stage).toBe('NeedsAttention');
  await expect(verifier.getByText(SAYS)).toBeVisible();

  await verifier.getByRole('button', { name: 'Pindahkan program', exact: true }).click();
  const move = panelOf(verifier);
  await move.getByRole('button', { name: 'Pindahkan klaim', exact: true }).click();
  await expect(move.getByRole('radio').first()).toBeFocused();
  await move.getByLabel('Kecelakaan kerja (JKK)').check();
  await move.getByLabel('Alasan').fill(WHY);
  await move.getByRole('button', { name: 'Pindahkan klaim', exact: true }).dblclick();
  await isSaved(verifier);
  expect(await timesOf(verifier, claimId, 'ClaimReclassified')).toBe(1);
  await expect(verifier.getByText('Dipindah dari JKM ke JKK')).toBeVisible();
  await expect(
    verifier.getByText(/Klaim dipindah dari JKM; menurut program yang baru/).first(),
  ).toBeVisible();
  await open(verifier, claimId);
  await isThere(verifier);
  await expect(verifier.getByText('Dipindah dari JKM ke JKK')).toBeVisible();
  await barsNobody(verifier, 'a case that was moved');
});
