import type { Locator, Page } from '@playwright/test';
import type { SampleCase } from '../../journeys/main-job/sample.js';
import { expect, gateway } from '../people.js';

const KINDS = {
  'JKM death': 'Meninggal, bukan karena kerja (JKM)',
  'JKK death': 'Kecelakaan kerja, meninggal (JKK)',
  'JKK total-permanent': 'Kecelakaan kerja, cacat total tetap (JKK)',
  'JKK disability': 'Kecelakaan kerja, cacat sebagian (JKK)',
  'JKK recovered': 'Kecelakaan kerja, sembuh (JKK)',
} as const;
const COSTS: Readonly<Record<string, RegExp>> = {
  medical: /pengobatan|perawatan/i,
  prosthesis: /prothese/i,
  'transport-land': /darat/i,
};

type Other = 'key' | 'title' | 'worker' | 'outcome' | 'costs' | 'payees';

/** What the wizard asks, of any kind of claim. */
export interface EnteredCase extends Omit<SampleCase, Other> {
  readonly outcome: SampleCase['outcome'] | 'disability' | 'total-permanent';
  readonly costs: readonly (SampleCase['costs'][number] & { readonly referencePrice?: number })[];
  readonly payees: readonly (SampleCase['payees'][number] & { readonly email?: string })[];
  /** By the names of the table of losses. */
  readonly losses?: readonly { readonly part: string; readonly side?: 'left' | 'right' }[];
}

/** Fills the five steps as an officer would, up to the last look at it. */
export async function fillCase(page: Page, nik: string, one: EnteredCase): Promise<void> {
  await page.goto(`${gateway()}/claims/new`);
  await chooseWorker(page, nik);
  await page.getByLabel(KINDS[`${one.programme} ${one.outcome}` as keyof typeof KINDS]).check();
  await page.getByLabel(/^Tanggal (meninggal|peristiwa)/).fill(one.eventDate);
  await page.getByLabel('Apa yang terjadi').fill(one.narrative);
  if (one.diagnosis) await page.getByLabel('Diagnosis dokter').fill(one.diagnosis);
  await fillLosses(page, one.losses ?? []);
  await next(page, 'Dokumen');
  await tickEveryDocument(page);
  if (one.programme === 'JKK') {
    await next(page, 'Biaya');
    await fillCosts(page, one);
  }
  await next(page, 'Penerima');
  await fillPayees(page, one);
  await next(page, 'Periksa dan kirim');
}

export async function chooseWorker(page: Page, nik: string): Promise<void> {
  await page.getByRole('searchbox').or(page.getByLabel(/NIK/).first()).first().fill(nik);
  await page.keyboard.press('Enter');
  await page
    .getByRole('button', { name: /^Pilih / })
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Ganti orang' })).toBeVisible();
}

export async function next(page: Page, step: string): Promise<void> {
  await page.getByRole('button', { name: 'Lanjut', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: step, exact: true })).toBeFocused();
}

export async function tickEveryDocument(page: Page): Promise<void> {
  const required = page.getByRole('group', { name: 'Dokumen yang sudah ada' }).first();
  await expect(required.getByRole('checkbox').first()).toBeVisible();
  for (const box of await required.getByRole('checkbox').all()) await box.check();
}

/** In the wizard as in the panel of the medical adviser; rows that stand there are filled before another is added. */
export async function fillLosses(
  where: Page | Locator,
  losses: NonNullable<EnteredCase['losses']>,
): Promise<void> {
  for (const [index, { part, side }] of losses.entries()) {
    const row = where.getByRole('group', { name: `Cacat ${index + 1}` });
    if (!(await row.isVisible())) await where.getByRole('button', { name: 'Tambah bagian tubuh' }).click();
    await row.getByLabel('Bagian tubuh').selectOption(part);
    if (side) await row.getByLabel('Sebelah').selectOption(side);
  }
}

export async function fillCosts(page: Page, one: EnteredCase): Promise<void> {
  for (const [index, { kind, reference, amount, referencePrice }] of one.costs.entries()) {
    const row = page.getByRole('group', { name: `Kuitansi ${index + 1}` });
    if (!(await row.isVisible())) await page.getByRole('button', { name: 'Tambah kuitansi' }).click();
    const kinds = row.getByLabel('Jenis biaya');
    const label = await kinds
      .locator('option', { hasText: COSTS[kind] ?? kind })
      .first()
      .textContent();
    await kinds.selectOption({ label: label ?? '' });
    await row.getByLabel('Nomor kuitansi').fill(reference);
    await row.getByLabel('Jumlah').fill(String(amount));
    if (referencePrice) await row.getByLabel('Harga rumah sakit rujukan').fill(String(referencePrice));
  }
  await page.getByLabel('Hari tidak dapat bekerja').fill(String(one.stmbDays));
}

/** By the heir certificate, as in every sample: the widow or widower and the children. */
async function sayFirstRank(page: Page): Promise<void> {
  await page.getByLabel(/^Surat keterangan ahli waris/).check();
  await page.getByRole('radio', { name: /^1\. / }).check();
}

const RELATIONS: Readonly<Record<string, RegExp>> = {
  SPOUSE: /suami|istri/i,
  WORKER: /pekerja|peserta/i,
};

export async function fillPayees(page: Page, one: EnteredCase): Promise<void> {
  if (one.outcome === 'death') await sayFirstRank(page);
  for (const [index, payee] of one.payees.entries()) {
    const row = page.getByRole('group', { name: `Penerima ${index + 1}` });
    if (!(await row.isVisible())) await page.getByRole('button', { name: 'Tambah penerima' }).click();
    await row.getByLabel('Nama', { exact: false }).first().fill(payee.name);
    const relations = row.getByLabel('Hubungan');
    const label = await relations
      .locator('option', { hasText: RELATIONS[payee.relation] ?? payee.relation })
      .first()
      .textContent();
    await relations.selectOption({ label: label ?? '' });
    await row.getByLabel(/^Bank/).selectOption(payee.bankCode);
    await row.getByLabel('Nomor rekening').fill(payee.accountNumber);
    await row.getByLabel('Nama pada rekening').fill(payee.accountName);
    if (payee.email) await row.getByLabel('Surel').fill(payee.email);
  }
}
