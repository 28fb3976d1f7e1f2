import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rows } from '#event-store';
import { bootForTest, type TestClient, type TestService } from '#testing';
import { database } from '../database.js';
import { EnrollmentModule } from '../enrollment.module.js';

const NIK = '5106040101909001';
const SPOUSE = '5106044101919002';

let service: TestService;
let officer: TestClient;
let personId: string;
let heirs: { recordId: string }[];
beforeAll(async () => {
  service = await bootForTest(EnrollmentModule, database);
  officer = service.as('petugas.daftar', 'enrollment-officer');
  await officer.post('/api/payers', {
    payerCode: 'DESA-5106042001',
    kind: 'APBDES',
    name: 'Desa Contoh',
    regionCode: '5106042001',
    decree: { number: 'SK-1/2025', date: '2025-05-12' },
  });
  const enrolled = await officer.post('/api/memberships', {
    payerCode: 'DESA-5106042001',
    nik: NIK,
    name: 'Kenanga Biru Fajar',
    districtCode: '510604',
    occupation: 'PETANI',
    income: 900_000,
    sector: 'OTHER',
    startsOn: '2025-06-01',
  });
  ({ personId } = enrolled.body);
  await officer.post(`/api/persons/${personId}/heirs`, {
    heirs: [
      { relation: 'SPOUSE', name: 'Melati Putih Senja', nik: SPOUSE },
      { relation: 'CHILD', name: 'Soka Hijau Embun' },
    ],
  });
  ({ heirs } = (await officer.get(`/api/persons/${personId}`)).body);
});
afterAll(() => service.close());

const show = (client: TestClient, body: object, key?: string) =>
  client.post(`/api/persons/${personId}/nik`, body, key);
const shown = async () =>
  (
    await rows<{ data: Record<string, unknown> }>(
      service.database.dataSource,
      `SELECT data FROM events WHERE type = 'PersonNikShown' ORDER BY position`,
    )
  ).map(({ data }) => data);

describe('A whole NIK', () => {
  it.each(['enrollment-officer', 'claims-officer', 'claims-verifier'])(
    'is shown to a %s who says what for, and that is an event without it',
    async role => {
      const before = await shown();
      const answer = await show(service.as('petugas.satu', role), { purpose: 'MATCH_DOCUMENT' });
      expect(answer).toMatchObject({ status: 201, body: { personId, heirRecordId: null, nik: NIK } });
      const events = (await shown()).slice(before.length);
      expect(events).toEqual([
        {
          personId,
          heirRecordId: null,
          purpose: 'MATCH_DOCUMENT',
          shownBy: 'petugas.satu',
          shownAt: expect.stringMatching(/Z$/),
        },
      ]);
      expect(JSON.stringify(events)).not.toContain(NIK);
    },
  );

  it.each(['auditor', 'billing-officer', 'claims-approver', 'finance-officer'])(
    'is not shown to a %s',
    async role => {
      expect((await show(service.as('orang', role), { purpose: 'MATCH_DOCUMENT' })).status).toBe(403);
    },
  );

  it('is not shown without a purpose of the table', async () => {
    for (const body of [{}, { purpose: 'CURIOSITY' }])
      expect((await show(officer, body)).body.code).toBe('REQUEST_INVALID');
  });

  it('is answered again under its key, one event for all, and is kept nowhere for it', async () => {
    const before = await shown();
    const key = randomUUID();
    const answers = [await show(officer, { purpose: 'CORRECT_DATA' }, key)];
    answers.push(await show(officer, { purpose: 'CORRECT_DATA' }, key));
    expect(answers.map(({ body }) => body.nik)).toEqual([NIK, NIK]);
    expect(await shown()).toHaveLength(before.length + 1);
    const kept = await rows<{ answer: unknown }>(
      service.database.dataSource,
      'SELECT answer FROM idempotency WHERE key = $1',
      [key],
    );
    expect(kept).toEqual([{ answer: { personId, heirRecordId: null } }]);
  });

  it('of an heir on file is one, too', async () => {
    const [spouse, child] = heirs;
    const answer = await show(officer, { purpose: 'CLAIM_INTAKE', heirRecordId: spouse?.recordId });
    expect(answer.body).toEqual({ personId, heirRecordId: spouse?.recordId, nik: SPOUSE });
    expect((await shown()).at(-1)).toMatchObject({ heirRecordId: spouse?.recordId });
    expect(await show(officer, { purpose: 'CLAIM_INTAKE', heirRecordId: child?.recordId })).toMatchObject({
      status: 409,
      body: { code: 'HEIR_NIK_UNKNOWN' },
    });
    expect(await show(officer, { purpose: 'CLAIM_INTAKE', heirRecordId: randomUUID() })).toMatchObject({
      status: 404,
      body: { code: 'HEIR_NOT_ON_FILE' },
    });
  });

  it('of nobody is not', async () => {
    const body = { purpose: 'CORRECT_DATA' };
    expect((await officer.post(`/api/persons/${randomUUID()}/nik`, body)).body.code).toBe('PERSON_NOT_FOUND');
  });
});

describe('The purposes', () => {
  it('are told with their texts, and each is accepted', async () => {
    const { items } = (await officer.get('/api/persons/nik-purposes')).body;
    expect(items.length).toBeGreaterThan(2);
    for (const { code, text } of items) {
      expect(text.id).not.toBe(text.en);
      expect((await show(officer, { purpose: code })).status).toBe(201);
    }
  });
});
