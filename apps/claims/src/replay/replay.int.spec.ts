import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { bootForTest, DEAF, type TestService } from '#testing';
import { ClaimsModule } from '../claims.module.js';
import { database } from '../database.js';
import { deathEntry } from '../submit-claim/testing-entries.js';
import { worker } from '../validate-claim/testing-facts.js';

let answer: RequestListener;
let audit: Server;
let service: TestService;
let path: string;
beforeAll(async () => {
  audit = createServer((request, response) => answer(request, response));
  await new Promise<void>(resolve => audit.listen(0, '127.0.0.1', resolve));
  const { port } = audit.address() as AddressInfo;
  const settings = { AUDIT_URL: `http://127.0.0.1:${port}`, AUDIT_TIMEOUT_MS: '200' };
  service = await bootForTest(ClaimsModule, database, { ...DEAF, ...settings });
  const officer = service.as('officer.ayu', 'claims-officer');
  const { body } = await officer.post('/api/claims', deathEntry(worker().personId));
  path = `/api/claims/${body.claimId}/replay`;
});
afterAll(async () => {
  await service.close();
  audit.closeAllConnections();
  audit.close();
});

const says =
  (status: number, body: unknown): RequestListener =>
  (_request, response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
const replay = (role = 'auditor') => service.as('auditor-1', role).get(path);

it.each<[string, RequestListener, number, string]>([
  ['does not answer in time', () => undefined, 503, 'AUDIT_UNAVAILABLE'],
  ['hangs up', request => request.socket.destroy(), 503, 'AUDIT_UNAVAILABLE'],
  ['fails', says(500, { code: 'UNEXPECTED' }), 503, 'AUDIT_UNAVAILABLE'],
  ['answers what nobody understands', says(200, { items: [{ number: 'one' }] }), 503, 'AUDIT_UNAVAILABLE'],
  [
    'is not there, but something else is',
    (_request, response) => response.end('<html>'),
    503,
    'AUDIT_UNAVAILABLE',
  ],
  ['has nothing of the case yet', says(404, { code: 'CASE_NOT_IN_LOG' }), 409, 'CASE_NOT_IN_LOG_YET'],
  ['has no such address', says(404, { code: 'NOT_FOUND' }), 503, 'AUDIT_UNAVAILABLE'],
  ['finds the token expired', says(401, { code: 'TOKEN_EXPIRED' }), 401, 'TOKEN_EXPIRED'],
])('an audit log that %s is told in words', async (_what, listener, status, code) => {
  answer = listener;
  const told = await replay();
  expect(told).toMatchObject({ status, body: { code, fix: expect.any(String) } });
  expect(told.headers.get('retry-after')).toBe(status === 503 ? '2' : null);
});

it('the log is asked in the name of the caller', async () => {
  const asked: unknown[] = [];
  answer = (request, response) => {
    asked.push([request.url, request.headers.authorization?.slice(0, 10)]);
    says(200, { items: [] })(request, response);
  };
  await replay('claims-approver');
  expect(asked).toEqual([[path.replace('claims/', 'audit/cases/').replace('/replay', ''), 'Bearer eyJ']]);
  expect((await replay('claims-officer')).body.code).toBe('ROLE_NOT_ALLOWED');
  expect(asked).toHaveLength(1);
});

it('a claim that there is not is not found', async () => {
  answer = says(404, { code: 'CASE_NOT_IN_LOG' });
  const { body } = await service.as('auditor-1', 'auditor').get(`/api/claims/${worker().personId}/replay`);
  expect(body.code).toBe('CLAIM_NOT_FOUND');
});
