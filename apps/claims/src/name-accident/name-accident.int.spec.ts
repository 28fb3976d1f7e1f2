import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootForTest, DEAF, type TestClient, type TestService } from '#testing';
import { ClaimsModule } from '../claims.module.js';
import { database } from '../database.js';
import { reportEntry } from '../report-accident/testing-reports.js';
import { accidentEntry, deathEntry } from '../submit-claim/testing-entries.js';
import { arrive, enrolled, paidInTime, worker } from '../validate-claim/testing-facts.js';

let service: TestService;
let officer: TestClient;
let colleague: TestClient;
let verifier: TestClient;
let approver: TestClient;
beforeAll(async () => {
  service = await bootForTest(ClaimsModule, database, DEAF);
  officer = service.as('officer.ayu', 'claims-officer');
  colleague = service.as('officer.gede', 'claims-officer');
  verifier = service.as('verifier.made', 'claims-verifier');
  approver = service.as('approver.putu', 'claims-approver');
});
afterAll(() => service.close());

async function insured(): Promise<string> {
  const one = worker();
  await arrive(service, enrolled(one), ...paidInTime(['2025-10', '2025-11', '2025-12'], one));
  return one.personId;
}
async function filed(entry: object): Promise<string> {
  const { status, body } = await officer.post('/api/claims', entry);
  expect(status).toBe(201);
  return `/api/claims/${body.claimId}`;
}
async function report(victims: readonly string[], change: object = {}): Promise<string> {
  const { body } = await officer.post('/api/accidents', reportEntry(victims, { ...change }));
  return body.accidentId;
}
const name = (path: string, accidentReport: string, by = officer) =>
  by.post(`${path}/accident-report`, { accidentReport });
const codeOf = async (path: string, accidentReport: string) =>
  (await name(path, accidentReport)).body.code as string;

describe('The report of an accident', () => {
  it('is named for a death that was moved to JKK: the claim is seen with the other victims and waits as theirs', async () => {
    const [moved, other] = [await insured(), await insured()];
    const path = await filed(deathEntry(moved));
    const accidentReport = await report([moved, other], { suspected: true });
    await filed(accidentEntry(other, { accidentReport }));
    expect(await codeOf(path, accidentReport)).toBe('ACCIDENT_REPORT_FOR_JKK_ONLY');
    await verifier.post(`${path}/reclassification`, {
      ...{ cause: 'WORK_ACCIDENT', papers: ['DEATH_CERTIFICATE'], reasons: 'He fell at work' },
    });
    const named = await name(path, accidentReport, colleague);
    expect(named).toMatchObject({ status: 201, body: { state: 'NeedsAttention' } });
    expect(named.body.reasons.map(({ code }: { code: string }) => code)).toContain('ACCIDENT_NOT_CONCLUDED');
    const { victims } = (await verifier.get(`/api/accidents/${accidentReport}`)).body;
    expect(victims).toMatchObject([
      { personId: moved, state: 'CLAIMED' },
      { personId: other, state: 'CLAIMED' },
    ]);
    const both = service.as('officer.gede', 'claims-verifier');
    const conclusion = { conclusion: 'WORK_ACCIDENT', reason: 'Two saw it' };
    expect((await both.post(`/api/accidents/${accidentReport}/conclusion`, conclusion)).body.code).toBe(
      'REPORTER_DOES_NOT_CONCLUDE',
    );
    await verifier.post(`/api/accidents/${accidentReport}/conclusion`, conclusion);
    const after = (await officer.get(path)).body.reasons as { code: string }[];
    expect(after.map(({ code }) => code)).not.toContain('ACCIDENT_NOT_CONCLUDED');
  });

  it('is named once, and before the verification', async () => {
    const person = await insured();
    const path = await filed(accidentEntry(person));
    const accidentReport = await report([person]);
    expect((await name(path, accidentReport, approver)).body.code).toBe('ROLE_NOT_ALLOWED');
    expect((await name(path, accidentReport, verifier)).body).toMatchObject({
      state: 'Validated',
      reasons: [],
    });
    expect(await codeOf(path, accidentReport)).toBe('REPORT_ALREADY_NAMED');
    const late = await filed(accidentEntry(await insured()));
    await verifier.post(`${late}/verification`, {});
    expect(await codeOf(late, accidentReport)).toBe('NOT_AT_THIS_STAGE');
  });

  it.each<[string, object, string]>([
    ['of another day', { happenedOn: '2025-12-19' }, 'ACCIDENT_ON_ANOTHER_DAY'],
    ['of a disease', { category: 'OCCUPATIONAL_DISEASE' }, 'DISEASE_CLAIMED_AS_ACCIDENT'],
  ])('%s is not named, by the rules of an intake', async (_what, change, code) => {
    const person = await insured();
    const path = await filed(accidentEntry(person));
    expect(await codeOf(path, await report([person], change))).toBe(code);
  });

  it('of somebody else, or that nobody knows, is not named either', async () => {
    const path = await filed(accidentEntry(await insured()));
    expect(await codeOf(path, await report([await insured()]))).toBe('VICTIM_NOT_REPORTED');
    expect(await codeOf(path, path.split('/').at(-1) ?? '')).toBe('ACCIDENT_NOT_FOUND');
  });
});
