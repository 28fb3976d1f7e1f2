import type { Page } from '@playwright/test';
import { awardedDeathAtWork, lookAt } from './desks/after-award.js';
import { openStep } from './desks/appeals.js';
import { timesOf } from './desks/cases.js';
import { partOf } from './desks/heirs.js';
import { expect, gateway, test } from './people.js';

const ROW = 4700;
const TITLE = 'Beasiswa anak';
test.describe.configure({ timeout: 180_000 });

const isSaved = (page: Page) => expect(page.getByText('Tersimpan', { exact: true })).toBeVisible();
/** Today where the claims are paid. */
const TODAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Makassar', dateStyle: 'short' }).format();

test('A child is entered, a school year proved, verified and approved by three people', async ({
  office,
}) => {
  const { claimId } = await awardedDeathAtWork(office.as, ROW);
  const officer = await office.as('petugas-klaim-2');
  const entering = await openStep(officer, claimId, 'Catat anak');
  await expect(partOf(officer, TITLE)).toContainText('Anak-anak berhak atas beasiswa');
  await entering.getByRole('button', { name: 'Simpan data anak' }).click();
  await expect(entering.getByLabel('Nama anak')).toBeFocused();
  await entering.getByLabel('Nama anak').fill('Contoh Anak Satu');
  await entering.getByLabel('NIK anak').fill('5106010503180001');
  await entering.getByLabel('Tanggal lahir').fill('2018-03-05');
  await entering.getByLabel('Bank wali').selectOption('129');
  await entering.getByLabel('Nomor rekening wali').fill('0110200009001');
  await entering.getByLabel('Nama pada rekening wali').fill('CONTOH WALI DUA');
  await entering.getByLabel('Nama wali').fill('Contoh Wali Dua');
  await entering.getByLabel('NIK wali').fill('5106014508780001');
  await entering.getByLabel('Dasar perwalian').selectOption('PARENT');
  await entering.getByRole('button', { name: 'Simpan data anak' }).dblclick();
  await isSaved(officer);
  expect(await timesOf(officer, claimId, 'ScholarChildEntered')).toBe(1);
  await expect(partOf(officer, TITLE)).toContainText('Contoh Anak Satu');

  const proving = await openStep(officer, claimId, 'Ajukan tahun ajaran');
  await proving.getByLabel('Hari pertama tahun ajaran').fill(TODAY);
  await proving.getByLabel('Jenjang').selectOption('SD');
  await proving.getByLabel('Nama sekolah').fill('SD Contoh Satu');
  await proving.getByLabel('Nomor surat').fill('421/26');
  await proving.getByLabel('Tanggal surat').fill(TODAY);
  await proving.getByRole('button', { name: 'Ajukan tahun ajaran ini' }).click();
  const papers = proving.getByRole('group', { name: 'Dokumen yang sudah ada' });
  await expect(proving.getByText('Dokumen beasiswa belum lengkap').first()).toBeVisible();
  for (const box of await papers.getByRole('checkbox').all()) await box.check();
  await proving.getByRole('button', { name: 'Ajukan tahun ajaran ini' }).dblclick();
  await isSaved(officer);
  expect(await timesOf(officer, claimId, 'ScholarshipYearProved')).toBe(1);
  await expect(partOf(officer, TITLE)).toContainText('Menunggu verifikator');
  await lookAt(officer, `/claims/${claimId}?do=enterScholar`, 'scholarship-entering');

  const verifier = await office.as('verifikator-2');
  await verifier.goto(`${gateway()}/claims?tab=all&waitsFor=claims-verifier`);
  await verifier.getByText('Beasiswa menunggu langkah berikutnya sejak').first().waitFor();
  const declining = await openStep(verifier, claimId, 'Tolak bukti sekolah');
  await declining.getByRole('button', { name: 'Tolak bukti ini' }).click();
  await expect(declining.getByLabel('Surat sekolah tidak terbaca')).toBeFocused();
  const verifying = await openStep(verifier, claimId, 'Verifikasi tahun ajaran');
  await expect(verifying).toContainText('Contoh Anak Satu');
  await verifying.getByRole('button', { name: 'Verifikasi tahun ini' }).dblclick();
  await isSaved(verifier);
  expect(await timesOf(verifier, claimId, 'ScholarshipYearVerified')).toBe(1);

  await lookAt(await office.as('penyetuju-klaim-2'), `/claims/${claimId}?do=awardYear`, 'scholarship');
  const approver = await office.as('penyetuju-klaim-2');
  const approving = await openStep(approver, claimId, 'Setujui beasiswa');
  await expect(approving).toContainText('Rp1.500.000');
  await approving.getByRole('button', { name: 'Setujui tahun ini' }).dblclick();
  await isSaved(approver);
  expect(await timesOf(approver, claimId, 'ScholarshipYearAwarded')).toBe(1);
  await expect(partOf(approver, TITLE)).toContainText('Disetujui, menunggu dibayar');
});
