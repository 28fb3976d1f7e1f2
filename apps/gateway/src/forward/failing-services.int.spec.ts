import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RawConnection } from '#testing';
import { startGateway, startUpstream, type TestGateway, type TestUpstream } from '../testing-upstreams.js';

/** Ways in which a service can fail to answer, each under one noun's owner. */
let late: TestUpstream;
let cutting: TestUpstream;
let halfway: TestUpstream;
let refusing: TestUpstream;
let gateway: TestGateway;
beforeAll(async () => {
  late = await startUpstream(() => undefined);
  cutting = await startUpstream((_request, response) => response.destroy());
  halfway = await startUpstream((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
    response.write('{"items":[', () => response.destroy());
  });
  refusing = await startUpstream(
    (_request, response) =>
      response
        .writeHead(413, { 'content-type': 'application/problem+json' })
        .end('{"code":"FILE_TOO_LARGE"}'),
    false,
  );
  gateway = await startGateway({
    ENROLLMENT_URL: late.url,
    BILLING_URL: cutting.url,
    CLAIMS_URL: halfway.url,
    DISBURSEMENT_URL: refusing.url,
    ANSWER_WITHIN_MS: '500',
  });
});
afterAll(async () => {
  await gateway.close();
  await Promise.all([late, cutting, halfway, refusing].map(service => service.close()));
});

const get = (path: string, language = 'id') =>
  fetch(`${gateway.url}${path}`, { headers: { 'accept-language': language } });
const post = (path: string) => fetch(`${gateway.url}${path}`, { method: 'POST', body: '{}' });

describe('A service that', () => {
  it.each([
    ['id', 'Layanan audit sedang tidak dapat dihubungi; tidak ada yang berubah.'],
    ['en', 'The service audit cannot be reached at the moment; nothing has changed.'],
  ])(
    'is down is a problem, told in %s, with the time to wait, and nothing of the cause',
    async (language, detail) => {
      const answer = await get('/api/audit/summary', language);
      expect(answer.status).toBe(503);
      expect(answer.headers.get('retry-after')).toBe('2');
      expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
      expect(await answer.json()).toEqual({
        type: 'urn:santunan:problem:SERVICE_UNAVAILABLE',
        title: detail,
        status: 503,
        code: 'SERVICE_UNAVAILABLE',
        detail,
        fix: expect.any(String),
        texts: {
          id: { detail: expect.stringContaining('tidak dapat dihubungi'), fix: expect.any(String) },
          en: { detail: expect.stringContaining('cannot be reached'), fix: expect.any(String) },
        },
        values: { service: 'audit' },
        correlationId: answer.headers.get('x-correlation-id'),
      });
    },
  );

  it.each([
    ['answers too late', '/api/payers', 504, 'SERVICE_TOO_SLOW'],
    ['goes away before it answers', '/api/invoices', 502, 'SERVICE_CUT_OFF'],
  ])('%s may have recorded the command: the same key finds out', async (_what, path, status, code) => {
    const answer = await post(path);
    const problem = (await answer.json()) as { texts: { en: { fix: string } } };
    expect(answer).toMatchObject({ status });
    expect(answer.headers.get('retry-after')).toBe('2');
    expect(problem).toMatchObject({ code, detail: expect.stringContaining('mungkin sudah dicatat') });
    expect(problem.texts.en.fix).toContain('the same Idempotency-Key');
  });

  it('is asked once for a command, whatever becomes of it', async () => {
    const before = [late, cutting].map(({ received }) => received.length);
    await Promise.all([post('/api/payers'), post('/api/invoices')]);
    expect([late, cutting].map(({ received }, index) => received.length - (before[index] ?? 0))).toEqual([
      1, 1,
    ]);
  });

  it('goes away in the middle of its answer leaves an answer that nobody takes for whole', async () => {
    const answer = await get('/api/claims');
    await expect(answer.text()).rejects.toThrow('terminated');
  });

  it('refuses a file before its end is heard by the caller, who may go on sending and asking', async () => {
    const connection = await RawConnection.to(gateway.url);
    const size = 4 * 1024 * 1024;
    await connection.send(
      `POST /api/payments HTTP/1.1\r\nHost: x\r\nContent-Type: text/csv\r\nContent-Length: ${size + 4}\r\n\r\na;b\n`,
    );
    const answer = await connection.hears('FILE_TOO_LARGE');
    expect(answer).toContain('HTTP/1.1 413 Payload Too Large');
    await connection.send(Buffer.alloc(size, 'x'));
    await connection.send('GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n');
    await connection.hears('HTTP/1.1 200');
    connection.close();
  });
});
