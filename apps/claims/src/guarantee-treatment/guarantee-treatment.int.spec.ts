import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootForTest, DEAF, type TestClient, type TestService } from '#testing';
import { ClaimsModule } from '../claims.module.js';
import { database } from '../database.js';
import { reportEntry, somebody } from '../report-accident/testing-reports.js';
import { arrive, enrolled, paidInTime, worker } from '../validate-claim/testing-facts.js';

const PARTNER_HOSPITALS = join(import.meta.dirname, '../../../../test/samples/partner-hospitals.json');
const TREATED = { hospitalCode: 'RS-CONTOH-1', treatedFrom: '2025-12-20' };

let service: TestService;
let officer: TestClient;
let verifier: TestClient;
beforeAll(async () => {
  service = await bootForTest(ClaimsModule, database, { ...DEAF, PARTNER_HOSPITALS });
  officer = service.as('officer.ayu', 'claims-officer');
  verifier = service.as('verifier.made', 'claims-verifier');
});
afterAll(() => service.close());

async function accidentOf(personId: string) {
  const { body } = await officer.post('/api/accidents', reportEntry([personId]));
  return `/api/accidents/${body.accidentId}/guarantees`;
}

describe('A letter of guarantee', () => {
  it('is issued for a victim, found on the report and in the list, and cancelled', async () => {
    const one = worker();
    await arrive(service, enrolled(one), ...paidInTime(['2025-12'], one));
    const path = await accidentOf(one.personId);
    const wanted = { ...TREATED, personId: one.personId };
    const issued = await officer.post(path, wanted);
    expect([issued.status, issued.body.code]).toEqual([201, undefined]);
    expect(issued.body.guarantees).toMatchObject([
      { hospitalName: 'RS Contoh Satu', cover: 'COVERED', cancelled: null, issuedBy: 'officer.ayu' },
    ]);
    expect(issued.body.hospitals.map(({ code }: { code: string }) => code)).toEqual([
      ...['RS-CONTOH-2', 'RS-CONTOH-1'],
    ]);
    const again = await officer.post(path, wanted);
    expect([again.status, again.body.code]).toEqual([409, 'GUARANTEE_OPEN']);
    const elsewhere = await officer.post(path, { ...wanted, hospitalCode: 'RS-CONTOH-2' });
    expect(elsewhere.body.guarantees).toHaveLength(2);

    const [{ guaranteeId }] = issued.body.guarantees;
    const listed = await verifier.get('/api/guarantees?limit=1');
    expect(listed.body).toMatchObject({ items: [{ guaranteeId }], next: guaranteeId });
    const next = await verifier.get(`/api/guarantees?limit=1&after=${guaranteeId}`);
    expect(next.body).toMatchObject({ items: [{ hospitalCode: 'RS-CONTOH-2' }], next: null });

    const cancel = `/api/guarantees/${guaranteeId}/cancellation`;
    const cancelled = await officer.post(cancel, { reason: 'TREATED_ELSEWHERE' });
    expect(cancelled.body.guarantees[0].cancelled).toMatchObject({
      text: { en: /elsewhere/ },
      by: 'officer.ayu',
    });
    expect((await officer.post(cancel, { reason: 'NOT_TREATED' })).body.code).toBe('GUARANTEE_CANCELLED');
    expect((await verifier.get('/api/guarantees')).body.items).toHaveLength(1);
    expect((await officer.post(path, wanted)).status).toBe(201);
    expect((await verifier.get(path)).body.guarantees).toHaveLength(3);
  });

  it('is one however many ask at the same moment, and promises no cover that is not known', async () => {
    const personId = somebody();
    const path = await accidentOf(personId);
    const wanted = { ...TREATED, personId };
    const answers = await Promise.all([1, 2, 3].map(() => officer.post(path, wanted)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect((await verifier.get(path)).body.guarantees).toMatchObject([{ cover: 'NOT_CONFIRMED' }]);
  });

  it('is refused with what to do, and to those who may not issue it', async () => {
    const personId = somebody();
    const path = await accidentOf(personId);
    const wanted = { ...TREATED, personId };
    const unknown = await officer.post(path, { ...wanted, hospitalCode: 'RS-LAIN' });
    expect([unknown.status, unknown.body.code]).toEqual([422, 'HOSPITAL_WITHOUT_AGREEMENT']);
    expect((await officer.post(path, { ...wanted, personId: somebody() })).body.code).toBe(
      'GUARANTEE_NOT_A_VICTIM',
    );
    expect((await verifier.post(path, wanted)).status).toBe(403);
    const none = `/api/guarantees/${somebody()}/cancellation`;
    expect((await officer.post(none, { reason: 'NOT_TREATED' })).status).toBe(404);
    expect((await verifier.get(path)).body.guarantees).toEqual([]);
  });
});
