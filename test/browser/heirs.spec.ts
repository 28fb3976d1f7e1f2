import type { Page } from '@playwright/test';
import { barsNobody, isThere } from './desks/barriers.js';
import { claimOf, deathOf } from './desks/cases.js';
import {
  CERTIFICATE,
  fillAdult,
  goToPayees,
  NOBODY_LEFT,
  partOf,
  payeeRow,
  ranksAbove,
  sayHeirs,
  sendClaim,
  tickRanksAbove,
} from './desks/heirs.js';
import { next } from './desks/new-case.js';
import { post } from './desks/post.js';
import { unclaimedWorker, type Worker } from './desks/unclaimed.js';
import { expect, gateway, test } from './people.js';

const ROW = 4200;
const accountOf = (worker: Worker) => {
  const [payee] = deathOf(worker).payees;
  return {
    name: payee?.name ?? '',
    bankCode: payee?.bankCode ?? '',
    accountNumber: payee?.accountNumber ?? '',
    accountName: payee?.accountName ?? '',
  };
};
const preview = (page: Page) => page.getByRole('complementary', { name: 'Perkiraan santunan' });
const review = (page: Page) => next(page, 'Periksa dan kirim');
const send = (page: Page) => page.getByRole('button', { name: 'Kirim klaim' }).click();
const toPayees = (page: Page) => page.getByRole('button', { name: 'Ke langkah Penerima' }).click();

/** A woman of the same district, of a year. */
const nikOf = ({ nik }: Worker, year: string, serial: string): string =>
  `${nik.slice(0, 6)}4101${year}${serial}`;

test('A parent is paid where nobody above is left; each higher rank is ticked, and what is missing is said with its article', async ({
  office,
}) => {
  const page = await office.as('petugas-klaim-1');
  const worker = await unclaimedWorker(page, ROW);
  await goToPayees(page, worker);
  await sayHeirs(page, { proof: CERTIFICATE, rank: 2 });
  await fillAdult(payeeRow(page), 'PARENT', accountOf(worker));
  await expect(ranksAbove(page)).toHaveAccessibleDescription(
    /Belum dinyatakan tidak ada: peringkat 1.*PP 44\/2015 Pasal 40/,
  );
  await review(page);
  await send(page);
  await expect(page.getByRole('alert').filter({ hasText: 'HEIRS_NOT_PROVED' })).toBeVisible();
  await toPayees(page);
  await tickRanksAbove(page);
  await expect(ranksAbove(page)).not.toHaveAccessibleDescription(/Belum dinyatakan/);
  await expect(preview(page).getByText('1. Orang tua')).toBeVisible();
  await review(page);
  await expect(page.getByText('2. Orang tua, Kakek atau nenek, Cucu')).toBeVisible();
  const claimId = await sendClaim(page);
  const heirs = partOf(page, 'Ahli waris');
  await expect(heirs).toContainText('Surat keterangan ahli waris');
  await expect(heirs).toContainText('2. Orang tua');
  await expect(heirs).toContainText('1. Janda atau duda, Anak');
  await expect(heirs).toContainText('PP 44/2015, Pasal 40');

  const verifier = await office.as('verifikator-1');
  await post(verifier, `/api/claims/${claimId}/return`, { reason: 'PAYEE_TO_CORRECT' });
  await page.goto(`${gateway()}/claims/new?resubmit=${claimId}`);
  await next(page, 'Dokumen');
  await next(page, 'Penerima');
  await expect(page.getByLabel(CERTIFICATE)).toBeChecked();
  await expect(page.getByRole('radio', { name: /^2\. / })).toBeChecked();
  await expect(ranksAbove(page).getByRole('checkbox')).toBeChecked();
  await payeeRow(page).getByLabel('Nomor rekening').fill(accountOf(worker).accountNumber);
  await review(page);
  await send(page);
  await expect(page.getByRole('heading', { name: 'Klaim sudah diterima' })).toBeVisible();
  expect((await claimOf(page, claimId)).stage).toBe('Validated');
});

test('A child is paid through a guardian: the NIK asks for the birth date, the age for the guardian, both for the paper', async ({
  office,
}) => {
  const page = await office.as('petugas-klaim-1');
  const worker = await unclaimedWorker(page, ROW);
  await goToPayees(page, worker);
  await sayHeirs(page, { proof: CERTIFICATE, rank: 1 });
  const row = payeeRow(page);
  await fillAdult(row, 'CHILD', accountOf(worker));
  await expect(row.getByLabel('Tanggal lahir')).toHaveCount(0);
  await row.getByLabel('NIK (boleh kosong)').fill(nikOf(worker, '15', '0007'));
  await review(page);
  await send(page);
  await expect(page.getByRole('alert').filter({ hasText: 'PAYEE_BIRTH_DATE_MISSING' })).toBeVisible();
  await toPayees(page);
  await expect(row.getByLabel('Tanggal lahir')).toHaveAccessibleDescription(/tanggal lahirnya belum diisi/);
  await row.getByLabel('Tanggal lahir').fill('2015-01-01');
  await review(page);
  await send(page);
  await toPayees(page);
  await expect(row.getByLabel('Masih anak: diterima oleh walinya')).toHaveAccessibleDescription(
    /walinya belum disebut/,
  );
  await row.getByLabel('Masih anak: diterima oleh walinya').check();
  await page.getByRole('button', { name: 'Lanjut', exact: true }).click();
  await expect(row.getByLabel('Nama wali')).toBeFocused();
  await row.getByLabel('Nama wali').fill('Contoh Wali');
  await row.getByLabel('NIK wali').fill(nikOf(worker, '80', '0008'));
  await row.getByLabel('Dasar perwalian').selectOption('DECREE');
  await row.getByLabel('Nomor penetapan').fill('12/Pdt.P/2026');
  await expect(page.getByRole('group', { name: 'Dokumen yang diminta karena isian ini' })).toContainText(
    /perwalian/,
  );
  await barsNobody(page, 'a child among the payees');
  await page.setViewportSize({ width: 1440, height: 900 });
  await review(page);
  await expect(page.getByText(/melalui wali Contoh Wali \(Wali dengan penetapan\)/)).toBeVisible();
  await sendClaim(page);
  await expect(partOf(page, 'Penerima dan bagiannya')).toContainText(
    'untuk anak, melalui wali Contoh Wali (Wali dengan penetapan)',
  );
});

test('Where nobody is left, whoever arranged the burial receives the funeral, and the service adds the fund', async ({
  office,
}) => {
  const page = await office.as('petugas-klaim-1');
  const worker = await unclaimedWorker(page, ROW);
  await goToPayees(page, worker);
  await sayHeirs(page, { proof: NOBODY_LEFT });
  await expect(payeeRow(page).getByLabel('Hubungan')).toHaveValue('FUNERAL_ARRANGER');
  await fillAdult(payeeRow(page), 'SPOUSE', accountOf(worker));
  await expect(page.getByText(/penerimanya satu pihak yang mengurus pemakaman/).first()).toBeVisible();
  await payeeRow(page).getByLabel('Hubungan').selectOption('FUNERAL_ARRANGER');
  await tickRanksAbove(page);
  const papers = page.getByRole('group', { name: 'Dokumen yang diminta karena isian ini' });
  await expect(papers.getByRole('checkbox')).toHaveCount(2);
  await expect(preview(page).getByText('Selebihnya untuk Dana Jaminan Sosial.')).toBeVisible();
  await expect(preview(page).getByText('1. Pihak yang mengurus pemakaman')).toBeVisible();
  await review(page);
  await sendClaim(page);
  const payees = partOf(page, 'Penerima dan bagiannya');
  await expect(payees).toContainText('Dana Jaminan Sosial');
  await expect(payees).toContainText('biaya pemakaman');
  await expect(partOf(page, 'Ahli waris')).toContainText('kepada Dana Jaminan Sosial');
});

test('The question about heirs bars nobody, in both languages, wide and narrow', async ({ office }) => {
  const page = await office.as('petugas-klaim-2');
  const worker = await unclaimedWorker(page, ROW);
  await goToPayees(page, worker);
  await sayHeirs(page, { proof: CERTIFICATE, rank: 4 });
  await page.getByRole('button', { name: 'Lanjut', exact: true }).click();
  await barsNobody(page, 'heirs in id');
  await page.evaluate(() => localStorage.setItem('santunan.language', 'en'));
  await page.reload();
  await expect(page.getByRole('radio', { name: /^4\. / })).toBeChecked();
  await isThere(page);
  await barsNobody(page, 'heirs in en');
});
