import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { waitFor } from '#testing';
import {
  startGateway,
  startUpstream,
  type TestGateway,
  type TestUpstream,
  talk,
} from '../testing-upstreams.js';

const NIK = '5106040101809001';
const TRACE = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
const W3C = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

let claims: TestUpstream;
let gateway: TestGateway;
beforeAll(async () => {
  claims = await startUpstream((request, response) => {
    response.setHeader('content-type', 'application/json').setHeader('x-of-service', 'kept');
    response.writeHead(Number(request.headers['accept']) || 200).end('{"id":"Dibayar · paid"}');
  });
  gateway = await startGateway({ CLAIMS_URL: claims.url });
});
afterAll(async () => {
  await gateway.close();
  await claims.close();
});

const send = (path: string, init: RequestInit = {}) => fetch(`${gateway.url}${path}`, init);
const sent = async (headers: Record<string, string>) => {
  await send('/api/claims', { headers });
  return claims.last().headers;
};

describe('A request for a service', () => {
  it.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])('%s arrives with path, query and body', async method => {
    const body = method === 'GET' ? null : '{"amount":1,  "name":"Ayu é"}';
    const headers = {
      'content-type': 'application/json',
      'idempotency-key': 'key-0001',
      authorization: 'Bearer t',
    };
    const answer = await send('/api/claims/a%20b/x?q=1&q=%26%3D&s=a+b&empty=', { method, body, headers });
    expect(answer.status).toBe(200);
    expect(claims.last()).toMatchObject({
      method,
      url: '/api/claims/a%20b/x?q=1&q=%26%3D&s=a+b&empty=',
      body: body ?? '',
      headers: { 'idempotency-key': 'key-0001', authorization: 'Bearer t' },
    });
  });

  it.each([201, 204, 302, 400, 409, 422, 500])(
    'is answered with the status %d of the service',
    async status => {
      const answer = await send('/api/claims', { headers: { accept: String(status) }, redirect: 'manual' });
      expect([answer.status, answer.headers.get('x-of-service')]).toEqual([status, 'kept']);
      expect(await answer.text()).toBe(status === 204 ? '' : '{"id":"Dibayar · paid"}');
    },
  );

  it('for the check of a letter reaches claims as it stands on the letter, without a sign-in', async () => {
    const path = '/api/letters/verify?number=JKM-2025-4XK9T2QW7B-KEP5&code=V73P-PRR3-25Z8-PGQX';
    await send(path);
    expect(claims.last()).toMatchObject({ method: 'GET', url: path });
  });

  it('is asked once, also when the service says that it is not ready', async () => {
    const before = claims.received.length;
    expect((await send('/api/claims', { headers: { accept: '503' } })).status).toBe(503);
    expect(claims.received.length - before).toBe(1);
  });

  it('asks for the language that the person asked for', async () => {
    expect(await sent({ 'accept-language': 'en-GB' })).toMatchObject({ 'accept-language': 'en-GB' });
  });

  it('that expects to be told to go on is told so', async () => {
    const text = [
      'POST /api/claims HTTP/1.1',
      'Host: x',
      'Content-Type: text/csv',
      'Content-Length: 4',
      'Expect: 100-continue',
      'Connection: close',
    ];
    const answer = await talk(gateway.url, `${text.join('\r\n')}\r\n\r\na;b\n`);
    expect(answer).toContain('HTTP/1.1 200 OK');
    expect(claims.last().body).toBe('a;b\n');
  });

  it('with a body where none belongs loses it and goes on', async () => {
    const text = 'GET /api/claims HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}';
    expect(await talk(gateway.url, text)).toContain('HTTP/1.1 200 OK');
  });
});

describe('A noun that services share', () => {
  it.each([
    ['/api/quotes/benefit', 'claims'],
    ['/api/quotes/contribution', 'billing'],
  ])('%s belongs to %s, without a sign-in', async (path, owner) => {
    const billing = await startUpstream();
    const shared = await startGateway({ CLAIMS_URL: claims.url, BILLING_URL: billing.url });
    const of: Record<string, TestUpstream> = { claims, billing };
    const other = owner === 'claims' ? billing : claims;
    const before = other.received.length;
    const body = '{"segment":"BPU"}';
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${shared.url}${path}`, { method: 'POST', headers, body });
    expect(answer.status).toBe(200);
    expect(of[owner]?.last()).toMatchObject({ method: 'POST', url: path, body });
    expect(of[owner]?.last().headers).toMatchObject({ 'x-client-address': '127.0.0.1' });
    expect(of[owner]?.last().headers.authorization).toBeUndefined();
    expect(other.received.length).toBe(before);
    await shared.close();
    await billing.close();
  });

  it('is nobody’s by itself', async () => {
    for (const path of ['/api/quotes', '/api/quotes/other', '/api/quotes/benefits']) {
      expect([path, (await send(path, { method: 'POST', body: '{}' })).status]).toEqual([path, 404]);
    }
  });
});

describe('A file of 5 MB', () => {
  it('reaches the service part by part while it is sent, byte for byte', async () => {
    const part = `${'5106;Contoh;é\n'.repeat(20_000)}`;
    const file = part.repeat(20);
    expect(Buffer.byteLength(file)).toBeGreaterThan(5_000_000);
    async function* slowly() {
      yield part;
      await waitFor(() => claims.arriving() >= Buffer.byteLength(part), { what: 'the first part to arrive' });
      yield part.repeat(19);
    }
    const answer = await send('/api/claims', {
      method: 'POST',
      headers: { 'content-type': 'text/csv' },
      body: ReadableStream.from(slowly()).pipeThrough(new TextEncoderStream()),
      duplex: 'half',
    } as RequestInit);
    expect(answer.status).toBe(200);
    expect(claims.last().body === file).toBe(true);
  });
});

describe('What a caller may not say', () => {
  it.each([
    ['x-user', 'administrator'],
    ['x-roles', 'claims-approver'],
    ['x-forwarded-for', '10.0.0.1'],
    ['x-forwarded-user', 'administrator'],
    ['forwarded', 'for=10.0.0.1'],
    ['x-real-ip', '10.0.0.1'],
    ['cookie', 'session=1'],
    ['proxy-authorization', 'Basic eA=='],
    ['x-original-url', '/metrics'],
    ['x-http-method-override', 'DELETE'],
    ['ce_actor', 'administrator'],
  ])('%s does not reach a service', async (name, value) => {
    const text = `GET /api/claims HTTP/1.1\r\nHost: x\r\n${name}: ${value}\r\nConnection: close\r\n\r\n`;
    await talk(gateway.url, text);
    expect(Object.keys(claims.last().headers)).not.toContain(name);
  });

  it('is anything of the connection itself', async () => {
    const hops =
      'Keep-Alive: timeout=1\r\nTE: trailers\r\nUpgrade: h2c\r\nConnection: close, x-secret\r\nX-Secret: 1';
    const answer = await talk(gateway.url, `GET /api/claims HTTP/1.1\r\nHost: x\r\n${hops}\r\n\r\n`);
    expect(answer).toContain('HTTP/1.1 200 OK');
    const names = Object.keys(claims.last().headers);
    expect(names).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/keep-alive|^te$|upgrade|x-secret/)]),
    );
  });

  it.each([
    '/api/claims/../../metrics',
    '/api/claims/%2e%2e/%2e%2e/metrics',
    '/api/claims/..%2f..%2fmetrics',
    '/api/claims/..\\..\\metrics',
    '/api/claims/%5c..%5c..%5cmetrics',
  ])('is a way out of its own nouns: %s', async path => {
    const before = claims.received.length;
    const answer = await talk(gateway.url, `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect(answer).toContain('"code":"ADDRESS_NOT_READABLE"');
    expect(answer).toContain('HTTP/1.1 400 Bad Request');
    expect(claims.received.length).toBe(before);
  });
});

describe('The thread of a request', () => {
  it('is a new correlation id and trace when the caller has none', async () => {
    expect(await sent({})).toMatchObject({
      'x-correlation-id': expect.stringMatching(UUID),
      traceparent: expect.stringMatching(W3C),
    });
  });

  it('is the one that the caller is in', async () => {
    const id = randomUUID();
    expect(await sent({ 'x-correlation-id': id, traceparent: TRACE })).toMatchObject({
      'x-correlation-id': id,
      traceparent: TRACE,
    });
    const answer = await send('/api/payers', { headers: { 'x-correlation-id': id } });
    expect(answer.headers.get('x-correlation-id')).toBe(id);
  });

  it.each([
    [NIK, NIK],
    ['not-an-id', '00-short-01'],
    [`${randomUUID()}${NIK}`, `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`],
    [randomUUID().replaceAll('-', ''), `00-4bf92f3577b34da6a3ce929d0e0e4736-${'0'.repeat(16)}-01`],
  ])('is a new one in place of %s', async (id, traceparent) => {
    const headers = await sent({ 'x-correlation-id': id, traceparent });
    expect(headers['x-correlation-id']).toMatch(UUID);
    expect(headers['traceparent']).toMatch(W3C);
    expect([headers['x-correlation-id'], headers['traceparent']]).not.toEqual([id, traceparent]);
  });
});
