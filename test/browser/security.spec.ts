import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { deathOf } from './desks/cases.js';
import { unclaimedWorker, type Worker } from './desks/unclaimed.js';
import { expect, fillSignIn, gateway, read, test } from './people.js';

const ROW = 5800;

const headersOf = async (page: Page, path: string) => {
  const answer = await page.goto(gateway() + path);
  return answer?.headers() ?? {};
};

test('A page runs only what it came with', async ({ office }) => {
  const page = await office.nobody();
  const headers = await headersOf(page, '/');
  const policy = headers['content-security-policy'] ?? '';
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
  expect(policy).toContain("default-src 'none'; script-src 'self'; ");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  });
  const again = (await headersOf(page, '/'))['content-security-policy'];
  expect(nonce.length).toBeGreaterThanOrEqual(22);
  expect(again).not.toContain(nonce);
});

test('A script that gets into a page is refused by its policy', async ({ office }) => {
  const page = await office.nobody();
  await page.goto(gateway());
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.ran = true';
    document.body.append(script);
    document.body.insertAdjacentHTML('beforeend', '<img src="x:" onerror="globalThis.ran = true">');
    await new Promise(resolve => requestAnimationFrame(resolve));
    return 'ran' in globalThis;
  });
  expect(ran).toBe(false);
  expect(office.complaints.splice(0).join('\n')).toMatch(/Content Security Policy/);
});

test('The session is a cookie that no script reads, and nothing else of it is in the page', async ({
  office,
}) => {
  const page = await office.as('petugas-klaim-1');
  const [cookie, ...others] = (await page.context().cookies(gateway())).filter(({ name }) =>
    name.includes('santunan'),
  );
  expect(others).toEqual([]);
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  const kept = await page.evaluate(() =>
    JSON.stringify([document.cookie, { ...localStorage }, { ...sessionStorage }]),
  );
  expect(kept).not.toMatch(/eyJ|santunan=/);
  expect(kept).not.toContain(cookie?.value ?? 'no cookie');
});

test('After signing in a person stays with us, wherever a link wanted to lead', async ({ office }) => {
  for (const wanted of ['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example']) {
    const page = await office.nobody();
    await page.goto(`${gateway()}/auth/sign-in?return=${encodeURIComponent(wanted)}`);
    await fillSignIn(page, 'petugas-klaim-1');
    expect(new URL(page.url()).origin).toBe(gateway());
  }
});

/** A page of somebody else, to which a signed-in person was lured. */
async function lure(body: string): Promise<{ url: string; close: () => void }> {
  const server = createServer((_request, response) =>
    response.setHeader('content-type', 'text/html').end(body),
  );
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  // Another host name, so that the browser calls it another site and not only another origin.
  return { url: `http://localhost:${port}`, close: () => server.close() };
}

/** A claim that would be complete. */
function claimFor(worker: Worker): object {
  const { key: _key, title: _title, worker: _worker, payees, ...entry } = deathOf(worker);
  return { ...entry, personId: worker.personId, payees: payees.map(one => ({ ...one, accountName: 'A=B' })) };
}

/** As text, which a browser sends without asking: what a form calls a field and its value is the JSON before and after a `=`. */
function formThatSends(claim: object): string {
  const [before = '', after = ''] = JSON.stringify(claim).replaceAll('"', '&quot;').split(/=(.*)/s);
  return `<form id="f" method="post" enctype="text/plain" action="${gateway()}/api/claims"><input name="${before}" value="${after}"></form>`;
}

test('A page of somebody else can make a signed-in browser do nothing', async ({ office }) => {
  const page = await office.as('petugas-klaim-1');
  const worker = await unclaimedWorker(page, ROW);
  const elsewhere = await lure(formThatSends(claimFor(worker)));
  try {
    await page.goto(elsewhere.url);
    const [answer] = await Promise.all([
      page.waitForResponse(response => response.url() === `${gateway()}/api/claims`),
      page.evaluate(() => (document.getElementById('f') as HTMLFormElement).submit()),
    ]);
    // Without the cookie it is nobody's, with it it is another site's, and a form sends no JSON: nothing happens.
    expect([401, 403, 415]).toContain(answer.status());
    await page.waitForURL(`${gateway()}/api/claims`);
    await page.goto(elsewhere.url);
    const read = await page.evaluate(async address => {
      const found = await fetch(`${address}/api/claims`, { credentials: 'include' }).catch(() => null);
      return found === null ? 'refused' : found.text();
    }, gateway());
    expect(read).toBe('refused');
  } finally {
    elsewhere.close();
  }
  const { items } = await read<{ items: unknown[] }>(page, `/api/claims?personId=${worker.personId}`);
  expect(items).toEqual([]);
  office.complaints.splice(0);
});

test('A request that says it comes from another site is refused though it has the cookie', async ({
  office,
}) => {
  const page = await office.as('petugas-klaim-1');
  for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'http://elsewhere.example' }]) {
    const answer = await page.request.post(`${gateway()}/api/claims`, { headers, data: {} });
    expect([answer.status(), (await answer.json()).code]).toEqual([403, 'CROSS_SITE_REQUEST']);
  }
});

test('No page of ours stands in the frame of another', async ({ office }) => {
  const page = await office.as('petugas-klaim-1');
  const elsewhere = await lure(`<iframe src="${gateway()}/claims"></iframe>`);
  try {
    await page.goto(elsewhere.url);
    await expect.poll(() => office.complaints.join('\n')).toMatch(/frame-ancestors|Refused to frame|Framing/);
  } finally {
    await page.goto('about:blank');
    elsewhere.close();
  }
  office.complaints.splice(0);
});
