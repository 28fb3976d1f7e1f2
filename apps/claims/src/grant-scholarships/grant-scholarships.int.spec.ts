import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DataSource } from 'typeorm';
import { rows } from '#event-store';
import { BUILT_IN_LAW } from '#statutory';
import { bootForTest, DEAF, everyTable, type TestService } from '#testing';
import { ClaimsModule } from '../claims.module.js';
import { database } from '../database.js';
import { payUp } from '../decide-appeal/testing-appealed.js';
import { rebuildClaims } from '../rebuild/rebuild.js';
import { approvedDeath, awardYear, childEntry, clientsOf, proofEntry } from './testing-scholars.js';

jest.setTimeout(60_000);

let service: TestService;
let people: ReturnType<typeof clientsOf>;
let owner: DataSource;
beforeAll(async () => {
  service = await bootForTest(ClaimsModule, database, DEAF);
  people = clientsOf(service);
  owner = await new DataSource({ type: 'postgres', url: service.database.ownerUrl }).initialize();
});
afterAll(async () => {
  await owner.destroy();
  await service.close();
});

const at = (claimId: string) => `/api/claims/${claimId}/scholarships`;
const enter = (claimId: string, change: Record<string, unknown> = {}) =>
  people.officer2.post(`${at(claimId)}/children`, childEntry(change));
const prove = (claimId: string, entry: object) => people.officer2.post(`${at(claimId)}/years`, entry);
const verify = (claimId: string, childId: string, schoolYear = 2024) =>
  people.verifier2.post(`${at(claimId)}/years/verification`, { childId, schoolYear });
const shown = async (claimId: string) => (await people.officer.get(at(claimId))).body;

async function withChild(): Promise<{ claimId: string; childId: string }> {
  const claimId = await approvedDeath(service);
  const { body } = await enter(claimId);
  return { claimId, childId: body.childId };
}

describe('The right to scholarships', () => {
  it('is known from the approval on, with its months and its article', async () => {
    const claimId = await approvedDeath(service);
    expect((await shown(claimId)).right).toMatchObject({
      ...{ due: true, regulation: 'PP 82/2019' },
      text: { en: expect.stringContaining('37 months of contributions') },
    });
    const short = await approvedDeath(service, 35);
    expect((await shown(short)).right).toMatchObject({ due: false });
    const refused = await enter(short);
    expect([refused.status, refused.body.code]).toEqual([422, 'SCHOLARSHIP_NOT_DUE']);
    expect(refused.body.texts.en.detail).toContain('35 months of contributions; a scholarship needs 36');
  });
});

describe('A school year', () => {
  it('is proved, verified, and awarded by three people, and settles the claim again', async () => {
    const { claimId, childId } = await withChild();
    await payUp(service, people.officer, claimId);
    const proved = await prove(claimId, proofEntry(childId));
    expect([proved.status, proved.body.state, proved.body.open]).toMatchObject([
      201,
      'Settled',
      { matter: 'SCHOLARSHIP', waitsFor: 'claims-verifier' },
    ]);
    const { body: listed } = await people.verifier2.get('/api/claims?waitsFor=claims-verifier&limit=200');
    expect(listed.items.map((item: { claimId: string }) => item.claimId)).toContain(claimId);
    expect((await verify(claimId, childId)).body.open).toMatchObject({ waitsFor: 'claims-approver' });
    const awarded = await awardYear(people.approver2, at(claimId), childId);
    expect(awarded.body).toMatchObject({ state: 'PartlyPaid', award: 43_500_000, open: null });
    expect((await shown(claimId)).years).toMatchObject([{ state: 'AWARDED', amount: 1_500_000 }]);
    await payUp(service, people.officer, claimId);
    expect((await people.officer.get(`/api/claims/${claimId}`)).body).toMatchObject({
      stage: 'Settled',
      state: { award: { amount: 43_500_000, paid: 43_500_000 } },
    });
    expect((await shown(claimId)).years).toMatchObject([{ state: 'PAID' }]);
    expect(await rebuildClaims(owner, BUILT_IN_LAW, true)).toMatchObject({
      ...{ claimsDifferent: 0, dutiesDifferent: 0 },
    });
  });

  it('said again changes nothing, also under another key', async () => {
    const { claimId, childId } = await withChild();
    await prove(claimId, proofEntry(childId));
    const but = (tables: { name: string }[]) => tables.filter(({ name }) => name !== 'idempotency');
    const before = but(await everyTable(service.database.dataSource));
    expect((await prove(claimId, proofEntry(childId))).status).toBe(201);
    expect((await enter(claimId)).body.childId).toBe(childId);
    expect(but(await everyTable(service.database.dataSource))).toEqual(before);
  });

  it('is declined where the letter is not genuine, and can be proved again', async () => {
    const { claimId, childId } = await withChild();
    await prove(claimId, proofEntry(childId));
    const decline = { childId, schoolYear: 2024, reason: 'PROOF_NOT_GENUINE' };
    const declined = await people.verifier2.post(`${at(claimId)}/years/decline`, decline);
    expect(declined.body.open).toBeNull();
    expect((await prove(claimId, proofEntry(childId, 2024, { level: 'TK' }))).body.open).not.toBeNull();
  });

  it('is approved only upon a fresh sign-in, by somebody without another duty', async () => {
    const { claimId, childId } = await withChild();
    await prove(claimId, proofEntry(childId));
    await verify(claimId, childId);
    const both = service.as('verifier.gede', 'claims-approver');
    expect((await awardYear(both, at(claimId), childId)).body.code).toBe('SAME_PERSON_TWO_DUTIES');
    const authenticatedAt = Math.floor(Date.now() / 1000) - 310;
    const stale = service.withToken({ authenticatedAt }, 'approver.wayan', 'claims-approver');
    expect((await awardYear(stale, at(claimId), childId)).body.code).toBe('FRESH_SIGN_IN_REQUIRED');
    expect((await awardYear(people.officer2, at(claimId), childId)).body.code).toBe('ROLE_NOT_ALLOWED');
  });
});

describe('A child', () => {
  it('is one of two, known by its NIK, and shows only the ends of its numbers', async () => {
    const { claimId, childId } = await withChild();
    const corrected = await enter(claimId, { name: 'Canary Child Won' });
    expect(corrected.body.childId).toBe(childId);
    const second = await enter(claimId, { nik: '5106010502160002', birthDate: '2016-02-05' });
    expect(second.body.childId).not.toBe(childId);
    const third = await enter(claimId, { nik: '5106010502170003', birthDate: '2017-02-05' });
    expect([third.status, third.body.code]).toEqual([409, 'SCHOLARSHIP_CHILDREN_FULL']);
    const { children } = await shown(claimId);
    expect(children).toMatchObject([{ name: 'Canary Child Won', guardian: 'Canary Guardian' }, {}]);
    expect(JSON.stringify(children)).not.toMatch(/\d{13}/);
  });

  it('that came of age names an account of its own before it is paid', async () => {
    const claimId = await approvedDeath(service);
    const grown = { nik: '5106010502050004', birthDate: '2005-02-05' };
    expect((await enter(claimId, grown)).body.code).toBe('GUARDIAN_OF_AN_ADULT');
    const { body } = await enter(claimId, { ...grown, guardian: undefined });
    const proved = await prove(claimId, proofEntry(body.childId, 2024, { level: 'PT' }));
    expect(proved.status).toBe(201);
  });

  it('is in the records alone', async () => {
    const { claimId, childId } = await withChild();
    await prove(claimId, proofEntry(childId));
    const [kept] = await rows<{ events: string }>(
      service.database.dataSource,
      "SELECT string_agg(data::text || metadata::text, '') AS events FROM events",
    );
    expect(kept?.events).not.toMatch(/Canary|5106010502150001|2015-02-05|0077665544332211/);
    const { state } = (await people.officer.get(`/api/claims/${claimId}`)).body;
    expect(JSON.stringify(state)).not.toMatch(/Canary|2015-02-05/);
  });

  it.each([
    ['no name', { name: ' ' }, 400],
    ['a NIK of letters', { nik: 'abc' }, 400],
    ['an amount', { amount: 99_000_000 }, 400],
    ['a minor without a guardian', { guardian: undefined }, 422],
  ])('with %s is refused, and nothing is written', async (_what, change, status) => {
    const claimId = await approvedDeath(service);
    const before = await everyTable(service.database.dataSource);
    const refused = await enter(claimId, change);
    expect([refused.status, refused.body.fix]).toEqual([status, expect.any(String)]);
    expect(await everyTable(service.database.dataSource)).toEqual(before);
  });
});
