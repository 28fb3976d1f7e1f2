import { expect, fillSignIn, gateway, test } from './people.js';
import { PLACES, USERS, type User } from './places.js';
import { addressOf, type Known, knownTo } from './sample.js';

let known: Known;

test.beforeAll(async ({ browser }) => {
  known = await knownTo('auditor-1', browser);
});

/** What is read to show the frame of any page. */
const OF_THE_FRAME = /^\/(auth\/me|api\/audit\/changes|assets\/|icon)/;

for (const user of Object.keys(USERS) as User[]) {
  const forbidden = Object.entries(PLACES).filter(([, users]) => !users.includes(user));

  test(`${user} sees neither the pages of others nor their data`, async ({ office }) => {
    const page = await office.as(user);
    await page.goto('about:blank');
    const asked: string[] = [];
    page.on('request', request => asked.push(new URL(request.url()).pathname));
    for (const [place] of forbidden) {
      await page.goto(gateway() + addressOf(place, known));
      await expect(page.getByRole('heading', { level: 1 }), place).toHaveText('Bukan bagian tugas Anda');
    }
    const data = asked.filter(path => path.startsWith('/api/') && !OF_THE_FRAME.test(path));
    expect(data).toEqual([]);
    expect(asked.filter(path => path === '/auth/me').length).toBeGreaterThanOrEqual(forbidden.length);
  });

  test(`${user} finds in the navigation only what opens`, async ({ office }) => {
    const page = await office.as(user);
    const links = page.locator('nav#places a');
    await expect(links.first()).toBeVisible();
    const addresses = await links.evaluateAll(all => all.map(one => one.getAttribute('href') ?? ''));
    expect(addresses.every(address => PLACES[address]?.includes(user))).toBe(true);
    for (const address of addresses) {
      await page.goto(gateway() + address);
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Bukan bagian tugas Anda');
    }
  });
}

const DATA: readonly [string, readonly string[]][] = [
  ['/api/claims', ['petugas-pendaftaran', 'petugas-iuran']],
  ['/api/payouts', ['petugas-klaim-1', 'verifikator-1', 'penyetuju-klaim-1', 'petugas-pendaftaran']],
  ['/api/payments', ['petugas-klaim-1', 'verifikator-1', 'petugas-iuran']],
  ['/api/audit/events', ['petugas-klaim-1', 'keuangan-1', 'penyetuju-klaim-1']],
  ['/api/rosters', ['petugas-klaim-1', 'keuangan-1', 'verifikator-1']],
  ['/api/invoices', ['keuangan-1', 'penyetuju-keuangan-1']],
];

for (const [path, users] of DATA) {
  test(`${path} is refused by the service itself, whatever a page would do`, async ({ office }) => {
    for (const user of users) {
      const page = await office.as(user);
      const answer = await page.request.get(gateway() + path);
      expect([user, answer.status(), (await answer.json()).code]).toEqual([user, 403, 'ROLE_NOT_ALLOWED']);
    }
  });
}

test('Who has not signed in sees no page and no data, and comes back after signing in', async ({
  office,
}) => {
  const page = await office.nobody();
  await page.goto(`${gateway()}/claims?state=Approved`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Silakan masuk');
  expect((await page.request.get(`${gateway()}/api/claims`)).status()).toBe(401);
  await page.getByRole('main').getByRole('link', { name: 'Masuk' }).click();
  await fillSignIn(page, 'petugas-klaim-1');
  expect(page.url()).toBe(`${gateway()}/claims?state=Approved`);
});
