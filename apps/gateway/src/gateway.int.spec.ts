import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createGateway } from './create-gateway.js';
import {
  startGateway,
  startUpstream,
  type TestGateway,
  type TestUpstream,
  talk,
} from './testing-upstreams.js';

const NIK = '5106040101809001';
let claims: TestUpstream;
let gateway: TestGateway;
beforeAll(async () => {
  claims = await startUpstream();
  gateway = await startGateway({ CLAIMS_URL: claims.url });
});
afterAll(async () => {
  await gateway.close();
  await claims.close();
});
const get = (path: string, init: RequestInit = {}) => fetch(`${gateway.url}${path}`, init);

describe('An address that nobody has', () => {
  it.each([
    '/nothing',
    '/api',
    '/api/nothing',
    '/api/claimsx',
    '/api/metrics',
    '/metrics',
    '/api/docs/none',
    '/api/docs/assets/none.js',
    '/api/docs/assets/..%2f..%2fpackage.json',
  ])('such as %s is a problem in both languages', async path => {
    const answer = await get(path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
    expect(await answer.json()).toMatchObject({
      code: 'NOT_FOUND',
      detail: 'Yang diminta tidak ada.',
      texts: { en: { detail: 'There is no such thing.' } },
      correlationId: answer.headers.get('x-correlation-id'),
    });
  });

  it('or that cannot be read is a problem too', async () => {
    const answer = await get('/api/claims/%zz');
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: 'ADDRESS_NOT_READABLE' });
    expect(await talk(gateway.url, 'NONSENSE\r\n\r\n')).toContain('"code":"REQUEST_NOT_HTTP"');
  });
});

describe('Every answer', () => {
  it.each([
    '/',
    '/api/docs',
    '/api/docs/start.js',
    '/api/docs/assets/swagger-ui.css',
    '/api/openapi.json',
    '/api/claims',
    '/api/payers',
    '/api/nothing',
    '/api/claims/..%2f',
    '/api/claims/%zz',
    '/health/ready',
  ])('tells the browser what it may do: %s', async path => {
    const { headers } = await get(path);
    expect(headers.get('content-security-policy')).toMatch(/default-src '(self|none)'/);
    expect(headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe|https?:/);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it.each(['/api/claims', '/api/payers', '/api/nothing'])(
    'that can be about a person is kept by no cache: %s',
    async path => {
      expect((await get(path)).headers.get('cache-control')).toBe('no-store');
    },
  );
});

describe('The health of the gateway', () => {
  it.each(['/health/live', '/health/ready'])('is its own, whatever is down behind it: %s', async path => {
    const answer = await get(path);
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }]);
  });

  it('and that of the system names what is down', async () => {
    const answer = await get('/health/system');
    const down = ['no answer'];
    expect([answer.status, await answer.json()]).toEqual([
      503,
      {
        status: 'degraded',
        services: { enrollment: false, billing: false, claims: true, disbursement: false, audit: false },
        down: { enrollment: down, billing: down, disbursement: down, audit: down },
      },
    ]);
  });
});

describe('Too many requests', () => {
  it.each(['/api/claims', '/api/payers', '/'])('for %s are told to wait, in both languages', async path => {
    const busy = await startGateway({ REQUESTS_PER_MINUTE: '2', CLAIMS_URL: claims.url });
    try {
      for (const _ of [1, 2]) expect((await fetch(`${busy.url}${path}`)).status).not.toBe(429);
      const answer = await fetch(`${busy.url}${path}`);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([
        429,
        'application/problem+json; charset=utf-8',
      ]);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await answer.json()).toMatchObject({
        code: 'TOO_MANY_REQUESTS',
        detail: 'Terlalu banyak permintaan dalam waktu singkat.',
        texts: { en: { detail: 'Too many requests in a short time.' } },
      });
    } finally {
      await busy.close();
    }
  });
});

describe('The log', () => {
  const ID = '01a1fd75-43f4-712b-95b6-3d11df2418ee';
  it.each([
    [`/api/claims/${ID}/documents?q=${NIK}`, [`/api/claims/${ID}/*`]],
    [`/api/quotes/benefit/${NIK}`, ['/api/quotes/benefit/*']],
    [`/api/payers/${NIK}`, ['/api/payers/*']],
    [`/api/${NIK}`, ['/api/*']],
    ['/health/ready', []],
  ])('tells of %s as %j, without queries and words that can be a person', async (path, shown) => {
    gateway.lines.length = 0;
    await get(path, { headers: { 'x-correlation-id': ID, authorization: `Bearer ${NIK}` } });
    const lines = gateway.lines.map(line => JSON.parse(line)).filter(({ msg }) => msg !== 'response errored');
    expect(lines).toMatchObject(
      shown.map(path => ({ correlationId: ID, method: 'GET', path, status: expect.any(Number) })),
    );
    expect(gateway.lines.join('')).not.toContain(NIK);
  });
});

describe('A gateway', () => {
  it('does not start without its services, and says which', async () => {
    await expect(createGateway({ PORT: '0' })).rejects.toThrow(/ENROLLMENT_URL(.|\n)*AUDIT_URL/);
  });
});
