import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { bootForTest, type TestClient, type TestService } from '#testing';
import { database } from '../database.js';
import { EnrollmentModule } from '../enrollment.module.js';
import { FILL_ROSTERS } from '../migrations/0003-rosters.js';

const HEADER = 'kode_pembayar;nik;nama;kode_kecamatan;pekerjaan;penghasilan;sektor;mulai;dinominasi';
const line = (payer: string, nik: string) =>
  `${payer};${nik};Contoh Uji Coba;510604;PETANI;900000;OTHER;2025-06-01;2025-05-20`;
const village = (payerCode: string, name: string, kind = 'APBDES') => ({
  ...{ payerCode, kind, name, regionCode: payerCode.replace(/\D/g, '') },
  decree: { number: 'SK-1/2025', date: '2025-05-12' },
});
const payers = [
  village('DESA-5106042001', 'Desa Awan (Susut)'),
  village('DESA-5106042002', 'Desa Bintang 100%'),
  village('KAB-5107', 'Kabupaten Contoh', 'APBD'),
];

let service: TestService;
let officer: TestClient;
const imported: string[] = [];
beforeAll(async () => {
  service = await bootForTest(EnrollmentModule, database);
  officer = service.as('petugas.daftar', 'enrollment-officer');
  for (const payer of payers) expect((await officer.post('/api/payers', payer)).status).toBe(201);
  const files = [
    [line('DESA-5106042001', '5106040101909001'), line('DESA-5106042002', '5106040101909002')],
    [line('DESA-5106042001', '5106040101909003'), line('DESA-5106042001', '510604010190')],
    [line('DESA-5106042001', '5106040101909003')],
  ];
  for (const lines of files) {
    const { body } = await officer.upload('/api/rosters', [HEADER, ...lines].join('\n'));
    imported.unshift(body.rosterId);
  }
});
afterAll(() => service.close());

describe('The rosters', () => {
  it('are listed newest first, with who, when, how many and for whom; also one that changed nothing', async () => {
    const { items } = (await officer.get('/api/rosters')).body;
    expect(items.map(({ rosterId }: { rosterId: string }) => rosterId)).toEqual(imported);
    expect(items).toMatchObject([
      { importedBy: 'petugas.daftar', rows: 1, enrolled: 0, unchanged: 1, rejected: 0, payers: [] },
      { rows: 2, enrolled: 1, rejected: 1, payerCount: 1 },
      {
        rows: 2,
        enrolled: 2,
        payerCount: 2,
        payers: [
          { payerCode: 'DESA-5106042001', payerName: 'Desa Awan (Susut)', members: 1 },
          { payerCode: 'DESA-5106042002', members: 1 },
        ],
      },
    ]);
  });

  it('go page by page', async () => {
    const first = (await officer.get('/api/rosters?limit=2')).body;
    expect(first.next).toBe(imported[1]);
    const second = (await officer.get(`/api/rosters?limit=2&after=${first.next}`)).body;
    expect(second).toMatchObject({ items: [{ rosterId: imported[2] }], next: null });
  });

  it('tell what was found in their lines, never the values', async () => {
    const { body } = await officer.get(`/api/rosters/${imported[1]}`);
    expect(body).toMatchObject({ rejected: 1, errors: [{ line: 3, column: 'nik', code: 'NIK_LENGTH' }] });
    expect(JSON.stringify(body)).not.toContain('510604010190');
    expect(await officer.get('/api/rosters/018f3c00-0000-7000-8000-000000000000')).toMatchObject({
      status: 404,
      body: { code: 'ROSTER_NOT_FOUND' },
    });
  });

  it('are for those who enroll, bill or audit', async () => {
    expect((await service.as('a', 'auditor').get('/api/rosters')).status).toBe(200);
    expect((await service.as('k', 'claims-officer').get('/api/rosters')).status).toBe(403);
  });

  it('that changed something follow from the events, those of before the list, too', async () => {
    const before = (await officer.get('/api/rosters')).body.items;
    const owner = new pg.Client({ connectionString: service.database.ownerUrl });
    await owner.connect();
    try {
      await owner.query(`TRUNCATE roster, roster_payer; ${FILL_ROSTERS}`);
    } finally {
      await owner.end();
    }
    expect((await officer.get('/api/rosters')).body.items).toEqual(before.slice(1));
  });
});

describe('Payers', () => {
  it.each([
    ['search=desa-51060420', ['DESA-5106042001', 'DESA-5106042002']],
    ['search=susut', ['DESA-5106042001']],
    ['search=desa%20bint', ['DESA-5106042002']],
    ['search=intang', []],
    ['search=%25', []],
    ['search=_esa', []],
    ['region=5107', ['KAB-5107']],
    ['region=510604&kind=APBDES&search=awan', ['DESA-5106042001']],
    ['search=contoh&kind=APBDES', []],
  ])('by %s are %j', async (query, codes) => {
    const { body } = await officer.get(`/api/payers?${query}`);
    expect(body.items.map(({ payerCode }: { payerCode: string }) => payerCode)).toEqual(codes);
  });

  it('found go page by page, too', async () => {
    const { body } = await officer.get('/api/payers?search=desa&limit=1');
    expect(body).toMatchObject({ items: [{ payerCode: 'DESA-5106042001' }], next: 'DESA-5106042001' });
    const rest = await officer.get(`/api/payers?search=desa&limit=1&after=${body.next}`);
    expect(rest.body.items).toMatchObject([{ payerCode: 'DESA-5106042002' }]);
  });
});
