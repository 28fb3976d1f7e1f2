import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePorts, type ManagedProcess, projectFolder, spawnService } from '#stack';
import {
  serviceDatabase,
  startTokenIssuer,
  type TestDatabase,
  type TokenIssuer,
  testStack,
  waitFor,
} from '#testing';
import { database as description } from '../../apps/enrollment/src/database.js';

const NIK = '5106040101809001';
const NAME = 'Contoh Nama';
const folder = mkdtempSync(join(tmpdir(), 'santunan-request-log-'));
const processes: ManagedProcess[] = [];
let database: TestDatabase;
let issuer: TokenIssuer;
let urls: { readonly enrollment: string; readonly gateway: string };

/** Processes as they run in earnest: what is under test is what reaches their log files. */
async function start(name: string, env: NodeJS.ProcessEnv): Promise<void> {
  const entry = join(projectFolder(), '.build/apps', name, 'src/main.js');
  const launch = { name, entry, env: { ...env, NODE_ENV: 'test' }, logFile: join(folder, `${name}.log`) };
  processes.push(spawnService(launch));
  const ready = () =>
    fetch(`http://127.0.0.1:${env['PORT']}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  await waitFor(ready, { what: `${name} to be ready`, timeoutMs: 40_000 });
}

beforeAll(async () => {
  [database, issuer] = await Promise.all([serviceDatabase(description), startTokenIssuer()]);
  const [first = 0, second = 0] = await freePorts(2);
  urls = { enrollment: `http://127.0.0.1:${first}`, gateway: `http://127.0.0.1:${second}` };
  const names = ['ENROLLMENT', 'BILLING', 'CLAIMS', 'DISBURSEMENT', 'AUDIT'];
  await start('enrollment', {
    PORT: String(first),
    DATABASE_URL: database.appUrl,
    KAFKA_BROKERS: testStack().brokers.join(','),
    OIDC_ISSUER: issuer.url,
    OIDC_AUDIENCE: 'santunan',
  });
  await start('gateway', {
    PORT: String(second),
    PUBLIC_URL: urls.gateway,
    OIDC_ISSUER: issuer.url,
    SESSION_KEY: '5e'.repeat(32),
    ...Object.fromEntries(names.map(name => [`${name}_URL`, urls.enrollment])),
  });
}, 90_000);
afterAll(async () => {
  await Promise.all(processes.map(one => one.stop()));
  await Promise.all([database.drop(), issuer.close()]);
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

interface Line {
  readonly msg?: string;
  readonly correlationId?: string;
}

const textOf = (name: string): string => readFileSync(join(folder, `${name}.log`), 'utf8');
const linesOf = (name: string): Line[] =>
  textOf(name)
    .split('\n')
    .filter(line => line.startsWith('{'))
    .map(line => JSON.parse(line) as Line);
const mentioning = (name: string, id: string) =>
  textOf(name)
    .split('\n')
    .filter(line => line.includes(id));

describe('A request leaves one line in the log of', () => {
  it.each(['enrollment', 'gateway'] as const)(
    '%s, whatever becomes of it, and no word of a person',
    async name => {
      const authorization = `Bearer ${await issuer.token('petugas-daftar-1', ['enrollment-officer'])}`;
      const requests: [number, string, RequestInit][] = [
        [200, '/api/payers?limit=3', {}],
        [400, `/api/payers?name=${NIK}`, {}],
        [404, `/api/persons/${NIK}/${encodeURIComponent(NAME)}`, {}],
        [401, '/api/payers', { headers: { authorization: `Bearer ${NIK}` } }],
        [400, '/api/payers', { method: 'POST', body: JSON.stringify({ name: NAME, nik: NIK }) }],
      ];
      for (const [status, path, init] of requests) {
        const id = randomUUID();
        const headers = { authorization, 'content-type': 'application/json', 'x-correlation-id': id };
        const answer = await fetch(urls[name] + path, { ...init, headers: { ...headers, ...init.headers } });
        await answer.text();
        expect([path, answer.status]).toEqual([path, status]);
        await waitFor(() => mentioning(name, id).length > 0, { what: `the line of ${path}` });
        // A later request has its line: whatever more the first would leave is there by then.
        const after = randomUUID();
        await fetch(`${urls[name]}/api/payers`, { headers: { ...headers, 'x-correlation-id': after } });
        await waitFor(() => mentioning(name, after).length > 0, { what: 'the line of a later request' });
        expect(linesOf(name).filter(({ correlationId }) => correlationId === id)).toEqual([
          expect.objectContaining({ msg: 'request answered', status, milliseconds: expect.any(Number) }),
        ]);
        expect(mentioning(name, id)).toHaveLength(1);
      }
      expect(textOf(name)).not.toContain(NIK);
      expect(textOf(name)).not.toContain('Contoh');
      expect(textOf(name)).not.toContain('?');
    },
    30_000,
  );

  it('nobody, when it only asks whether a process lives', async () => {
    for (const name of ['enrollment', 'gateway'] as const) {
      const alive = randomUUID();
      const after = randomUUID();
      await fetch(`${urls[name]}/health/live`, { headers: { 'x-correlation-id': alive } });
      await fetch(`${urls[name]}/api/payers`, { headers: { 'x-correlation-id': after } });
      await waitFor(() => mentioning(name, after).length > 0, { what: 'the line of the later request' });
      expect(mentioning(name, alive)).toEqual([]);
    }
  });
});
