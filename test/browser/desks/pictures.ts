import type { Page } from '@playwright/test';

type Picture = Parameters<Page['screenshot']>[0];

/** A picture of what a test sees, for whoever asks for them with `PICTURES=true`; the test needs none. */
export async function picture(page: Page, name: string, how: Picture = { fullPage: true }): Promise<void> {
  if (process.env['PICTURES'] !== 'true') return;
  await page.screenshot({ ...how, path: `.build/browser-pictures/${name}.png` });
}
