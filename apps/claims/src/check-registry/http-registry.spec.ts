import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { HttpRegistry } from './http-registry.js';
import { understood } from './registry-answers.js';

const alive = { found: true, nameMatches: true, birthMatches: null, isDead: false, deathDate: null };
const unknown = { found: false, nameMatches: null, birthMatches: null, isDead: null, deathDate: null };
const asked = { nik: '5106015911829000', name: 'Contoh', birthDate: null };

interface Request {
  readonly url: string;
  readonly body: string;
}

let server: Server;
let heard: Request[];
/** How each request is met, in turn. */
let meets: readonly ('lost' | 'late' | { readonly status: number; readonly body: string })[];
let registry: HttpRegistry;

beforeEach(async () => {
  heard = [];
  server = createServer(async (request, response) => {
    const meet = meets[heard.length] ?? 'lost';
    const body = (await Array.fromAsync(request)).join('');
    heard.push({ url: request.url ?? '', body });
    if (meet === 'lost') request.socket.destroy();
    else if (meet !== 'late') response.writeHead(meet.status).end(meet.body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  registry = new HttpRegistry({
    CIVIL_REGISTRY_URL: `http://127.0.0.1:${port}`,
    CIVIL_REGISTRY_KEY: 'the-key-of-this-test',
    CIVIL_REGISTRY_TIMEOUT_MS: 150,
  });
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

describe('The registry over HTTP', () => {
  it('is asked in the body, so that no address names anybody', async () => {
    meets = [{ status: 200, body: JSON.stringify(alive) }];
    expect(await registry.check(asked)).toEqual(alive);
    expect(heard).toEqual([{ url: '/checks', body: JSON.stringify(asked) }]);
  });

  it('that had closed the connection is asked once more', async () => {
    meets = ['lost', { status: 200, body: JSON.stringify(unknown) }];
    expect(await registry.check(asked)).toEqual(unknown);
  });

  it.each([
    ['is away', ['lost', 'lost'], 2],
    ['is late', ['late'], 1],
    ['fails', [{ status: 500, body: JSON.stringify(unknown) }], 1],
    ['does not know the address', [{ status: 404, body: JSON.stringify(unknown) }], 1],
    ['answers with a page', [{ status: 200, body: '<html>' }], 1],
  ] as const)('that %s says nothing yet, and never "no"', async (_how, how, times) => {
    meets = how;
    expect(await registry.check(asked)).toBeNull();
    expect(heard).toHaveLength(times);
  });

  it('tells deaths from a position on, all of a page or none of it', async () => {
    const death = { seq: 8, nik: asked.nik, deathDate: '2025-12-20' };
    const page = (items: readonly object[]) => ({ status: 200, body: JSON.stringify({ items, next: 8 }) });
    meets = [page([death]), page([death, { ...death, deathDate: 'yesterday' }])];
    const { nik, deathDate } = death;
    expect(await registry.deathsAfter(7)).toEqual({ deaths: [{ nik, deathDate }], next: 8 });
    expect(await registry.deathsAfter(7)).toBeNull();
    expect(heard[0]?.url).toBe('/deaths?after=7&limit=500');
  });

  it('that is not set up is not asked', async () => {
    const none = new HttpRegistry({
      CIVIL_REGISTRY_URL: '',
      CIVIL_REGISTRY_KEY: '',
      CIVIL_REGISTRY_TIMEOUT_MS: 150,
    });
    expect([none.isSetUp, await none.check(asked)]).toEqual([false, null]);
  });
});

describe('What the registry said', () => {
  it.each([[alive], [unknown], [{ ...alive, isDead: true, deathDate: '2025-11-20' }]])('%j', said => {
    expect(understood(said)).toEqual(said);
  });
  it.each([
    [null],
    [{}],
    [{ ...alive, name: 'a name that nobody asked for' }],
    [{ ...alive, nameMatches: 'SOUNDS ALIKE' }],
    [{ ...alive, deathDate: '2025-11-20' }],
    [{ ...alive, isDead: true, deathDate: 'yesterday' }],
    [{ ...unknown, isDead: true }],
  ])('%j is no answer', said => {
    expect(understood(said)).toBeNull();
  });
});
