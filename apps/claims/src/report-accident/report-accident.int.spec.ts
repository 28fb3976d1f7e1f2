import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { rows } from '#event-store';
import { BUILT_IN_LAW } from '#statutory';
import { bootForTest, DEAF, everyTable, type TestClient, type TestService } from '#testing';
import { ROWS_OF_EVENTS } from '../../../../test/faults/check/rows-of-events.js';
import { ClaimsModule } from '../claims.module.js';
import { database } from '../database.js';
import { rebuildClaims } from '../rebuild/rebuild.js';
import { rebuildAccidents } from '../rebuild/rebuild-accidents.js';
import { accidentEntry, deathEntry } from '../submit-claim/testing-entries.js';
import { arrive, enrolled, paidInTime, worker } from '../validate-claim/testing-facts.js';
import { CANARY_ACCOUNT, reportEntry, somebody } from './testing-reports.js';

let service: TestService;
let officer: TestClient;
let colleague: TestClient;
let verifier: TestClient;
let approver: TestClient;
beforeAll(async () => {
  service = await bootForTest(ClaimsModule, database, DEAF);
  officer = service.as('officer.ayu', 'claims-officer');
  colleague = service.as('officer.wayan', 'claims-officer');
  verifier = service.as('verifier.made', 'claims-verifier');
  approver = service.as('approver.putu', 'claims-approver');
});
afterAll(() => service.close());

const report = async (victims: readonly string[], change: Record<string, unknown> = {}) =>
  (await officer.post('/api/accidents', reportEntry(victims, change))).body;
const conclude = (accidentId: string, conclusion = 'NOT_A_WORK_ACCIDENT', by = verifier) =>
  by.post(`/api/accidents/${accidentId}/conclusion`, { conclusion, reason: 'Canary reasons of it' });
async function insured() {
  const one = worker();
  await arrive(service, enrolled(one), ...paidInTime(['2025-12'], one));
  return one.personId;
}
const claim = (personId: string, accidentReport: string, change: Record<string, unknown> = {}) =>
  colleague.post('/api/claims', accidentEntry(personId, { accidentReport, ...change }));

describe('A report of stage I', () => {
  it('is kept with a number of its own, late or not, and says by which rule it is late', async () => {
    const { body, status } = await officer.post('/api/accidents', reportEntry([somebody(), somebody()]));
    expect(status).toBe(201);
    expect(body).toMatchObject({
      reportNumber: expect.stringMatching(/^KK1-\d{4}-[0-9A-Z]{10}$/),
      ...{ alreadyReported: false, reportDueAt: '2025-12-21T22:30:00Z', suspected: false, conclusion: null },
      late: { rule: 'accidentMustBeReportedWithinTwiceTwentyFourHours', regulation: 'PP 44/2015' },
      ...{ waitsFor: ['STAGE_II'], victims: [{ state: 'NO_CLAIM' }, { state: 'NO_CLAIM' }] },
    });
    expect(body.explanation.en).toContain(
      'The worker loses no right by it. 2 of 2 victims have no claim yet.',
    );
    const reported = { on: '2025-12-22', time: '06:30' };
    expect((await report([somebody()], { reported })).late).toBeNull();
  });

  it('of the same victim and day leads to the first, and adds who is not on it', async () => {
    const [first, second] = [somebody(), somebody()];
    const { accidentId, reportNumber } = await report([first]);
    const untouched = async () =>
      (await everyTable(service.database.dataSource)).filter(({ name }) => name !== 'idempotency');
    const before = await untouched();
    const again = await colleague.post('/api/accidents', reportEntry([first], { category: 'AT_WORK' }));
    expect(again.body).toMatchObject({ accidentId, alreadyReported: true, added: [], category: 'COMMUTING' });
    expect(await untouched()).toEqual(before);
    const more = await colleague.post('/api/accidents', reportEntry([first, second], { channel: 'PHONE' }));
    expect(more.body).toMatchObject({ accidentId, added: [second], reports: [{}, { channel: 'PHONE' }] });
    expect((await report([first], { happenedOn: '2025-12-19' })).alreadyReported).toBe(false);
    const listed = await verifier.get(`/api/accidents?reportNumber=${reportNumber}`);
    expect(listed.body.items).toMatchObject([{ accidentId, victims: 2, withoutClaim: 2 }]);
  });

  it('is one however many come in at the same moment', async () => {
    const victims = [somebody(), somebody()];
    const answers = await Promise.all(
      [victims, victims.toReversed(), victims.slice(1)].map(some =>
        officer.post('/api/accidents', reportEntry(some)),
      ),
    );
    expect(new Set(answers.map(({ body }) => body.accidentId)).size).toBe(1);
    expect(answers.filter(({ body }) => !body.alreadyReported)).toHaveLength(1);
  });

  it('takes a victim that is named later, unless another report of the day has them', async () => {
    const [there, new1] = [somebody(), somebody()];
    const { accidentId } = await report([somebody()]);
    const other = await report([there]);
    const told = { reporter: 'HOSPITAL', channel: 'PHONE', account: CANARY_ACCOUNT };
    const add = (personId: string) =>
      officer.post(`/api/accidents/${accidentId}/victims`, { personId, ...told });
    expect((await add(new1)).body.victims).toHaveLength(2);
    expect((await add(new1)).body.code).toBe('VICTIM_ALREADY_REPORTED');
    const elsewhere = await add(there);
    expect(elsewhere.body).toMatchObject({ code: 'VICTIM_ON_ANOTHER_REPORT' });
    expect(elsewhere.body.detail).toContain(other.reportNumber);
    const both = await officer.post('/api/accidents', reportEntry([there, new1]));
    expect(both.body.code).toBe('VICTIM_ON_ANOTHER_REPORT');
  });

  it('keeps its words in the records alone, and shows them to those who work on it', async () => {
    const { accidentId } = await report([await insured()]);
    const { body } = await verifier.get(`/api/accidents/${accidentId}`);
    expect(body).toMatchObject({ accounts: [CANARY_ACCOUNT], people: [{ name: null }], reasons: null });
    const [kept] = await rows<{ text: string }>(
      service.database.dataSource,
      `SELECT (SELECT string_agg(data::text || metadata::text, '') FROM events)
        || (SELECT string_agg(answer::text, '') FROM idempotency) AS text`,
    );
    expect(kept?.text).not.toContain('Canary');
  });

  it.each([
    ['no victim', { victims: [] }, 400],
    ['a time that is none', { happenedTime: '24:00' }, 400],
    ['a day that is none', { happenedOn: '2025-02-30' }, 400],
    ['an unknown category', { category: 'BAD_LUCK' }, 400],
    ['a day to come', { happenedOn: '2999-01-01' }, 422],
  ])('with %s is refused, and nothing is written', async (_what, change, status) => {
    const before = await everyTable(service.database.dataSource);
    expect((await officer.post('/api/accidents', reportEntry([somebody()], change))).status).toBe(status);
    expect(await everyTable(service.database.dataSource)).toEqual(before);
  });
});

describe('The claim of a victim', () => {
  it('is stage II: it names the report, and the report shows its stage', async () => {
    const [personId, other] = [await insured(), somebody()];
    const { accidentId } = await report([personId, other]);
    const { body } = await claim(personId, accidentId);
    expect(body).toMatchObject({ state: 'Validated', reasons: [] });
    const { receiptNumber, claimId } = body;
    await verifier.post(`/api/claims/${claimId}/verification`, {});
    expect((await verifier.get(`/api/accidents/${accidentId}`)).body.victims).toMatchObject([
      { personId, state: 'CLAIMED', claim: { receiptNumber, state: 'Assessed' } },
      { personId: other, state: 'NO_CLAIM' },
    ]);
    const second = await claim(personId, accidentId);
    expect(second.body).toMatchObject({ code: 'VICTIM_HAS_A_CLAIM' });
    expect(second.body.detail).toContain(receiptNumber);
    await colleague.post(`/api/claims/${claimId}/withdrawal`, { reason: 'OTHER' });
    expect((await claim(personId, accidentId)).status).toBe(201);
  });

  it('is refused alone, in a list too, where it does not fit, and leaves the report as it was', async () => {
    const personId = await insured();
    const { accidentId } = await report([personId]);
    const before = (await verifier.get(`/api/accidents/${accidentId}`)).body;
    const claims = [
      accidentEntry(personId, { accidentReport: somebody() }),
      accidentEntry(somebody(), { accidentReport: accidentId }),
      accidentEntry(personId, { accidentReport: accidentId, eventDate: '2025-12-19' }),
      accidentEntry(personId, { accidentReport: accidentId, stmbDays: 36_000 }),
      deathEntry(personId, { accidentReport: accidentId }),
    ];
    const { body } = await colleague.post('/api/claims/submissions', { claims });
    expect(body.items.map((one: { refusal: { code: string } }) => one.refusal.code)).toEqual([
      ...['ACCIDENT_NOT_FOUND', 'VICTIM_NOT_REPORTED', 'ACCIDENT_ON_ANOTHER_DAY'],
      ...['STMB_DAYS_NOT_PASSED', 'ACCIDENT_REPORT_FOR_JKK_ONLY'],
    ]);
    expect((await verifier.get(`/api/accidents/${accidentId}`)).body).toEqual(before);
  });
});

describe('The claim of an occupational disease', () => {
  it('is for the day of the diagnosis, asks for the diagnosis, and is shown as what it is', async () => {
    const personId = await insured();
    const { accidentId } = await report([personId], {
      ...{ category: 'OCCUPATIONAL_DISEASE', happenedTime: undefined },
    });
    expect((await claim(personId, accidentId)).body.code).toBe('DISEASE_CLAIMED_AS_ACCIDENT');
    const disease = { leftWorkOn: '2025-12-15' };
    const preview = { personId, programme: 'JKK', outcome: 'recovered', eventDate: '2025-12-20', disease };
    const { missingDocuments } = (await colleague.post('/api/claims/preview', preview)).body;
    expect(missingDocuments.map(({ code }: { code: string }) => code)).toContain('DISEASE_DIAGNOSIS');
    const { body } = await claim(personId, accidentId, { disease });
    expect(body.missingDocuments).toMatchObject([{ code: 'DISEASE_DIAGNOSIS' }]);
    const path = `/api/claims/${body.claimId}`;
    const brought = await colleague.post(`${path}/documents`, { documents: ['DISEASE_DIAGNOSIS'] });
    expect(brought.body).toMatchObject({ state: 'Validated', reasons: [] });
    expect((await verifier.get(path)).body.state.disease).toEqual(disease);
  });

  it('long after work says which rule speaks against it, and that it is unconfirmed', async () => {
    const one = worker('2020-01-01');
    await arrive(service, enrolled(one), ...paidInTime(['2022-11'], one));
    const entry = accidentEntry(one.personId, { disease: { leftWorkOn: '2022-11-30' } });
    const documents = [...entry.documents, 'DISEASE_DIAGNOSIS'];
    const { reasons } = (await officer.post('/api/claims', { ...entry, documents })).body;
    expect(reasons).toMatchObject([
      { code: 'DISEASE_FOUND_TOO_LATE', text: { en: expect.stringContaining('; unconfirmed).') } },
    ]);
  });
});

describe('A suspected accident', () => {
  it('waits in the list of suspicions, the most urgent first, until it is concluded on', async () => {
    const reported = (on: string) => ({ suspected: true, reported: { on, time: '10:00' } });
    const late = await report([somebody()], reported('2025-12-21'));
    const early = await report([somebody()], reported('2025-12-20'));
    const waiting = async (after = '') =>
      (await verifier.get(`/api/accidents?waitsFor=CONCLUSION&limit=1${after}`)).body;
    const first = await waiting();
    expect(first).toMatchObject({ items: [{ accidentId: early.accidentId, concludeBy: '2026-01-19' }] });
    expect(first.items[0].daysLeft).toBeLessThan(0);
    expect((await waiting(`&after=${first.next}`)).items).toMatchObject([{ accidentId: late.accidentId }]);
    const { body } = await conclude(early.accidentId, 'WORK_ACCIDENT');
    expect(body).toMatchObject({
      conclusion: { conclusion: 'WORK_ACCIDENT', late: { regulation: 'PP 49/2023', unconfirmed: true } },
      ...{ daysLeft: null, waitsFor: ['STAGE_II'] },
    });
    expect((await waiting()).items).toMatchObject([{ accidentId: late.accidentId }]);
  });

  it('holds its claim until then; not a work accident is a reason, and no rejection', async () => {
    const [personId, other] = [await insured(), somebody()];
    const { accidentId, reportNumber } = await report([personId, other], { suspected: true });
    const held = (await claim(personId, accidentId)).body;
    expect(held).toMatchObject({ state: 'NeedsAttention', reasons: [{ code: 'ACCIDENT_NOT_CONCLUDED' }] });
    const concluded = (await conclude(accidentId)).body;
    expect(concluded.victims).toMatchObject([
      { personId, state: 'CLAIMED', claim: { state: 'NeedsAttention' } },
      { personId: other, state: 'CONCLUDED_WITHOUT_CLAIM' },
    ]);
    const path = `/api/claims/${held.claimId}`;
    const { reasons, state } = (await approver.get(path)).body;
    expect([state.stage, reasons]).toMatchObject([
      'NeedsAttention',
      [{ code: 'NOT_A_WORK_ACCIDENT', values: { accidentId, reportNumber }, evidence: [`${accidentId}/3`] }],
    ]);
    expect(reasons[0].text.en).toBe(
      `verifier.made concluded that accident ${reportNumber} was not a work accident.`,
    );
    const rejected = await approver.post(`${path}/rejection`, { rule: 'NOT_A_WORK_ACCIDENT' });
    expect(rejected.body.state).toBe('Rejected');
    expect((await verifier.get(`/api/accidents/${accidentId}`)).body.reasons).toBe('Canary reasons of it');
  });

  it('that was a work accident lets its claim go on by itself', async () => {
    const personId = await insured();
    const { accidentId } = await report([personId], { suspected: true });
    const { claimId } = (await claim(personId, accidentId)).body;
    await conclude(accidentId, 'WORK_ACCIDENT');
    expect((await verifier.get(`/api/claims/${claimId}`)).body.stage).toBe('Validated');
  });

  it('is concluded by a verifier who took nothing of it in', async () => {
    const { accidentId } = await report([somebody()], { suspected: true });
    const both = service.as('officer.ayu', 'claims-verifier');
    expect((await conclude(accidentId, 'WORK_ACCIDENT', both)).body.code).toBe('REPORTER_DOES_NOT_CONCLUDE');
    expect((await conclude(accidentId, 'WORK_ACCIDENT', officer)).body.code).toBe('ROLE_NOT_ALLOWED');
    expect((await conclude(somebody())).body.code).toBe('ACCIDENT_NOT_FOUND');
  });
});

describe('The reports', () => {
  it('are listed newest first, page by page, those without stage II alone if that is asked', async () => {
    const personId = await insured();
    const { accidentId } = await report([personId]);
    const of = async (filter: string) =>
      (await verifier.get(`/api/accidents?personId=${personId}${filter}`)).body.items;
    expect(await of('&waitsFor=STAGE_II')).toMatchObject([{ accidentId, withoutClaim: 1 }]);
    const { claimId } = (await claim(personId, accidentId)).body;
    expect(await of('&waitsFor=STAGE_II')).toEqual([]);
    expect((await verifier.get(`/api/accidents?claimId=${claimId}`)).body.items).toMatchObject([
      { accidentId },
    ]);
    expect((await verifier.get(`/api/accidents?claimId=${somebody()}`)).body.items).toEqual([]);
    expect(await of('')).toMatchObject([{ accidentId, withoutClaim: 0 }]);
    const seen: string[] = [];
    for (let after = ''; ; ) {
      const { items, next } = (await verifier.get(`/api/accidents?limit=3${after}`)).body;
      seen.push(...items.map((one: { accidentId: string }) => one.accidentId));
      if (next === null) break;
      after = `&after=${next}`;
    }
    const [counted] = await rows<{ all: number }>(
      service.database.dataSource,
      'SELECT count(*)::int AS all FROM accident',
    );
    expect([seen.length, new Set(seen).size]).toEqual([counted?.all, counted?.all]);
  });

  it('and claims are not taken for each other', async () => {
    const personId = await insured();
    const { accidentId } = await report([personId]);
    const { claimId } = (await claim(personId, accidentId)).body;
    expect((await verifier.get(`/api/claims/${accidentId}`)).body.code).toBe('CLAIM_NOT_FOUND');
    expect((await verifier.get(`/api/accidents/${claimId}`)).body.code).toBe('ACCIDENT_NOT_FOUND');
    const verified = await verifier.post(`/api/claims/${accidentId}/verification`, {});
    expect(verified.body.code).toBe('CLAIM_NOT_FOUND');
    const told = { reporter: 'HOSPITAL', channel: 'PHONE', account: CANARY_ACCOUNT, personId: somebody() };
    const added = await officer.post(`/api/accidents/${claimId}/victims`, told);
    expect(added.body.code).toBe('ACCIDENT_NOT_FOUND');
  });

  it('are what their events make, and come back when they are lost', async () => {
    const owner = await new DataSource({ type: 'postgres', url: service.database.ownerUrl }).initialize();
    try {
      for (const { rows: name, made, live } of ROWS_OF_EVENTS) {
        if (!name.startsWith('claims.accident')) continue;
        const both = [made.sql, live.sql].map(sql =>
          rows<{ row: string }>(owner, `SELECT to_jsonb(each)::text AS row FROM (${sql}) AS each ORDER BY 1`),
        );
        const [expected, found] = await Promise.all(both);
        expect(found).toEqual(expected);
        expect(found?.length).toBeGreaterThan(5);
      }
      expect(await rebuildAccidents(owner, BUILT_IN_LAW, true)).toMatchObject({ accidentsDifferent: 0 });
      const claims = await rebuildClaims(owner, BUILT_IN_LAW, true);
      expect(claims).toMatchObject({ claimsDifferent: 0, dutiesDifferent: 0 });
      const before = await everyTable(owner);
      await rows(owner, 'DELETE FROM accident_victim WHERE claim_id IS NULL');
      await rows(owner, "UPDATE accident SET conclusion = NULL, concluded_in = NULL, region_code = '1234'");
      const { accidents } = await rebuildAccidents(owner, BUILT_IN_LAW, false);
      expect(accidents).toBeGreaterThan(5);
      expect(await everyTable(owner)).toEqual(before);
    } finally {
      await owner.destroy();
    }
  });
});
