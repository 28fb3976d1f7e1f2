import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootForTest, DEAF, type TestClient, type TestService } from '#testing';
import { ClaimsModule } from '../claims.module.js';
import { database } from '../database.js';
import { deathEntry } from '../submit-claim/testing-entries.js';
import { arrive, enrolled, paidInTime, worker } from '../validate-claim/testing-facts.js';

const BANGLI = 'KAB-BANGLI';
const KARANGASEM = 'KAB-KARANGASEM';

let service: TestService;
let officer: TestClient;
let verifier: TestClient;
let other: TestClient;
let central: TestClient;
beforeAll(async () => {
  service = await bootForTest(ClaimsModule, database, DEAF);
  officer = service.withToken({ office: BANGLI }, 'petugas.bangli', 'claims-officer');
  verifier = service.withToken({ office: BANGLI }, 'verifikator.bangli', 'claims-verifier');
  other = service.withToken({ office: KARANGASEM }, 'verifikator.karangasem', 'claims-verifier');
  central = service.as('verifikator.pusat', 'claims-verifier');
});
afterAll(() => service.close());

async function death(by = officer): Promise<string> {
  const one = worker();
  await arrive(service, enrolled(one), ...paidInTime(['2025-10', '2025-11', '2025-12'], one));
  const { body } = await by.post('/api/claims', deathEntry(one.personId));
  return body.claimId;
}
const idsOf = async (by: TestClient, query: string) =>
  (await by.get(`/api/claims?${query}`)).body.items.map(({ claimId }: { claimId: string }) => claimId);
const route = (by: TestClient, claimId: string, change: object = {}) =>
  by.post(`/api/claims/${claimId}/duty-routings`, {
    ...{ duty: 'verifier', to: KARANGASEM, reason: 'NOBODY_TO_JUDGE' },
    ...change,
  });

describe('A case of an office', () => {
  it('is judged by its people, alone and in lists, and by those who work for all offices', async () => {
    const [claimId, second] = [await death(), await death()];
    const refused = await other.post(`/api/claims/${claimId}/verification`, {});
    expect([refused.status, refused.body.code]).toEqual([403, 'DUTY_OF_ANOTHER_OFFICE']);
    expect(refused.body.detail).toContain('verifikator');
    const list = await other.post('/api/claims/verifications', { claimIds: [claimId] });
    expect(list.body).toMatchObject({ done: 0, items: [{ refusal: { code: 'DUTY_OF_ANOTHER_OFFICE' } }] });
    expect((await verifier.post('/api/claims/verifications', { claimIds: [claimId] })).body.done).toBe(1);
    expect((await central.post(`/api/claims/${second}/verification`, {})).body.state).toBe('Assessed');
  });

  it('routes a duty, which its history tells, and takes it back until it is taken', async () => {
    const claimId = await death();
    expect((await route(other, claimId)).body.code).toBe('DUTY_OF_ANOTHER_OFFICE');
    expect((await route(officer, claimId, { to: 'KEC-KINTAMANI' })).body.code).toBe('OFFICE_NOT_OPEN');
    expect((await route(officer, claimId)).status).toBe(201);
    const { state, history } = (await officer.get(`/api/claims/${claimId}`)).body;
    expect(state).toMatchObject({ office: BANGLI, routings: [{ duty: 'verifier', to: KARANGASEM }] });
    expect(history.at(-1)).toMatchObject({ type: 'DutyRouted', actor: 'petugas.bangli' });
    const back = await officer.post(`/api/claims/${claimId}/duty-routings/end`, { duty: 'verifier' });
    expect(back.status).toBe(201);
    await route(officer, claimId);
    expect((await other.post(`/api/claims/${claimId}/verification`, {})).body.state).toBe('Assessed');
    const late = await officer.post(`/api/claims/${claimId}/duty-routings/end`, { duty: 'verifier' });
    expect(late.body.code).toBe('DUTY_ALREADY_TAKEN');
  });

  it('is on the work list of its office, of one that a duty was routed to, and of all where it has none', async () => {
    const [ours, routed, nobodys] = [
      await death(),
      await death(),
      await death(service.as('p', 'claims-officer')),
    ];
    await route(officer, routed, { duty: 'approver' });
    const mine = await idsOf(other, 'office=mine&limit=200');
    expect(mine).toEqual(expect.arrayContaining([routed, nobodys]));
    expect(mine).not.toContain(ours);
    expect(await idsOf(verifier, 'office=mine&limit=200')).toEqual(
      expect.arrayContaining([ours, routed, nobodys]),
    );
    expect(await idsOf(other, `office=${BANGLI}&limit=200`)).not.toContain(nobodys);
    expect(await idsOf(central, 'office=mine&limit=200')).toEqual(expect.arrayContaining([ours, nobodys]));
    expect((await other.get('/api/claims/counts?office=none')).body.total).toBe(1);
    const [row] = (await other.get('/api/claims?office=mine&limit=200')).body.items.filter(
      ({ claimId }: { claimId: string }) => claimId === routed,
    );
    expect(row).toMatchObject({ office: BANGLI, routed: { approver: KARANGASEM } });
    const figures = await (await fetch(`${service.url}/metrics`)).text();
    expect(figures).toContain('santunan_claims_waiting{office="KAB-BANGLI",stage="Validated"}');
  });
});

describe('An office that a sign-in names', () => {
  it('is one of the table, or nothing is taken in for it', async () => {
    const lost = service.withToken({ office: 'KAB-LAIN' }, 'petugas.lain', 'claims-officer');
    const { personId } = worker();
    expect((await lost.post('/api/claims', deathEntry(personId))).body.code).toBe('OFFICE_NOT_OPEN');
  });

  it('is a code, or the whole token counts for nothing', async () => {
    const garbled = service.withToken({ office: 'Kantor Bangli' }, 'p', 'claims-officer');
    expect((await garbled.get('/api/claims')).body.code).toBe('TOKEN_INVALID');
  });

  it('is offered by name where a duty is routed, and is said to have closed', async () => {
    const { offices, routingReasons } = (await officer.get('/api/claims/choices')).body;
    expect(offices).toContainEqual(expect.objectContaining({ code: 'KEC-KINTAMANI', isOpen: false }));
    expect(routingReasons.map(({ code }: { code: string }) => code)).toContain('NOBODY_TO_JUDGE');
  });
});
