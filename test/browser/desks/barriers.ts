import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { picture } from './pictures.js';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const WIDTHS = [1440, 360] as const;

/** The rows of a long table are made alike: its first ones stand for all. */
const MORE_OF_THE_SAME = 'tbody tr:nth-child(n + 13)';

/** What keeps somebody from using what is shown now, by WCAG 2.2 AA. */
export async function violations(page: Page): Promise<string[]> {
  // No page of ours has a frame: it is judged in one go, without a second page for the sum of its frames.
  const { violations: found } = await new AxeBuilder({ page })
    .options({ runOnly: { type: 'tag', values: WCAG }, resultTypes: ['violations'] })
    .exclude(MORE_OF_THE_SAME)
    .setLegacyMode()
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** Loaded: the heading stands and nothing says any more that it is loading. */
export async function isThere(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(/^(Memuat|Loading) …$/)).toHaveCount(0);
}

/** Content wider than the window, which would have to be dragged sideways. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What is shown now bars nobody, wide and narrow. */
export async function barsNobody(page: Page, what: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const where = `${what}, ${width} px`;
    expect([where, await violations(page)]).toEqual([where, []]);
    expect([where, await overflow(page)]).toEqual([where, 0]);
    await picture(page, where.replace(/[^a-z0-9-]+/gi, '-'));
  }
}
