import { expect, gateway, test } from './people.js';

const MOST_KB = 250;

/** The page and all the files that it needs, as compressed; its data and the headers are not among them. */
for (const [who, path] of [
  ['nobody', '/'],
  ['nobody', '/status'],
  ['nobody', '/surat'],
  ['nobody', '/simulasi'],
  ['petugas-klaim-1', '/claims'],
  ['petugas-klaim-1', '/claims/new'],
  ['auditor-1', '/audit'],
] as const)
  test(`The first load of ${path} for ${who} is at most ${MOST_KB} kB`, async ({ office }) => {
    const page = who === 'nobody' ? await office.nobody() : await office.as(who);
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await page.goto(gateway() + path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('load');
    const files = await page.evaluate(() =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
        .map(entry => entry as PerformanceResourceTiming)
        .filter(({ name }) => !/\/(api|auth)\//.test(name))
        .map(({ name, encodedBodySize }) => ({ name, bytes: encodedBodySize })),
    );
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    console.log(`${path} ${who}: ${(bytes / 1000).toFixed(0)} kB in ${files.length} files`);
    expect(files.filter(file => file.bytes === 0)).toEqual([]);
    expect(bytes / 1000).toBeLessThanOrEqual(MOST_KB);
  });
