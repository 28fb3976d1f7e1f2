import type { Locator } from '@playwright/test';
import { barsNobody } from './desks/barriers.js';
import {
  compute,
  fillDeath,
  fillDisability,
  fillDriver,
  isAnswered,
  linesOf,
  openSimulation,
  partsOf,
} from './desks/simulation.js';
import { expect, gateway, test } from './people.js';

const LINK = 'Hitung santunan atau iuran (simulasi)';

/** Said at the field, and told to whoever does not see the page. */
async function isRefusedAt(field: Locator, said: RegExp): Promise<void> {
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(said);
}

test('A family finds the simulation without signing in and reads a death benefit with its articles, in either language', async ({
  office,
}) => {
  const page = await office.nobody({ width: 360 });
  await page.goto(`${gateway()}/status`);
  await expect(page.getByRole('link', { name: LINK })).toBeVisible();
  await page.goto(gateway());
  await page.getByRole('link', { name: LINK }).click();
  await expect(page).toHaveURL(`${gateway()}/simulasi`);
  await expect(page.getByText(/bukan janji.*independen/)).toBeVisible();
  const parts = partsOf(page);
  await fillDeath(parts);
  await compute(parts.benefit);
  await isAnswered(parts.benefit, 'Jumlah santunan JKM Rp42.000.000');
  const lines = linesOf(parts.benefit);
  await expect(lines).toHaveCount(3);
  for (const [at, amount] of ['Rp20.000.000', 'Rp12.000.000', 'Rp10.000.000'].entries()) {
    await expect(lines.nth(at)).toContainText(amount);
    await expect(lines.nth(at)).toContainText('PP 82/2019, Pasal 34');
    await expect(lines.nth(at)).toContainText('berlaku sejak 2 Des 2019');
    await expect(lines.nth(at)).toContainText('Dikonfirmasi');
  }
  await expect(parts.benefit.getByText('Tidak disebut anak: beasiswa tidak dihitung')).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(parts.benefit.getByRole('heading', { level: 3 })).toHaveText(
    'Total benefit of JKM Rp42.000.000',
  );
  await expect(lines.first()).toContainText('JKM lump sum');
  await expect(lines.first()).toContainText('in force since 2 Dec 2019');
  await expect(lines.first()).toContainText('Confirmed');
  await page.reload();
  await expect(lines).toHaveCount(0);
  await expect(parts.benefit.getByLabel('Day of the death')).toHaveValue('');
});

test('A disability asks for what its part of the body turns on, and marks what is not confirmed', async ({
  office,
}) => {
  const page = await office.nobody();
  const parts = await openSimulation(page);
  await fillDisability(parts);
  await compute(parts.benefit);
  await isAnswered(parts.benefit, 'Jumlah santunan JKK Rp7.200.000');
  const line = linesOf(parts.benefit);
  await expect(line).toContainText(['Telunjuk tangan']);
  await expect(line).toContainText(['9% × 80 × 1.000.000']);
  await expect(line).toContainText(['Belum dikonfirmasi']);
  await expect(parts.benefit.getByText(/belum dikonfirmasi dari naskah resminya/)).toBeVisible();
  const loss = parts.benefit.getByRole('group', { name: 'Cacat 1' });
  await loss.getByLabel('Keadaannya').selectOption('functional');
  await expect(line).toHaveCount(0);
  await loss.getByLabel('Fungsi yang hilang (%)').fill('50');
  await compute(parts.benefit);
  await isAnswered(parts.benefit, 'Jumlah santunan JKK Rp3.600.000');
  await loss.getByLabel('Bagian tubuh').selectOption('vision');
  await loss.getByLabel('Penglihatan yang hilang (%)').fill('30');
  await expect(loss.getByLabel('Sebelah')).toHaveCount(0);
  await compute(parts.benefit);
  await isAnswered(parts.benefit, 'Jumlah santunan JKK Rp16.800.000');
});

test('An accident is computed with its days, receipts and scholarships, and a scholarship that is not due with its rule', async ({
  office,
}) => {
  const page = await office.nobody();
  const { benefit } = await openSimulation(page);
  await fillDeath({ benefit, contribution: benefit });
  await benefit.getByRole('button', { name: 'Tambah anak' }).click();
  const child = benefit.getByRole('group', { name: 'Anak 1' });
  await expect(child.getByLabel('Jenjang')).toBeFocused();
  await child.getByLabel('Jenjang').selectOption('SMP');
  await compute(benefit);
  await isAnswered(benefit, 'Jumlah santunan JKM Rp42.000.000');
  await expect(linesOf(benefit).last()).toContainText('beasiswa memerlukan 36 bulan');
  await expect(linesOf(benefit).last()).toContainText('PP 82/2019');

  await benefit.getByLabel('Kecelakaan kerja', { exact: true }).check();
  await benefit.getByLabel('Penghasilan sebulan').fill('1.200.000');
  await benefit.getByLabel('Hari tidak dapat bekerja').fill('12');
  await benefit.getByRole('button', { name: 'Tambah biaya' }).click();
  const cost = benefit.getByRole('group', { name: 'Biaya 1' });
  await cost.getByLabel('Untuk apa').selectOption('transport-land');
  await cost.getByLabel('Jumlah').fill('7.000.000');
  await compute(benefit);
  await isAnswered(benefit, 'Jumlah santunan JKK Rp85.080.000');
  await expect(linesOf(benefit).filter({ hasText: '7.000.000 > maks. 5.000.000' })).toHaveCount(1);
  await expect(benefit.getByText('Beasiswa anak, paling banyak', { exact: true })).toBeVisible();
  await expect(benefit.getByText('Rp75.000.000').first()).toBeVisible();
  await cost.getByLabel('Untuk apa').selectOption('medical');
  const paidFirst = benefit.getByLabel('Dibayar Jasa Raharja untuk pengobatan');
  await paidFirst.fill('7.000.001');
  await compute(benefit);
  await isRefusedAt(paidFirst, /0\.\.7000000/);
  await paidFirst.fill('3.500.000');
  await compute(benefit);
  const rest = linesOf(benefit).filter({ hasText: '7.000.000 − 3.500.000 = 3.500.000' });
  await expect(rest).toContainText('Belum dikonfirmasi');
  await benefit.getByRole('button', { name: 'Hapus biaya 1' }).click();
  await expect(benefit.getByRole('button', { name: 'Tambah biaya' })).toBeFocused();
  await expect(linesOf(benefit)).toHaveCount(0);
});

test('The contribution of a driver shows the relief, its end and how an open question was read', async ({
  office,
}) => {
  const page = await office.nobody();
  const parts = await openSimulation(page);
  const { contribution } = parts;
  await fillDriver(parts);
  await compute(contribution);
  await isAnswered(contribution, 'Jumlah iuran Rp8.400');
  const lines = linesOf(contribution);
  await expect(lines).toHaveCount(3);
  const jkk = lines.filter({ hasText: 'Rp5.000' });
  await expect(jkk).toContainText('50% × 1% × 1.000.000');
  await expect(jkk).toContainText('PP 44/2015, Lampiran II');
  await expect(jkk).toContainText('juga PP 50/2025, Pasal 3 dan 4');
  await expect(jkk).toContainText('berlaku 1 Jan 2026 sampai 31 Mar 2027');
  await expect(lines.filter({ hasText: 'Rp3.400' })).toContainText('50% × 6.800');

  await contribution.getByLabel('Bidang pekerjaan').selectOption('other');
  await contribution.getByLabel('Yang membayar').selectOption('APBDES');
  await contribution.getByLabel('Bulan iuran').selectOption('2026-05');
  await contribution.getByLabel('Jumlah orang').fill('10');
  await contribution.getByLabel('Jumlah bulan').fill('3');
  await compute(contribution);
  await isAnswered(contribution, 'Jumlah iuran Rp252.000');
  await expect(contribution.getByText('Untuk satu orang, sebulan')).toBeVisible();
  const read = 'Ya: hanya APBN dan APBD yang dikecualikan';
  await expect(lines.filter({ hasText: read })).toHaveCount(2);
  await expect(lines.filter({ hasText: read }).first()).toContainText('Belum dikonfirmasi');

  await contribution.getByLabel('Jenis peserta').selectOption('CONSTRUCTION');
  await contribution.getByLabel('Nilai kontrak tanpa PPN').fill('100.000.000');
  await contribution.getByLabel('Bulan iuran').selectOption('2025-01');
  await compute(contribution);
  await isAnswered(contribution, 'Jumlah iuran Rp240.000');
});

test('What the law refuses is said at the field that it names, and goes when that is changed', async ({
  office,
}) => {
  const page = await office.nobody();
  const parts = await openSimulation(page);
  const { benefit, contribution } = parts;
  const day = benefit.getByLabel('Tanggal meninggal');
  await compute(benefit);
  await isRefusedAt(day, /Belum diisi\./);
  await fillDeath(parts, '2015-06-30');
  await compute(benefit);
  await isRefusedAt(day, /2015-06-30/);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(benefit.getByLabel('Day of the death')).toHaveAccessibleDescription(/older than the law/);
  await page.getByRole('button', { name: 'Bahasa Indonesia' }).click();
  await day.fill('2025-11-20');
  await expect(day).not.toHaveAttribute('aria-invalid', 'true');
  await benefit.getByRole('button', { name: 'Tambah anak' }).click();
  const year = benefit.getByRole('group', { name: 'Anak 1' }).getByLabel('Tahun ke-');
  await year.fill('9');
  await compute(benefit);
  await isRefusedAt(year, /1\.\.6/);
  await expect(linesOf(benefit)).toHaveCount(0);
  await fillDriver(parts);
  await contribution.getByLabel('Jumlah orang').fill('0');
  await compute(contribution);
  await isRefusedAt(contribution.getByLabel('Jumlah orang'), /1\.\./);
});

test('When nothing answers the page says so, and a second try is answered', async ({ office }) => {
  const page = await office.nobody();
  const parts = await openSimulation(page);
  await fillDeath(parts);
  await page.route('**/api/quotes/benefit', route => route.abort('failed'));
  await compute(parts.benefit);
  await expect(parts.benefit.getByText('Tidak ada jawaban dari layanan.')).toBeVisible();
  await page.unrouteAll();
  await compute(parts.benefit);
  await isAnswered(parts.benefit, 'Jumlah santunan JKM Rp42.000.000');
  await expect(parts.benefit.getByText('Tidak ada jawaban dari layanan.')).toHaveCount(0);
});

for (const language of ['id', 'en'] as const)
  test(`The simulation bars nobody in ${language}: asked, refused and answered`, async ({ office }) => {
    const page = await office.nobody();
    const parts = await openSimulation(page);
    await fillDisability(parts);
    await compute(parts.benefit);
    await isAnswered(parts.benefit, 'Jumlah santunan JKK Rp7.200.000');
    await fillDriver(parts);
    await parts.contribution.getByLabel('Jumlah orang').fill('0');
    await compute(parts.contribution);
    await isRefusedAt(parts.contribution.getByLabel('Jumlah orang'), /1\.\./);
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
    await barsNobody(page, `/simulasi in ${language}, refused`);
    await parts.contribution.getByLabel(/^(Jumlah orang|Number of persons)$/).fill('2');
    await compute(parts.contribution);
    await expect(linesOf(parts.contribution)).toHaveCount(3);
    await barsNobody(page, `/simulasi in ${language}, answered`);
  });

test('Whoever has signed in finds it in the menu under the name', async ({ office }) => {
  const page = await office.as('petugas-klaim-1');
  await page.getByRole('button', { name: /^Masuk sebagai/ }).click();
  await page.getByRole('menuitem', { name: LINK }).click();
  await expect(page).toHaveURL(`${gateway()}/simulasi`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Simulasi santunan dan iuran');
});
