import { expect, type Locator, type Page } from '@playwright/test';
import type { SampleCase } from '../../journeys/main-job/sample.js';
import { gateway } from '../people.js';
import { chooseWorker, next } from './new-case.js';
import { DAY_OF_DEATH, type Worker } from './unclaimed.js';

export const CERTIFICATE = /^Surat keterangan ahli waris/;
export const NOBODY_LEFT = 'Tidak ada ahli waris dan tidak ada wasiat';

/** What shows who the heirs are, and which rank they are of. */
export interface Said {
  readonly proof: RegExp | string;
  /** The number of the rank; none where nobody is left. */
  readonly rank?: number;
}

export const ranksAbove = (page: Page): Locator =>
  page.getByRole('group', { name: 'Yang lebih berhak tidak ada' });

export async function sayHeirs(page: Page, { proof, rank }: Said): Promise<void> {
  await page.getByLabel(proof).check();
  if (rank !== undefined) await page.getByRole('radio', { name: new RegExp(`^${rank}\\. `) }).check();
}

export async function tickRanksAbove(page: Page): Promise<void> {
  for (const box of await ranksAbove(page).getByRole('checkbox').all()) await box.check();
}

export const payeeRow = (page: Page, number = 1): Locator =>
  page.getByRole('group', { name: `Penerima ${number}` });

type Payee = Pick<SampleCase['payees'][number], 'name' | 'bankCode' | 'accountNumber' | 'accountName'>;

/** Up to the step that asks who receives, with every paper at hand. */
export async function goToPayees(page: Page, worker: Worker): Promise<void> {
  await page.goto(`${gateway()}/claims/new`);
  await chooseWorker(page, worker.nik);
  await page.getByRole('textbox', { name: /^Tanggal/ }).fill(DAY_OF_DEATH);
  await page.getByLabel('Apa yang terjadi').fill('Meninggal di rumah karena sakit.');
  await next(page, 'Dokumen');
  const papers = page.getByRole('group', { name: 'Dokumen yang sudah ada' });
  await expect(papers.getByRole('checkbox').first()).toBeVisible();
  for (const box of await papers.getByRole('checkbox').all()) await box.check();
  await next(page, 'Penerima');
}

export async function fillAdult(row: Locator, relation: string, payee: Payee): Promise<void> {
  await row.getByLabel('Nama', { exact: false }).first().fill(payee.name);
  await row.getByLabel('Hubungan').selectOption(relation);
  await row.getByLabel(/^Bank/).selectOption(payee.bankCode);
  await row.getByLabel('Nomor rekening').fill(payee.accountNumber);
  await row.getByLabel('Nama pada rekening').fill(payee.accountName);
}

export async function sendClaim(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Kirim klaim' }).click();
  await page.getByRole('link', { name: 'Buka klaim ini' }).click();
  await page.waitForURL(/\/claims\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** A part of the case by its heading. */
export const partOf = (page: Page, name: string): Locator =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) });
