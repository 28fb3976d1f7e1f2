import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rows } from '#event-store';
import { bootForTest, type TestClient, type TestService } from '#testing';
import { ClaimsModule } from '../claims.module.js';
import { database } from '../database.js';
import { deathEntry, payeeEntry } from '../submit-claim/testing-entries.js';
import { arrive, enrolled, paidInTime, worker } from '../validate-claim/testing-facts.js';

let service: TestService;
let officer: TestClient;
let verifier: TestClient;
let approver: TestClient;
beforeAll(async () => {
  service = await bootForTest(ClaimsModule, database);
  officer = service.as('officer.ayu', 'claims-officer');
  verifier = service.as('verifier.made', 'claims-verifier');
  approver = service.as('approver.putu', 'claims-approver');
});
afterAll(() => service.close());

async function covered(): Promise<string> {
  const one = worker();
  await arrive(service, enrolled(one), ...paidInTime(['2025-10', '2025-11', '2025-12'], one));
  return one.personId;
}

const counted = async (table: string): Promise<number> => {
  const [found] = await rows<{ count: number }>(
    service.database.dataSource,
    `SELECT count(*)::int AS count FROM ${table}`,
  );
  return found?.count ?? 0;
};

async function submitted(count: number): Promise<string[]> {
  const people = await Promise.all(Array.from({ length: count }, covered));
  const claims = people.map(personId => deathEntry(personId));
  const { body } = await officer.post('/api/claims/submissions', { claims });
  return body.items.map(({ claim }: { claim: { claimId: string } }) => claim.claimId);
}

const shownTo = async (claimIds: readonly string[]) =>
  (await approver.post('/api/claims/approvals/preview', { claimIds }, null)).body.items as {
    claimId: string;
    shownHash: string;
    total: number;
  }[];

describe('A list of submissions', () => {
  it('takes in what may be taken in, validated at once, and keeps nothing of the others', async () => {
    const [personId, records, events] = [
      await covered(),
      await counted('private_record'),
      await counted('events'),
    ];
    const answer = await officer.post('/api/claims/submissions', {
      claims: [
        deathEntry(personId),
        deathEntry(personId, { payees: [payeeEntry({ nik: '5106044131709001' })] }),
        deathEntry(personId, { outcome: 'recovered' }),
        deathEntry(personId),
      ],
    });
    expect(answer).toMatchObject({
      status: 200,
      body: {
        done: 2,
        refused: 2,
        items: [
          { claim: { state: 'Validated' }, refusal: null },
          { claim: null, refusal: { code: 'PAYEE_NIK_UNREADABLE', values: { payee: 1 } } },
          { claim: null, refusal: { code: 'JKM_IS_FOR_DEATH', fix: { en: expect.any(String) } } },
          { claim: { state: 'NeedsAttention', reasons: [{ code: 'DUPLICATE_CLAIM' }] }, refusal: null },
        ],
      },
    });
    expect(answer.body.items[0].claim.statusSecret).toEqual(expect.any(String));
    expect(await counted('private_record')).toBe(records + 4);
    expect(await counted('events')).toBe(events + 4);
  });

  it('is kept without its secrets and answered the same when repeated', async () => {
    const claims = [deathEntry(await covered())];
    const key = randomUUID();
    const first = await officer.post('/api/claims/submissions', { claims }, key);
    expect((await officer.post('/api/claims/submissions', { claims }, key)).body).toEqual(first.body);
    const [kept] = await rows<{ answer: object }>(
      service.database.dataSource,
      'SELECT answer FROM idempotency WHERE key = $1',
      [key],
    );
    expect(JSON.stringify(kept?.answer)).not.toContain(first.body.items[0].claim.statusSecret);
  });
});

describe('A list of decisions', () => {
  it('verifies each case by its own rules: the submitter none, an unknown one not at all', async () => {
    const [first = '', second = ''] = await submitted(2);
    const everyRole = service.as('officer.ayu', 'claims-officer', 'claims-verifier');
    const own = await everyRole.post('/api/claims/verifications', { claimIds: [first] });
    expect(own.body).toMatchObject({ done: 0, items: [{ refusal: { code: 'SAME_PERSON_TWO_DUTIES' } }] });
    const nobody = randomUUID();
    const { body } = await verifier.post('/api/claims/verifications', { claimIds: [first, nobody, second] });
    expect(body).toMatchObject({
      done: 2,
      refused: 1,
      items: [
        { claim: { claimId: first, state: 'Assessed', award: 42_000_000 } },
        { refusal: { code: 'CLAIM_NOT_FOUND' } },
        { claim: { claimId: second, state: 'Assessed' } },
      ],
    });
  });

  it('approves exactly what was shown of each', async () => {
    const claimIds = await submitted(3);
    await verifier.post('/api/claims/verifications', { claimIds });
    const shown = await shownTo([...claimIds, randomUUID()]);
    expect(shown.map(({ total }) => total)).toEqual([42_000_000, 42_000_000, 42_000_000]);
    await officer.post(`/api/claims/${claimIds[1]}/documents`, { documents: ['MARRIAGE_BOOK'] });
    const claims = shown.map(({ claimId, shownHash }) => ({ claimId, shownHash }));
    const { body } = await approver.post('/api/claims/approvals', { claims });
    expect(body).toMatchObject({
      done: 2,
      refused: 1,
      items: [
        { claim: { state: 'Approved' } },
        { refusal: { code: 'CLAIM_CHANGED_SINCE_SHOWN' } },
        { claim: { state: 'Approved' } },
      ],
    });
    const single = (await approver.get(`/api/claims/${claimIds[0]}`)).body;
    expect(single.duties).toEqual({
      submitter: 'officer.ayu',
      adviser: null,
      verifier: 'verifier.made',
      approver: 'approver.putu',
      decider: null,
    });
  });

  it('needs the role, a fresh sign-in for approvals, and names each case once', async () => {
    const [claimId = ''] = await submitted(1);
    const list = { claimIds: [claimId] };
    expect((await officer.post('/api/claims/verifications', list)).body.code).toBe('ROLE_NOT_ALLOWED');
    const twice = await verifier.post('/api/claims/verifications', { claimIds: [claimId, claimId] });
    expect(twice.status).toBe(400);
    const at = Math.floor(Date.now() / 1000) - 310;
    const stale = service.withToken({ authenticatedAt: at }, 'approver.putu', 'claims-approver');
    const claims = [{ claimId, shownHash: 'a'.repeat(64) }];
    expect((await stale.post('/api/claims/approvals', { claims })).body.code).toBe('FRESH_SIGN_IN_REQUIRED');
  });
});
