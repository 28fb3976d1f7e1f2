import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMONSTRATION_PASSWORD, freePorts, type SignIn, startSignIn } from '#stack';
import { startGateway, startUpstream, type TestGateway, type TestUpstream } from '../testing-upstreams.js';
import { Browser } from './testing-browser.js';

let folder: string;
let signIn: SignIn;
let claims: TestUpstream;
let gateway: TestGateway;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'santunan-session-'));
  const [port = 0, signInPort = 0] = await freePorts(2);
  signIn = await startSignIn({ port: signInPort, dataDirectory: folder });
  claims = await startUpstream();
  gateway = await startGateway({
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    OIDC_ISSUER: signIn.issuer,
    CLAIMS_URL: claims.url,
  });
}, 30_000);
afterAll(async () => {
  await gateway.close();
  await Promise.all([claims.close(), signIn.stop()]);
  await rm(folder, { recursive: true });
});

/** Through the pages of the provider, to where the gateway sends a person afterwards. */
async function enter(browser: Browser, path = '/auth/sign-in?return=/claims/17'): Promise<string> {
  const form = await browser.follow(gateway.url + path);
  return browser.follow(form, { user: 'petugas-klaim-1', password: DEMONSTRATION_PASSWORD });
}

async function signedIn(): Promise<Browser> {
  const browser = new Browser(gateway.url);
  await enter(browser);
  return browser;
}

const fromOurPages = { 'sec-fetch-site': 'same-origin' };
const post = (headers: Record<string, string>) => ({ method: 'POST', headers, body: '{}' });

describe('A person who signs in', () => {
  it('comes back to where the way began, and is known', async () => {
    const browser = new Browser(gateway.url);
    expect(await enter(browser)).toBe(`${gateway.url}/claims/17`);
    const me = await browser.json('/auth/me');
    expect(me).toMatchObject({ name: 'petugas-klaim-1', roles: ['claims-officer'] });
    expect(Date.now() - Date.parse(me.signedInAt)).toBeLessThan(60_000);
  });

  it('has a cookie that no script can read, and no token anywhere else', async () => {
    const browser = await signedIn();
    const cookie = browser.setCookies.findLast(line => line.startsWith('santunan='));
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Lax/);
    expect(cookie).not.toMatch(/eyJ/);
    expect(JSON.stringify(await browser.json('/auth/me'))).not.toMatch(/eyJ/);
  });

  it('is asked for the password again when a fresh sign-in is needed', async () => {
    const browser = await signedIn();
    const again = await browser.follow(`${gateway.url}/auth/sign-in?return=/x`);
    expect(again).toBe(`${gateway.url}/x`);
    const fresh = await browser.follow(`${gateway.url}/auth/sign-in?return=/x&fresh=true`);
    expect(fresh).toContain('/interaction/');
  });

  it('is nobody after signing out', async () => {
    const browser = await signedIn();
    const answer = await browser.send('/auth/sign-out', post(fromOurPages));
    expect(await answer.text()).toContain(`${signIn.issuer}/session/end`);
    expect((await browser.send('/auth/me')).status).toBe(401);
  });
});

describe('A request of a signed-in page', () => {
  it('reaches the service with the token of its session', async () => {
    const browser = await signedIn();
    expect((await browser.send('/api/claims', post(fromOurPages))).status).toBe(200);
    expect(claims.last().headers.authorization).toMatch(/^Bearer eyJ/);
    expect(claims.last().headers.cookie).toBeUndefined();
    expect((await browser.send('/api/claims')).status).toBe(200);
  });

  it('may ask for a quote, and so may whoever is not signed in', async () => {
    for (const browser of [await signedIn(), new Browser(gateway.url)]) {
      expect((await browser.send('/api/quotes/benefit', post(fromOurPages))).status).toBe(200);
      expect(claims.last().url).toBe('/api/quotes/benefit');
    }
    expect(claims.last().headers.authorization).toBeUndefined();
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour', { 'sec-fetch-site': 'same-site' }],
    ['another origin, told by an older browser', { origin: 'http://127.0.0.1:9' }],
    ['nobody knows where', {}],
  ])('is refused when it comes from %s', async (_what, headers) => {
    const browser = await signedIn();
    const reached = claims.received.length;
    const answer = await browser.send('/api/claims', post(headers as Record<string, string>));
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ code: 'CROSS_SITE_REQUEST' });
    expect(claims.received).toHaveLength(reached);
  });

  it('with an altered cookie has no session', async () => {
    const browser = await signedIn();
    browser.alterCookie('santunan');
    expect((await browser.send('/auth/me')).status).toBe(401);
  });
});

describe('An answer of the provider', () => {
  it('that nobody waits for begins anew', async () => {
    const answer = await new Browser(gateway.url).send('/auth/callback?code=x&state=y');
    expect(answer.headers.get('location')).toBe('/auth/sign-in');
  });

  it('with another state is refused, and leaves no session', async () => {
    const browser = new Browser(gateway.url);
    await browser.send('/auth/sign-in');
    const answer = await browser.send('/auth/callback?code=x&state=y');
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ code: 'SIGN_IN_FAILED' });
    expect((await browser.send('/auth/me')).status).toBe(401);
  });

  it('with another state brings a person back to the first page, which says why', async () => {
    const browser = new Browser(gateway.url);
    await browser.send('/auth/sign-in');
    const answer = await browser.send('/auth/callback?code=x&state=y', { headers: { accept: 'text/html' } });
    expect(answer.headers.get('location')).toBe('/?problem=SIGN_IN_FAILED');
    expect((await browser.send('/auth/me')).status).toBe(401);
  });

  it('that does not come is told in both languages', async () => {
    const away = await startGateway({});
    const answer = await new Browser(away.url).send('/auth/sign-in');
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ code: 'SIGN_IN_UNAVAILABLE' });
    await away.close();
  });
});
