import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { registryConfig } from './config.js';
import { startRegistry } from './start-registry.js';

const KEY = 'a-key-for-tests-only';
const NIK = '5106015911829000';
let registry: NestFastifyApplication;
let url: string;

beforeAll(async () => {
  registry = await startRegistry(registryConfig({ PORT: '0', CIVIL_REGISTRY_KEY: KEY }));
  url = await registry.getUrl();
});
afterAll(() => registry.close());

const headers = { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' };
/** Whatever a route answers, as far as it is looked at. */
interface Told {
  readonly items: readonly { readonly seq: number; readonly nik: string; readonly deathDate: string }[];
  readonly next: number;
}
async function send(path: string, body?: unknown, given: Record<string, string> = headers) {
  const init =
    body === undefined ? { headers: given } : { method: 'POST', headers: given, body: JSON.stringify(body) };
  const answer = await fetch(url + path, { ...init, signal: AbortSignal.timeout(10_000) });
  return { status: answer.status, body: (await answer.json()) as Told };
}
const put = (...people: readonly object[]) => send('/sandbox/people', { people });
const check = async (change: object = {}) =>
  (await send('/checks', { nik: NIK, name: 'Ilalang Marun', ...change })).body;

describe('A check', () => {
  it('knows nobody who was not put on record', async () => {
    expect(await check({ nik: '5106015911829001' })).toEqual({
      ...{ found: false, nameMatches: null, birthMatches: null, isDead: null, deathDate: null },
    });
  });

  it('says yes or no, and repeats nothing but a day of death', async () => {
    await put({ nik: NIK, name: 'ILALANG MARUN', birthDate: '1982-11-19' });
    const same = { found: true, nameMatches: true, birthMatches: null, isDead: false, deathDate: null };
    expect(await check()).toEqual(same);
    expect(await check({ name: 'Pinang Kuning', birthDate: '1982-11-18' })).toEqual({
      ...same,
      ...{ nameMatches: false, birthMatches: false },
    });
    await put({ nik: NIK, name: 'Ilalang Marun', deathDate: '2025-11-20' });
    expect(await check()).toEqual({ ...same, isDead: true, deathDate: '2025-11-20' });
  });

  it('refuses what is no NIK, and a wrong key', async () => {
    expect((await send('/checks', { nik: '51060', name: 'A' })).status).toBe(400);
    const wrong = { ...headers, authorization: 'Bearer another-key-of-tests' };
    expect((await send('/checks', { nik: NIK, name: 'A' }, wrong)).status).toBe(401);
    expect((await send('/health/ready', undefined, {})).status).toBe(200);
  });
});

describe('The feed of deaths', () => {
  it('tells each once, in their order, and a day that was corrected again', async () => {
    const { next: before } = (await send('/deaths')).body;
    const dead = (nik: string, deathDate: string) => ({ nik, name: 'Contoh', deathDate });
    const first = dead('5106015911829011', '2025-11-01');
    await put(first, { nik: '5106015911829012', name: 'Hidup' });
    await put(first, dead('5106015911829013', '2025-11-03'));
    await put(dead('5106015911829011', '2025-11-02'));
    const { items, next } = (await send(`/deaths?after=${before}`)).body;
    expect(items.map(({ nik, deathDate }) => [nik, deathDate])).toEqual([
      ['5106015911829011', '2025-11-01'],
      ['5106015911829013', '2025-11-03'],
      ['5106015911829011', '2025-11-02'],
    ]);
    expect((await send(`/deaths?after=${items[0]?.seq}&limit=1`)).body).toEqual({
      items: [items[1]],
      next: items[1]?.seq,
    });
    expect((await send(`/deaths?after=${next}`)).body).toEqual({ items: [], next });
  });
});

describe('The switch', () => {
  it('takes the registry down, and up again', async () => {
    await send('/sandbox/behaviour', { behaviour: 'DOWN' });
    expect((await send('/checks', { nik: NIK, name: 'A' })).status).toBe(503);
    await send('/sandbox/behaviour', { behaviour: 'NORMAL' });
    expect((await send('/checks', { nik: NIK, name: 'A' })).status).toBe(200);
  });

  it('makes it slow', async () => {
    await send('/sandbox/behaviour', { behaviour: 'SLOW', delayMs: 120 });
    const began = performance.now();
    await check();
    expect(performance.now() - began).toBeGreaterThanOrEqual(119);
    await send('/sandbox/behaviour', { behaviour: 'NORMAL' });
  });
});

it('refuses to start in production', () => {
  expect(() => registryConfig({ NODE_ENV: 'production', CIVIL_REGISTRY_KEY: KEY })).toThrow(/production/);
});
