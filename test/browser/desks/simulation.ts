import type { Locator, Page } from '@playwright/test';
import { expect, gateway } from '../people.js';

/** The two forms of the page, each with its answer. */
export interface Simulation {
  readonly benefit: Locator;
  readonly contribution: Locator;
}

export async function openSimulation(page: Page): Promise<Simulation> {
  await page.goto(`${gateway()}/simulasi`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return partsOf(page);
}

export const partsOf = (page: Page): Simulation => ({
  benefit: page.getByRole('region', { name: /^(Santunan|Benefit)$/ }),
  contribution: page.getByRole('region', { name: /^(Iuran|Contribution)$/ }),
});

/** The lines of an answer, in whichever language. */
export const linesOf = (part: Locator): Locator =>
  part
    .getByRole('list', { name: /^(Hitungan dan dasar hukumnya|The computation and its law)$/ })
    .getByRole('listitem');

export const compute = (part: Locator): Promise<void> =>
  part.getByRole('button', { name: /^(Hitung|Compute) / }).click();

/** The total has the focus, so that whoever does not see the page hears it first. */
export async function isAnswered(part: Locator, total: string): Promise<void> {
  const heading = part.getByRole('heading', { level: 3 });
  await expect(heading).toHaveText(total);
  await expect(heading).toBeFocused();
}

/** Bangli: a member who was no wage earner, six months paid. */
export async function fillDeath({ benefit }: Simulation, day = '2025-11-20'): Promise<void> {
  await benefit.getByLabel('Tanggal meninggal').fill(day);
  await benefit.getByLabel('Berapa bulan iuran sudah dibayar').fill('6');
}

/** A finger of the hand that writes, of somebody with an income of the lowest band. */
export async function fillDisability({ benefit }: Simulation): Promise<void> {
  await benefit.getByLabel('Kecelakaan kerja', { exact: true }).check();
  await benefit.getByLabel('Cacat sebagian', { exact: true }).check();
  await benefit.getByLabel('Tanggal kejadian').fill('2024-03-01');
  await benefit.getByLabel('Penghasilan sebulan').fill('1.000.000');
  const loss = benefit.getByRole('group', { name: 'Cacat 1' });
  await loss.getByLabel('Bagian tubuh').selectOption('index finger');
  await loss.getByLabel('Sebelah').selectOption('right');
}

/** An ojek driver who pays for himself. */
export async function fillDriver({ contribution }: Simulation, month = '2026-01'): Promise<void> {
  await contribution.getByLabel('Penghasilan sebulan').fill('1.000.000');
  await contribution.getByLabel('Bidang pekerjaan').selectOption('transport');
  await contribution.getByLabel('Bulan iuran').selectOption(month);
}
