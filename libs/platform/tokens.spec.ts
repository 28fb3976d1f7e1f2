import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type CryptoKey, exportJWK, generateKeyPair, type JWTHeaderParameters, SignJWT } from 'jose';
import { TokenVerifier } from './tokens.js';

/** An issuer that can be told to fail. */
const FAILING_PATH = { nothing: 'none', discovery: 'well-known', keys: 'jwks', issuer: 'none' };
let failing: keyof typeof FAILING_PATH = 'nothing';
let server: Server;
let signing: CryptoKey;
let stranger: CryptoKey;
let url: string;
beforeAll(async () => {
  const own = await generateKeyPair('ES256');
  signing = own.privateKey;
  stranger = (await generateKeyPair('ES256')).privateKey;
  const key = { ...(await exportJWK(own.publicKey)), kid: 'own', alg: 'ES256', use: 'sig' };
  const answers: Record<string, () => object> = {
    '/jwks': () => ({ keys: [key] }),
    '/.well-known/openid-configuration': () => ({
      issuer: failing === 'issuer' ? 'http://other' : url,
      jwks_uri: `${url}/jwks`,
    }),
  };
  server = createServer(({ url: path = '' }, response) => {
    if (path.includes(FAILING_PATH[failing])) response.writeHead(500).end('<html>');
    else response.end(JSON.stringify(answers[path]?.()));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise(resolve => server.close(resolve)));
beforeEach(() => {
  failing = 'nothing';
});

const ownHeader: JWTHeaderParameters = { alg: 'ES256', kid: 'own', typ: 'at+jwt' };
const signed = (
  claims: Record<string, unknown> = {},
  header: JWTHeaderParameters = ownHeader,
  key: CryptoKey | Uint8Array = signing,
): Promise<string> =>
  new SignJWT({ sub: 'auditor-1', roles: ['auditor'], ...claims })
    .setProtectedHeader(header)
    .setIssuer(url)
    .setAudience('santunan')
    .setExpirationTime('5m')
    .sign(key);
const codeFor = async (token: string): Promise<string> =>
  new TokenVerifier(url, 'santunan').verify(token).then(
    () => 'accepted',
    (error: Error) => error.message,
  );

describe('a token', () => {
  it('of the issuer names the person and only roles that exist', async () => {
    const token = await signed({ roles: ['auditor', 'king'] });
    expect(await new TokenVerifier(url, 'santunan').verify(token)).toEqual({
      name: 'auditor-1',
      roles: ['auditor'],
      office: null,
      authenticatedAt: null,
    });
  });

  it.each([
    [1_767_225_600, '2026-01-01T00:00:00Z'],
    ['1767225600', null],
    [Number.MAX_VALUE, null],
  ])('with the auth_time %p says when its person signed in', async (authTime, instant) => {
    const { authenticatedAt } = await new TokenVerifier(url, 'santunan').verify(
      await signed({ auth_time: authTime }),
    );
    expect(authenticatedAt?.toString() ?? null).toBe(instant);
  });

  it('names the office of a person who works for one alone', async () => {
    const officeOf = async (office: unknown) =>
      (await new TokenVerifier(url, 'santunan').verify(await signed({ office }))).office;
    expect(await officeOf('KAB-BANGLI')).toBe('KAB-BANGLI');
    expect(await officeOf(null)).toBeNull();
  });

  it.each(['Kantor Bangli', '', ['KAB-BANGLI'], 'KC-510601010190'])(
    'that names the office %p is refused, since without an office it would be of all',
    async office => {
      expect(await codeFor(await signed({ office }))).toBe('TOKEN_INVALID');
    },
  );

  it('without roles gives none', async () => {
    const token = await signed({ roles: 'auditor' });
    expect((await new TokenVerifier(url, 'santunan').verify(token)).roles).toEqual([]);
  });

  it('signed by a stranger, by an unknown key or by a shared secret is invalid', async () => {
    const secret = new TextEncoder().encode('x'.repeat(64));
    expect(await codeFor(await signed({}, ownHeader, stranger))).toBe('TOKEN_INVALID');
    expect(await codeFor(await signed({}, { ...ownHeader, kid: 'new' }))).toBe('TOKEN_INVALID');
    expect(await codeFor(await signed({}, { ...ownHeader, alg: 'HS256' }, secret))).toBe('TOKEN_INVALID');
    expect(await codeFor('not a token')).toBe('TOKEN_INVALID');
  });

  it('without a subject is invalid', async () => {
    expect(await codeFor(await signed({ sub: undefined }))).toBe('TOKEN_INVALID');
  });
});

describe('an issuer that fails', () => {
  it.each(['discovery', 'keys', 'issuer'] as const)('in its %s is not the fault of the token', async part => {
    failing = part;
    const verifier = new TokenVerifier(url, 'santunan');
    const token = await signed();
    await expect(verifier.verify(token)).rejects.toThrow('SIGN_IN_UNAVAILABLE');
  });

  it('is asked again once it answers', async () => {
    failing = 'discovery';
    const verifier = new TokenVerifier(url, 'santunan');
    await verifier.verify(await signed()).catch(() => undefined);
    failing = 'nothing';
    expect((await verifier.verify(await signed())).name).toBe('auditor-1');
  });
});
