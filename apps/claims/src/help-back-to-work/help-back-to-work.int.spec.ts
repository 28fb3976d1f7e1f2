import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rows } from '#event-store';
import { regionDate } from '#kernel';
import { bootForTest, DEAF, type TestClient, type TestService } from '#testing';
import { ClaimsModule } from '../claims.module.js';
import { database } from '../database.js';
import { accidentEntry } from '../submit-claim/testing-entries.js';
import { arrive, enrolled, paidInTime, worker } from '../validate-claim/testing-facts.js';

const WORDS = 'Canary words: wants to sell at the market again';
const REFERRAL = { reasons: ['LONG_INCAPACITY'], workerConsentedOn: '2025-12-21', words: WORDS };
const STEPS = [{ kind: 'WORK_TRIAL', from: '2026-02-01', to: '2026-02-28' }];

let service: TestService;
let officer: TestClient;
let adviser: TestClient;
let verifier: TestClient;
beforeAll(async () => {
  service = await bootForTest(ClaimsModule, database, DEAF);
  officer = service.as('officer.ayu', 'claims-officer');
  adviser = service.as('dokter.komang', 'medical-adviser');
  verifier = service.as('verifier.made', 'claims-verifier');
});
afterAll(() => service.close());

async function hurt(change: Record<string, unknown> = {}) {
  const one = worker();
  await arrive(service, enrolled(one), ...paidInTime(['2025-11', '2025-12'], one));
  const { body } = await officer.post('/api/claims', accidentEntry(one.personId, change));
  return { ...body, path: `/api/claims/${body.claimId}` };
}

describe('A worker who was hurt', () => {
  it('is helped back to work, from hand to hand', async () => {
    const { path, claimId, receiptNumber, statusSecret } = await hurt();
    const referred = await officer.post(`${path}/return-to-work`, REFERRAL);
    expect([referred.status, referred.body.returns[0].waitsFor]).toEqual([201, 'FITNESS']);
    expect(referred.body.support).toMatchObject({ mark: 'CONFIRMED' });
    const second = await officer.post(`${path}/return-to-work`, REFERRAL);
    expect([second.status, second.body.code]).toEqual([409, 'RETURN_TO_WORK_OPEN']);

    const limits = { fitness: 'FIT_WITH_LIMITS', limits: ['NO_LIFTING'] };
    expect((await adviser.post(`${path}/return-to-work/fitness`, limits)).status).toBe(201);
    const plan = { goal: 'ADAPTED_JOB', steps: STEPS, managedBy: 'verifier.made' };
    expect((await verifier.post(`${path}/return-to-work/plan`, plan)).status).toBe(201);
    const listed = await verifier.get('/api/return-to-work?waitsFor=OUTCOME');
    expect(listed.body.items).toMatchObject([{ claimId, receiptNumber, managedBy: 'verifier.made' }]);

    const question = { receiptNumber, secret: statusSecret };
    const status = () => service.as('family', 'auditor').post('/api/claims/status', question);
    expect((await status()).body.explanation?.en).toContain('supported in returning to work');

    const ended = await officer.post(`${path}/return-to-work/ending`, {
      ...{
        outcome: 'ADAPTED_JOB',
        endedOn: regionDate(Temporal.Instant.from(referred.body.returns[0].referredAt)).toString(),
      },
    });
    expect([ended.status, ended.body.returns[0].ending?.outcome]).toEqual([201, 'ADAPTED_JOB']);
    expect((await verifier.get('/api/return-to-work')).body.items).toEqual([]);
    expect((await officer.get(`/api/claims/${referred.body.returns[0].returnId}`)).status).toBe(404);
  });

  it('said so in words that no event holds, and that only those who help may read', async () => {
    const { path } = await hurt();
    await officer.post(`${path}/return-to-work`, REFERRAL);
    const seen = async (role: string) =>
      (await service.as(`${role}.one`, role).get(`${path}/return-to-work`)).body.returns[0].words;
    expect(await seen('medical-adviser')).toBe(WORDS);
    expect(await seen('auditor')).toBeNull();
    const [kept] = await rows<{ events: string }>(
      service.database.dataSource,
      "SELECT string_agg(data::text || metadata::text, '') AS events FROM events",
    );
    expect(kept?.events).not.toContain('Canary words');
  });
});

describe('What Jasa Raharja paid', () => {
  it('is kept with the claim, asks for its letter, and is shown before it is submitted', async () => {
    const letter = { kind: 'TREATMENT', amount: 2_000_000, letterNumber: 'JR/7', letterDate: '2025-12-21' };
    const { path, missingDocuments } = await hurt({ jasaRaharja: [letter] });
    expect(missingDocuments.map(({ code }: { code: string }) => code)).toContain('JASA_RAHARJA_LETTER');
    expect((await officer.get(path)).body.state.jasaRaharja).toEqual([letter]);
    const more = await officer.post('/api/claims', {
      ...accidentEntry(worker().personId, { jasaRaharja: [{ ...letter, amount: 3_000_001 }] }),
    });
    expect([more.status, more.body.code]).toEqual([422, 'JASA_RAHARJA_ABOVE_BILLS']);
  });
});
