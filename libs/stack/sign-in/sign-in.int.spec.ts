import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose';
import { ROLES } from '#kernel';
import { freePorts } from '../ports.js';
import { AUDIENCE, CLIENT_ID, signIn } from './client.js';
import { type SignIn, startSignIn } from './server.js';
import { DEMONSTRATION_USERS } from './users.js';

const dataDirectory = mkdtempSync(join(tmpdir(), 'santunan-sign-in-'));
let port: number;
let provider: SignIn;

async function verified(token: string): Promise<JWTPayload> {
  const keys = createRemoteJWKSet(new URL(`${provider.issuer}/jwks`));
  const options = { issuer: provider.issuer, audience: AUDIENCE, typ: 'at+jwt' };
  return (await jwtVerify(token, keys, options)).payload;
}

/** `fetch` may still hold a connection to the provider that has just stopped. */
async function untilItAnswers(): Promise<void> {
  try {
    await fetch(`${provider.issuer}/jwks`);
  } catch {
    await untilItAnswers();
  }
}

const authorize = (changes: Record<string, string>): Promise<Response> => {
  const query = new URLSearchParams({
    client_id: CLIENT_ID,
    response_type: 'code',
    scope: 'openid',
    redirect_uri: 'http://127.0.0.1:3000/callback',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
    ...changes,
  });
  return fetch(`${provider.issuer}/auth?${query}`, { redirect: 'manual' });
};

const { warn } = console;

beforeAll(async () => {
  console.warn = () => undefined; // the package warns of keeping sessions in memory, as is meant here
  port = (await freePorts(1))[0] ?? 0;
  provider = await startSignIn({ port, dataDirectory });
});

afterAll(async () => {
  console.warn = warn;
  await provider.stop();
  rmSync(dataDirectory, { recursive: true });
});

test.each(Object.entries(DEMONSTRATION_USERS))(
  '%s signs in and the token names the roles',
  async (user, roles) => {
    const payload = await verified(await signIn(provider.issuer, user));
    expect(payload).toMatchObject({ sub: user, roles, aud: AUDIENCE });
    expect(Number(payload.exp) - Number(payload.iat)).toBe(8 * 60 * 60);
    expect(Number(payload.iat) - Number(payload['auth_time'])).toBeLessThan(60);
  },
);

test.each([
  ['petugas-klaim-bangli', 'KAB-BANGLI'],
  ['petugas-klaim-1', undefined],
])('the token of %s names the office %p', async (user, office) => {
  expect((await verified(await signIn(provider.issuer, user)))['office']).toBe(office);
});

test('every role has a user', () => {
  expect(new Set(Object.values(DEMONSTRATION_USERS).flat())).toEqual(new Set(ROLES));
});

test('a wrong password and an unknown user are refused', async () => {
  await expect(signIn(provider.issuer, 'auditor-1', 'salah')).rejects.toThrow(/tidak dapat masuk/);
  await expect(signIn(provider.issuer, 'toString')).rejects.toThrow(/tidak dapat masuk/);
});

test('only this machine may be redirected to, on any port, and only with PKCE', async () => {
  expect((await authorize({})).status).toBe(303);
  expect((await authorize({ redirect_uri: 'http://localhost:4321/callback' })).status).toBe(303);
  expect((await authorize({ redirect_uri: 'http://example.org/callback' })).status).toBe(400);
  const withoutPkce = await authorize({ code_challenge: '', code_challenge_method: '' });
  expect(withoutPkce.headers.get('location')).toContain('error=invalid_request');
});

test('what a person reads is Indonesian first, and nothing typed comes back as markup', async () => {
  const page = await fetch(`${provider.issuer}/auth?client_id=<script>`);
  const html = await page.text();
  expect(html).toContain('<html lang="id">');
  expect(html).not.toContain('<script>');
});

test('a token stays valid when the provider starts again', async () => {
  const token = await signIn(provider.issuer, 'auditor-1');
  await provider.stop();
  provider = await startSignIn({ port, dataDirectory });
  await untilItAnswers();
  expect((await verified(token)).sub).toBe('auditor-1');
});

test('it refuses to start in production, saying why in both languages', async () => {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    const attempt = startSignIn({ port: port + 1, dataDirectory });
    await expect(attempt).rejects.toThrow(/hanya untuk percobaan[\s\S]*demonstration only/);
  } finally {
    process.env['NODE_ENV'] = before;
  }
});
