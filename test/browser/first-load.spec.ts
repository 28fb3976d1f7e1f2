import { expect, gateway, test } from './people.js';

const MOST_KB = 250;

/** Bytes as they came over the line, of everything that the first page needs. */
for (const [who, path] of [
  ['nobody', '/'],
  ['nobody', '/status'],
  ['petugas-klaim-1', '/claims'],
  ['auditor-1', '/audit'],
] as const)
  test(`The first load of ${path} for ${who} is at most ${MOST_KB} kB`, async ({ office }) => {
    const page = who === 'nobody' ? await office.nobody() : await office.as(who);
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.goto(gateway() + path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('load');
    console.log(`${path} ${who}: ${(bytes / 1000).toFixed(0)} kB`);
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes / 1000).toBeLessThanOrEqual(MOST_KB);
  });
