import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rows } from '#event-store';
import { bootForTest, DEAF, everyTable, type TestClient, type TestService } from '#testing';
import { ClaimsModule } from '../claims.module.js';
import { database } from '../database.js';
import { accidentEntry } from '../submit-claim/testing-entries.js';
import { arrive, enrolled, paidInTime, worker } from '../validate-claim/testing-facts.js';

const WHY = 'Canary opinion: the thumb was cut off by the saw of the workshop';
const thumb = { kind: 'anatomical', part: 'thumb', side: 'right', handedness: 'right' };
const found = (change: Record<string, unknown> = {}) => ({
  workRelated: true,
  outcome: 'disability',
  disabilities: [thumb],
  opinion: WHY,
  ...change,
});

let service: TestService;
let officer: TestClient;
let adviser: TestClient;
beforeAll(async () => {
  service = await bootForTest(ClaimsModule, database, DEAF);
  officer = service.as('officer.ayu', 'claims-officer');
  adviser = service.as('dokter.komang', 'medical-adviser');
});
afterAll(() => service.close());

async function disabledWorker() {
  const one = worker();
  await arrive(service, enrolled(one), ...paidInTime(['2025-11', '2025-12'], one));
  const { body } = await officer.post('/api/claims', accidentEntry(one.personId, { outcome: 'disability' }));
  return `/api/claims/${body.claimId}`;
}

describe('A lasting loss', () => {
  it('waits for the adviser, and goes on by itself with the finding', async () => {
    const claim = await disabledWorker();
    const waiting = await officer.get(claim);
    expect([waiting.body.stage, waiting.body.reasons.map(({ code }: { code: string }) => code)]).toEqual([
      'NeedsAttention',
      ['MEDICAL_OPINION_MISSING'],
    ]);
    const given = await adviser.post(`${claim}/medical-opinion`, found());
    expect([given.status, given.body.state]).toEqual([201, 'Validated']);
    const verifier = service.as('verifier.made', 'claims-verifier');
    const verified = await verifier.post(`${claim}/verification`, {});
    expect([verified.status, verified.body.state]).toEqual([201, 'Assessed']);
    const { body } = await verifier.get(claim);
    expect(body.lines.map(({ component }: { component: string }) => component)).toContain('disability');
    expect(body.opinion).toBe(WHY);
    expect(body.flags.opinion).toMatchObject({
      workRelated: true,
      disabilities: [thumb],
      givenBy: 'dokter.komang',
    });
    expect(body.duties).toMatchObject({ adviser: 'dokter.komang', verifier: 'verifier.made' });
  });

  it('is told why only to those who may read a diagnosis', async () => {
    const claim = await disabledWorker();
    await adviser.post(`${claim}/medical-opinion`, found());
    const seen = async (role: string) => (await service.as(`${role}.one`, role).get(claim)).body.opinion;
    expect(await seen('claims-approver')).toBe(WHY);
    expect(await seen('finance-officer')).toBeNull();
    expect(await seen('auditor')).toBeNull();
    const [kept] = await rows<{ events: string }>(
      service.database.dataSource,
      "SELECT string_agg(data::text || metadata::text, '') AS events FROM events",
    );
    expect(kept?.events).not.toContain('Canary opinion');
  });

  it('keeps the duty in the database: who found it does not judge it', async () => {
    const claim = await disabledWorker();
    await adviser.post(`${claim}/medical-opinion`, found());
    const both = service.as('dokter.komang', 'claims-verifier');
    const { status, body } = await both.post(`${claim}/verification`, {});
    expect([status, body.code]).toEqual([403, 'SAME_PERSON_TWO_DUTIES']);
  });
});

describe('A finding that cannot be', () => {
  it.each([
    ['a loss that the table does not have', { disabilities: [{ kind: 'anatomical', part: 'tail' }] }, 422],
    ['a partial disability without a loss', { disabilities: [] }, 422],
    ['a death', { outcome: 'death', disabilities: [] }, 422],
    ['an unknown outcome', { outcome: 'cured' }, 400],
    ['a cause that is neither yes nor no', { workRelated: 'yes' }, 400],
    ['no reasons', { opinion: '' }, 400],
  ])('%s is refused, and nothing is written', async (_what, change, status) => {
    const claim = await disabledWorker();
    const before = await everyTable(service.database.dataSource);
    const refused = await adviser.post(`${claim}/medical-opinion`, found(change));
    expect([refused.status, refused.body.fix]).toEqual([status, expect.any(String)]);
    expect(await everyTable(service.database.dataSource)).toEqual(before);
  });

  it('is no business of an officer', async () => {
    const { body } = await officer.post(`${await disabledWorker()}/medical-opinion`, found());
    expect(body.code).toBe('ROLE_NOT_ALLOWED');
  });
});
