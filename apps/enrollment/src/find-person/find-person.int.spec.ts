import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rows } from '#event-store';
import { bootForTest, type TestClient, type TestService } from '#testing';
import { database } from '../database.js';
import { EnrollmentModule } from '../enrollment.module.js';

let service: TestService;
let officer: TestClient;
let claims: TestClient;
beforeAll(async () => {
  service = await bootForTest(EnrollmentModule, database);
  officer = service.as('petugas.daftar', 'enrollment-officer');
  claims = service.as('petugas.klaim', 'claims-officer');
});
afterAll(() => service.close());

const village = {
  payerCode: 'DESA-5106042001',
  kind: 'APBDES',
  name: 'Desa Contoh',
  regionCode: '5106042001',
  decree: { number: 'SK-1/2025', date: '2025-05-12' },
};
const worker = {
  payerCode: 'DESA-5106042001',
  nik: '9171010101909007',
  name: 'Kenanga Biru Fajar',
  districtCode: '510604',
  occupation: 'OJEK_PANGKALAN',
  income: 900_000,
  sector: 'TRANSPORT',
  startsOn: '2025-06-01',
};

describe('A payer', () => {
  it('is registered once; the same again changes nothing, other facts under its code are refused', async () => {
    const first = await officer.post('/api/payers', village);
    expect(first).toMatchObject({ status: 201, body: { payerCode: village.payerCode, registered: true } });
    expect((await officer.post('/api/payers', village)).body).toEqual({ ...first.body, registered: false });
    expect(await officer.post('/api/payers', { ...village, name: 'Desa Lain' })).toMatchObject({
      status: 409,
      body: { code: 'PAYER_CODE_TAKEN' },
    });
    expect((await officer.get('/api/payers')).body).toMatchObject({ items: [village], next: null });
  });

  it('without the decree of its kind is refused, and so is a request with other fields', async () => {
    const { decree: _decree, ...bare } = village;
    expect((await officer.post('/api/payers', bare)).body.code).toBe('DECREE_REQUIRED');
    expect((await officer.post('/api/payers', { ...village, owner: 'x' })).body.code).toBe('REQUEST_INVALID');
  });
});

describe('A worker', () => {
  it('is enrolled once, with a card number and a record that only the private topic carries', async () => {
    const { body } = await officer.post('/api/memberships', worker);
    expect(body).toMatchObject({
      outcome: 'enrolled',
      warnings: [{ column: 'nik', code: 'NIK_OTHER_DISTRICT' }],
    });
    expect((await officer.post('/api/memberships', worker)).body).toMatchObject({
      outcome: 'unchanged',
      personId: body.personId,
    });
    const events = await rows<{ type: string; data: string }>(
      service.database.dataSource,
      'SELECT type, data::text FROM events ORDER BY position',
    );
    expect(events.map(({ type }) => type)).toEqual([
      'PayerRegistered',
      'PersonRegistered',
      'MembershipStarted',
    ]);
    expect(JSON.stringify(events)).not.toMatch(/9171010101909007|Kenanga/);
  });

  it('with a fault is refused without an echo of the value', async () => {
    const { status, body } = await officer.post('/api/memberships', { ...worker, nik: '91710101019090' });
    expect({ status, code: body.code, values: body.values }).toEqual({
      status: 422,
      code: 'WORKER_UNREADABLE',
      values: { findings: 'nik NIK_LENGTH' },
    });
    expect(JSON.stringify(body)).not.toContain('91710101019090');
  });
});

describe('A search', () => {
  it.each([
    ['number', { nik: worker.nik }],
    ['name', { name: 'KENANGA fajar' }],
    ['beginnings of words of the name', { name: 'bir ken' }],
  ])('by %s finds the person with the memberships', async (_what, term) => {
    const { body } = await officer.post('/api/persons/search', term, null);
    expect(body.items).toMatchObject([
      {
        nik: '917101******9007',
        name: worker.name,
        cardNumber: expect.stringMatching(/^\d{11}$/),
        memberships: [
          {
            payerCode: 'DESA-5106042001',
            payerName: 'Desa Contoh',
            payerKind: 'APBDES',
            startsOn: '2025-06-01',
            incomeBase: 1_000_000,
          },
        ],
      },
    ]);
  });

  it('by card number finds the same person, without the birth date', async () => {
    const [person] = (await officer.post('/api/persons/search', { nik: worker.nik }, null)).body.items;
    const { body } = await claims.post('/api/persons/search', { cardNumber: person.cardNumber }, null);
    expect(body.items).toMatchObject([{ personId: person.personId, nik: '917101******9007' }]);
  });

  it.each([['kenanga melati'], ['anga'], ['%'], ['_enanga'], ['. .']])(
    'by the name %s finds nobody',
    async name => {
      expect((await officer.post('/api/persons/search', { name }, null)).body.items).toEqual([]);
    },
  );

  it('by none or two terms is refused', async () => {
    for (const terms of [{}, { nik: worker.nik, name: 'kenanga' }])
      expect((await officer.post('/api/persons/search', terms, null)).body.code).toBe(
        'SEARCH_NEEDS_ONE_TERM',
      );
  });

  it('is not for sponsors yet, nor for finance', async () => {
    for (const role of ['sponsor', 'finance-officer'])
      expect(
        (await service.as('orang', role).post('/api/persons/search', { name: 'kenanga' }, null)).status,
      ).toBe(403);
  });

  it('by name goes page by page', async () => {
    for (const [index, name] of ['Melati Satu', 'Melati Dua', 'Melati Tiga'].entries())
      await officer.post('/api/memberships', { ...worker, name, nik: `510604010190910${index}` });
    const first = (await officer.post('/api/persons/search', { name: 'melati', limit: 2 }, null)).body;
    const second = (
      await officer.post('/api/persons/search', { name: 'melati', limit: 2, after: first.next }, null)
    ).body;
    expect([...first.items, ...second.items].map(({ name }: { name: string }) => name)).toEqual([
      'Melati Dua',
      'Melati Satu',
      'Melati Tiga',
    ]);
    expect(second.next).toBeNull();
  });
});

describe('Heirs on file', () => {
  it('are a hint that replaces the one before', async () => {
    const [{ personId }] = (await officer.post('/api/persons/search', { nik: worker.nik }, null)).body.items;
    const path = `/api/persons/${personId}/heirs`;
    const spouse = { relation: 'SPOUSE', name: 'Melati Putih Senja', nik: '5106044101919002' };
    expect((await officer.post(path, { heirs: [spouse] })).status).toBe(201);
    expect(
      (await officer.post(path, { heirs: [spouse, { relation: 'CHILD', name: 'Soka Hijau Embun' }] })).body,
    ).toEqual({
      personId,
      heirs: 2,
    });
    expect((await claims.get(`/api/persons/${personId}`)).body.heirs).toEqual([
      {
        recordId: expect.any(String),
        relation: 'SPOUSE',
        name: 'Melati Putih Senja',
        nik: '510604******9002',
      },
      { recordId: expect.any(String), relation: 'CHILD', name: 'Soka Hijau Embun', nik: null },
    ]);
    expect((await officer.post(path, { heirs: [{ ...spouse, nik: worker.nik }] })).body).toMatchObject({
      code: 'HEIR_IS_THE_PERSON',
      values: { number: 1 },
    });
    const stored = await rows<{ data: string }>(
      service.database.dataSource,
      "SELECT data::text FROM events WHERE type = 'HeirsRecorded'",
    );
    expect(stored).toHaveLength(2);
    expect(JSON.stringify(stored)).not.toMatch(/Melati|Soka|5106044101919002/);
  });

  it('are of someone who is registered', async () => {
    expect(
      await officer.post('/api/persons/018f3c00-0000-7000-8000-000000000000/heirs', { heirs: [] }),
    ).toMatchObject({ status: 404, body: { code: 'PERSON_NOT_FOUND' } });
  });
});
