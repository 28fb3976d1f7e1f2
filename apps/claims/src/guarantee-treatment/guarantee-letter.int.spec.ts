import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { BUILT_IN_LAW } from '#statutory';
import { bootForTest, DEAF, type TestClient, type TestService } from '#testing';
import { ClaimsModule } from '../claims.module.js';
import { database } from '../database.js';
import { linesOf } from '../letters/testing-letters.js';
import { rebuildClaims } from '../rebuild/rebuild.js';
import { reportEntry } from '../report-accident/testing-reports.js';
import { arrive, enrolled, paidInTime, worker } from '../validate-claim/testing-facts.js';

const PARTNER_HOSPITALS = join(import.meta.dirname, '../../../../test/samples/partner-hospitals.json');

let service: TestService;
let officer: TestClient;
beforeAll(async () => {
  service = await bootForTest(ClaimsModule, database, { ...DEAF, PARTNER_HOSPITALS });
  officer = service.as('officer.ayu', 'claims-officer');
});
afterAll(() => service.close());

async function issued() {
  const one = worker();
  await arrive(service, enrolled(one), ...paidInTime(['2025-12'], one));
  const { body: accident } = await officer.post(
    '/api/accidents',
    reportEntry([one.personId], { suspected: true }),
  );
  const wanted = { personId: one.personId, hospitalCode: 'RS-CONTOH-1', treatedFrom: accident.happenedOn };
  const { body } = await officer.post(`/api/accidents/${accident.accidentId}/guarantees`, wanted);
  return { accident, letter: body.guarantees[0] };
}

async function pdfOf(guaranteeId: string, role = 'claims-officer') {
  const authorization = `Bearer ${await service.issuer.token('officer.ayu', [role])}`;
  const answer = await fetch(`${service.url}/api/guarantees/${guaranteeId}/letter`, {
    headers: { authorization },
  });
  return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
}

const verified = async (number: string, code: string) => {
  const query = new URLSearchParams({ number, code });
  return (await fetch(`${service.url}/api/letters/verify?${query}`)).json();
};

describe('A printed letter of guarantee', () => {
  it('names hospital, victim and cover, is the same each time, and is known as genuine until it is cancelled', async () => {
    const { accident, letter } = await issued();
    const { guaranteeId, guaranteeNumber } = letter;
    const { answer, bytes } = await pdfOf(guaranteeId);
    expect([answer.status, answer.headers.get('content-disposition')]).toEqual([
      ...[200, `attachment; filename="${guaranteeNumber}.pdf"`],
    ]);
    const lines = linesOf(bytes);
    const text = lines.join(' ');
    for (const said of [
      guaranteeNumber,
      'RS Contoh Satu (RS-CONTOH-1)',
      accident.reportNumber,
      'diketahui lunas',
    ])
      expect(text).toContain(said);
    expect((await pdfOf(guaranteeId)).bytes.equals(bytes)).toBe(true);
    expect((await pdfOf(guaranteeId, 'finance-officer')).answer.status).toBe(403);

    const code = lines.map(line => /^Kode · Code: ([0-9A-Z-]{19})$/.exec(line)?.[1]).find(Boolean) ?? '';
    expect(await verified(guaranteeNumber, code)).toMatchObject({
      ...{ genuine: true, letter: { kind: 'GUARANTEE', standing: 'CURRENT', amount: null } },
    });
    expect(
      await verified(
        guaranteeNumber,
        code.replace(/.$/, last => (last === '0' ? '1' : '0')),
      ),
    ).toMatchObject({
      ...{ genuine: false, letter: null },
    });
    await officer.post(`/api/guarantees/${guaranteeId}/cancellation`, { reason: 'NOT_TREATED' });
    expect(await verified(guaranteeNumber, code)).toMatchObject({
      ...{ genuine: true, text: { en: /cancelled/ }, letter: { standing: 'CANCELLED' } },
    });
  });

  it('is issued by nobody who concludes on the accident, and the other way round', async () => {
    const { accident } = await issued();
    const both = service.as('officer.oka', 'claims-officer', 'claims-verifier');
    const path = `/api/accidents/${accident.accidentId}`;
    const [victim] = accident.victims;
    const wanted = {
      personId: victim.personId,
      hospitalCode: 'RS-CONTOH-2',
      treatedFrom: accident.happenedOn,
    };
    expect((await both.post(`${path}/guarantees`, wanted)).status).toBe(201);
    const concluded = { conclusion: 'WORK_ACCIDENT', reason: 'Saksi melihatnya' };
    expect((await both.post(`${path}/conclusion`, concluded)).body.code).toBe('REPORTER_DOES_NOT_CONCLUDE');
    const other = service.as('verifier.nyoman', 'claims-verifier', 'claims-officer');
    expect((await other.post(`${path}/conclusion`, concluded)).status).toBe(201);
    const [{ guaranteeId }] = (await other.get(`${path}/guarantees`)).body.guarantees;
    await officer.post(`/api/guarantees/${guaranteeId}/cancellation`, { reason: 'NOT_TREATED' });
    const again = await other.post(`${path}/guarantees`, { ...wanted, hospitalCode: 'RS-CONTOH-1' });
    expect(again.body.code).toBe('CONCLUDER_DOES_NOT_TAKE_IN');
  });

  it('is no claim to whoever rebuilds the claims', async () => {
    await issued();
    const owner = await new DataSource({ type: 'postgres', url: service.database.ownerUrl }).initialize();
    expect(await rebuildClaims(owner, BUILT_IN_LAW, true)).toMatchObject({ events: 0, claims: 0 });
    await owner.destroy();
  });
});
