import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { rows } from '#event-store';
import { BUILT_IN_LAW } from '#statutory';
import { bootForTest, DEAF, type TestClient, type TestService } from '#testing';
import { ClaimsModule } from '../claims.module.js';
import { database } from '../database.js';
import { rebuildClaims } from '../rebuild/rebuild.js';
import { accidentEntry, deathEntry } from '../submit-claim/testing-entries.js';
import { arrive, enrolled, paidInTime, type Worker, worker } from '../validate-claim/testing-facts.js';

const WHY = 'Canary reasons: two fishermen saw him fall from the boat while he hauled the net';
const LETTER = {
  ...{ letterNumber: '560/12/PWS-BALI/2025', letterDate: '2025-12-21', office: 'PROVINCE' },
  ...{ officeName: 'Canary office', account: 'Canary letter: it happened at work' },
};

let service: TestService;
let officer: TestClient;
let verifier: TestClient;
let adviser: TestClient;
let approver: TestClient;
beforeAll(async () => {
  service = await bootForTest(ClaimsModule, database, DEAF);
  officer = service.as('officer.ayu', 'claims-officer');
  verifier = service.as('verifier.made', 'claims-verifier');
  adviser = service.as('dokter.komang', 'medical-adviser');
  approver = service.as('approver.putu', 'claims-approver');
});
afterAll(() => service.close());

async function insured(): Promise<Worker> {
  const one = worker();
  await arrive(service, enrolled(one), ...paidInTime(['2025-10', '2025-11', '2025-12'], one));
  return one;
}
async function filed(entry: object) {
  const { status, body } = await officer.post('/api/claims', entry);
  expect(status).toBe(201);
  const { claimId, receiptNumber, statusSecret: secret } = body;
  return { claimId, receiptNumber, secret, path: `/api/claims/${claimId}` };
}
const accidentalDeath = ({ personId }: Worker) =>
  accidentEntry(personId, { outcome: 'death', payees: deathEntry(personId).payees, stmbDays: 1 });
const move = (path: string, change: object = {}) =>
  verifier.post(`${path}/reclassification`, {
    ...{ cause: 'WORK_ACCIDENT', papers: ['DEATH_CERTIFICATE'], reasons: WHY, ...change },
  });
async function bring(path: string): Promise<void> {
  const { missingDocuments } = (await officer.get(path)).body;
  const documents = missingDocuments.map(({ code }: { code: string }) => code);
  await officer.post(`${path}/documents`, { documents });
}
async function approve(path: string) {
  await verifier.post(`${path}/verification`, {});
  const { shownHash } = (await approver.get(path)).body;
  return (await approver.post(`${path}/approval`, { shownHash })).body;
}
async function statusOf({ receiptNumber, secret }: { receiptNumber: string; secret: string }) {
  const { body } = await service.raw('/api/claims/status', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-client-address': '192.0.2.1' },
    body: JSON.stringify({ receiptNumber, secret }),
  });
  return body;
}

describe('A death that was claimed as JKM and came of work', () => {
  it('keeps its receipt, asks for the papers of JKK and is awarded by its tables', async () => {
    const claim = await filed(deathEntry((await insured()).personId));
    const moved = await move(claim.path, { eventDate: '2025-12-19' });
    expect(moved).toMatchObject({
      status: 201,
      body: {
        receiptNumber: claim.receiptNumber,
        state: 'NeedsAttention',
        dueOn: null,
        reasons: [{ code: 'DOCUMENTS_MISSING', values: { reclassifiedFrom: 'JKM' } }],
      },
    });
    expect(moved.body.reasons[0].text.en).toContain('The claim was moved from JKM');
    await bring(claim.path);
    expect(await approve(claim.path)).toMatchObject({ state: 'Approved', award: 70_000_000 });
    const { body } = await verifier.get(claim.path);
    expect(body).toMatchObject({
      ...{ programme: 'JKK', eventDate: '2025-12-19', reclassificationReasons: [WHY] },
      duties: { verifier: 'verifier.made' },
      flags: { reclassifications: [{ from: 'JKM', to: 'JKK' }] },
    });
    expect((await move(claim.path)).body.code).toBe('RECLASSIFIED_AFTER_APPROVAL');
    const status = await statusOf(claim);
    expect(status.programme).toBe('JKK');
    expect(status.explanation.en).toContain('was filed as JKM and is now handled as a work accident (JKK)');
    expect(JSON.stringify(status)).not.toContain('Canary');
  });

  it('is a duty of a verifier alone, and nothing is written where it is refused', async () => {
    const { path } = await filed(deathEntry((await insured()).personId));
    expect((await officer.post(`${path}/reclassification`, {})).body.code).toBe('ROLE_NOT_ALLOWED');
    const both = service.as('officer.ayu', 'claims-verifier');
    const entry = { cause: 'WORK_ACCIDENT', papers: ['DEATH_CERTIFICATE'], reasons: WHY };
    expect((await both.post(`${path}/reclassification`, entry)).body.code).toBe('SAME_PERSON_TWO_DUTIES');
    expect((await move(path, { cause: 'SOMETHING' })).status).toBe(400);
    expect((await move(path, { papers: ['POLICE_REPORT'] })).body.code).toBe('EVIDENCE_NOT_ON_FILE');
    expect((await officer.get(path)).body).toMatchObject({ programme: 'JKM', duties: { verifier: null } });
  });
});

describe('A death that was claimed as JKK and did not come of work', () => {
  it('is moved upon the opinion of the medical adviser; the costs leave it and are kept on record', async () => {
    const claim = await filed(accidentalDeath(await insured()));
    await bring(claim.path);
    await adviser.post(`${claim.path}/medical-opinion`, {
      ...{ workRelated: false, outcome: 'death', disabilities: [], opinion: 'Canary opinion' },
    });
    expect((await officer.get(claim.path)).body.reasons).toMatchObject([{ code: 'FOUND_NOT_WORK_RELATED' }]);
    expect((await move(claim.path, { cause: 'NOT_OF_WORK', papers: [] })).status).toBe(201);
    await bring(claim.path);
    expect(await approve(claim.path)).toMatchObject({ state: 'Approved', award: 42_000_000 });
    const { body } = await verifier.get(claim.path);
    expect(body.state).toMatchObject({
      ...{ costs: [], stmbDays: 0 },
      reclassifications: [
        { takenOut: { reason: 'JKM_PAYS_NO_COSTS', costs: [{ amount: 3_000_000 }], stmbDays: 1 } },
      ],
    });
    expect(body.receiptNumber).toMatch(/^JKK-/);
  });
});

describe('Two claims for one death', () => {
  it('are never both let pass: the one that is moved stands behind the other, which goes ahead', async () => {
    const one = await insured();
    const first = await filed(deathEntry(one.personId));
    const second = await filed(accidentalDeath(one));
    const standings = async () =>
      Promise.all(
        [first, second].map(async ({ path }) => {
          const { stage, reasons } = (await officer.get(path)).body;
          return [stage, ...reasons.map(({ code }: { code: string }) => code)];
        }),
      );
    expect((await standings()).map(([stage]) => stage)).toEqual(['Validated', 'NeedsAttention']);
    await move(first.path);
    const [moved, other] = await standings();
    expect(moved).toEqual(['NeedsAttention', 'DUPLICATE_CLAIM', 'DOCUMENTS_MISSING']);
    expect(other).not.toContain('DUPLICATE_CLAIM');
  });
});

describe('The letter of the labour inspector', () => {
  it('must be in the file, overrules the adviser, and is read by those who judge alone', async () => {
    const claim = await filed(accidentalDeath(await insured()));
    await bring(claim.path);
    const determine = (change: object = { cause: 'WORK_ACCIDENT' }) =>
      verifier.post(`${claim.path}/inspector-determination`, { ...LETTER, ...change });
    expect((await determine()).body.code).toBe('EVIDENCE_NOT_ON_FILE');
    await officer.post(`${claim.path}/documents`, { documents: ['INSPECTOR_DETERMINATION'] });
    expect((await determine({})).body.code).toBe('DETERMINATION_EMPTY');
    await adviser.post(`${claim.path}/medical-opinion`, {
      ...{ workRelated: false, outcome: 'death', disabilities: [], opinion: 'Canary opinion' },
    });
    const overruled = await determine();
    expect(overruled).toMatchObject({ status: 201, body: { state: 'Validated', reasons: [] } });
    expect((await move(claim.path, { cause: 'NOT_OF_WORK' })).body.code).toBe('DETERMINED_OTHERWISE');
    const { body } = await approver.get(claim.path);
    expect(body).toMatchObject({
      flags: { determinations: [{ cause: 'WORK_ACCIDENT', letterNumber: LETTER.letterNumber }] },
      inspectorLetters: [{ office: LETTER.officeName, account: LETTER.account }],
    });
    const auditor = service.as('auditor.sri', 'auditor');
    expect((await auditor.get(claim.path)).body.inspectorLetters).toEqual([null]);
    const status = await statusOf(claim);
    expect(status.explanation.id).toContain('Penetapan pengawas ketenagakerjaan tanggal');
    expect(JSON.stringify(status)).not.toContain('Canary');
  });
});

it('Nothing that a person wrote is in an event, and the rows are those that the events make', async () => {
  const [kept] = await rows<{ events: string }>(
    service.database.dataSource,
    "SELECT string_agg(data::text || metadata::text, '') AS events FROM events",
  );
  expect(kept?.events).not.toContain('Canary');
  const owner = await new DataSource({ type: 'postgres', url: service.database.ownerUrl }).initialize();
  expect(await rebuildClaims(owner, BUILT_IN_LAW, true)).toMatchObject({
    ...{ claimsDifferent: 0, dutiesDifferent: 0, filedDifferent: 0 },
  });
  const order = () =>
    rows(owner, 'SELECT claim_id, rank() OVER (ORDER BY intake_no) AS place FROM claim ORDER BY 1');
  const before = await order();
  await rows(owner, 'TRUNCATE claim, duty, filed_document RESTART IDENTITY');
  await rebuildClaims(owner, BUILT_IN_LAW, false);
  expect(await order()).toEqual(before);
  await owner.destroy();
});
