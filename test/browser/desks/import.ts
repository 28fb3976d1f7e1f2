import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect } from '../people.js';

const sample = (name: string): string =>
  fileURLToPath(new URL(`../../samples/bangli/${name}`, import.meta.url));

/** Chooses a file of the sample on the page that is open, sends it, and waits until it was read without a fault. */
export async function importFile(page: Page, name: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(sample(name));
  await page.getByRole('button', { name: /^Kirim [\d.]+ baris$/ }).click();
  await expect(page.getByRole('heading', { name: 'Berkas sudah dibaca' })).toBeVisible({ timeout: 90_000 });
  await expect(page.getByText('Semua baris diterima.')).toBeVisible();
}
