import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startGateway, startUpstream, type TestGateway, type TestUpstream } from '../testing-upstreams.js';

const ROUNDS = 40;
const DESCRIPTION = JSON.stringify({
  openapi: '3.1.0',
  paths: { '/api/claims': {} },
  components: { schemas: {} },
});
const described = (_request: unknown, response: ServerResponse): void =>
  void response.writeHead(200, { 'content-type': 'application/json' }).end(DESCRIPTION);
let first: TestUpstream;
let second: TestUpstream;
let gateway: TestGateway;
beforeEach(async () => {
  [first, second] = await Promise.all([startUpstream(described), startUpstream(described)]);
  gateway = await startGateway({ CLAIMS_URL: `${first.url},${second.url}` });
});
afterEach(async () => {
  await gateway.close();
  await Promise.all([first.close(), second.close()]);
});

const ask = (method: 'GET' | 'POST'): Promise<Response> =>
  fetch(`${gateway.url}/api/claims`, { method, ...(method === 'POST' ? { body: '{}' } : {}) });

async function statuses(method: 'GET' | 'POST'): Promise<number[]> {
  const seen: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) seen.push((await ask(method)).status);
  return seen;
}

const portOf = (upstream: TestUpstream): number => Number(new URL(upstream.url).port);

describe('With two copies of a service', () => {
  it('both get their share of the work', async () => {
    expect(new Set(await statuses('POST'))).toEqual(new Set([200]));
    expect(first.received.length).toBe(ROUNDS / 2);
    expect(second.received.length).toBe(ROUNDS / 2);
  });

  it('one may end: questions are all answered, and only one command learns of it, that nothing has changed', async () => {
    await statuses('GET');
    await first.close();
    expect(new Set(await statuses('GET'))).toEqual(new Set([200]));
    const refused = (await statuses('POST')).filter(status => status !== 200);
    expect(refused.length).toBeLessThanOrEqual(1);
    expect(new Set(refused).difference(new Set([503]))).toEqual(new Set());
  });

  it('one that is back gets its share again', async () => {
    await first.close();
    await statuses('GET');
    first = await startUpstream(described, true, portOf(first));
    for (let round = 0; round < 10; round += 1) await statuses('GET');
    first.received.length = 0;
    await statuses('GET');
    expect(first.received.length).toBeGreaterThan(ROUNDS / 3);
  });

  it('its interface is described as long as one of them answers', async () => {
    await first.close();
    const answer = await fetch(`${gateway.url}/api/openapi.json`);
    expect(Object.keys(((await answer.json()) as { paths: object }).paths)).toContain('/api/claims');
  });
});

it('An address that is none is refused when the gateway starts, by name', async () => {
  await expect(startGateway({ CLAIMS_URL: 'http://127.0.0.1:1,nowhere' })).rejects.toThrow('CLAIMS_URL');
});
