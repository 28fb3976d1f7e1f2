import { expect, gateway, test } from './people.js';

const MOST_KB = 250;

/** Bytes as they came over the line, headers included, of the page and all the files that it needs; its data are not among them. */
const OF_THE_PAGE = ['Document', 'Script', 'Stylesheet', 'Image', 'Font'];

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
    const files = new Set<string>();
    session.on('Network.responseReceived', ({ requestId, type }) => {
      if (OF_THE_PAGE.includes(type)) files.add(requestId);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (files.has(requestId)) bytes += encodedDataLength;
    });
    await page.goto(gateway() + path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('load');
    console.log(`${path} ${who}: ${(bytes / 1000).toFixed(0)} kB`);
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes / 1000).toBeLessThanOrEqual(MOST_KB);
  });
