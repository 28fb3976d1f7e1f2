import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rows } from '#event-store';
import { bootForTest, type TestClient, type TestService } from '#testing';
import { database } from '../database.js';
import { EnrollmentModule } from '../enrollment.module.js';

const HEADER = 'kode_pembayar;nik;nama;kode_kecamatan;pekerjaan;penghasilan;sektor;mulai;dinominasi';
const sample = (name: string): string =>
  readFileSync(new URL(`../../../../test/samples/bangli/${name}`, import.meta.url), 'utf8');

let service: TestService;
let officer: TestClient;
beforeAll(async () => {
  service = await bootForTest(EnrollmentModule, database);
  officer = service.as('petugas.daftar', 'enrollment-officer');
  expect((await officer.upload('/api/payers/import', sample('payers.csv'))).body).toMatchObject({
    rows: 70,
    registered: 70,
    rejected: 0,
  });
});
afterAll(() => service.close());

const count = async (table: string): Promise<number> => {
  const [row] = await rows<{ count: string }>(service.database.dataSource, `SELECT count(*) FROM ${table}`);
  return Number(row?.count);
};
const line = (
  nik: string,
  changed: Partial<Record<'payer' | 'name' | 'district' | 'start', string>> = {},
) => {
  const {
    payer = 'DESA-5106042001',
    name = 'Contoh Uji Coba',
    district = '510604',
    start = '2025-06-01',
  } = changed;
  return `${payer};${nik};${name};${district};PETANI;900000;OTHER;${start};2025-05-20`;
};
const file = (...lines: string[]): string => [HEADER, ...lines].join('\n');

describe('A roster file', () => {
  it('of 8,273 workers is enrolled set by set, and once more changes nothing', async () => {
    const villages = sample('roster-villages.csv');
    const regency = sample('roster-apbd.csv').split('\n').slice(1).join('\n');
    const { status, body } = await officer.upload('/api/rosters', villages + regency, 'bangli-2025');
    expect({ status, ...body }).toMatchObject({
      status: 201,
      rows: 8273,
      enrolled: 8273,
      rejected: 0,
      errors: [],
    });

    const before = [await count('events'), await count('membership'), await count('private_record')];
    expect(before.slice(1)).toEqual([8273, 8273]);
    expect((await officer.upload('/api/rosters', villages + regency, 'bangli-again')).body).toMatchObject({
      rows: 8273,
      enrolled: 0,
      unchanged: 8273,
      rejected: 0,
    });
    expect([await count('events'), await count('membership'), await count('private_record')]).toEqual(before);
  }, 60_000);

  it('under the same key has the same answer; another file under it is refused', async () => {
    const roster = file(line('5106040101019101'));
    const first = await officer.upload('/api/rosters', roster, 'same-key-1');
    expect(first.body).toMatchObject({ enrolled: 1 });
    expect((await officer.upload('/api/rosters', roster, 'same-key-1')).body).toEqual(first.body);
    expect(await officer.upload('/api/rosters', file(line('5106040101019102')), 'same-key-1')).toMatchObject({
      status: 409,
      body: { code: 'IDEMPOTENCY_KEY_REUSED' },
    });
  });

  it('with bad lines keeps the good ones and says line, column and reason of each bad one', async () => {
    const { status, body } = await officer.upload(
      '/api/rosters',
      file(
        line('5106040101029201'),
        line('510604010102920'),
        line('5.10602E+15'),
        line('5106043102029203'),
        line('5106040101029204', { district: '510699' }),
        line('5106040101029201'),
        line('5106040101029205').replaceAll(';', ','),
        line('5106040101029206', { payer: 'DESA-TIDAK-ADA' }),
        line('5106040101029207', { start: '2025-02-30' }),
        'DESA-5106042001;5106040101029208',
        line('5106040101029209', { name: 'x'.repeat(5000) }),
        line('5106040101029210', { name: '"Contoh' }),
        line('5106040101029211', { name: 'Contoh\u0000Uji' }),
        line('5106040101029212', { name: 'Contoh\u202EUji' }),
        '',
        line('9171010101029007', { name: '"Contoh; ""Kutip"""' }),
      ),
    );
    expect({ status, ...body }).toMatchObject({
      status: 201,
      rows: 15,
      enrolled: 2,
      unchanged: 0,
      rejected: 13,
    });
    expect(
      body.errors.map((error: { line: number; column: string; code: string }) => [
        error.line,
        error.column,
        error.code,
      ]),
    ).toEqual([
      [3, 'nik', 'NIK_LENGTH'],
      [4, 'nik', 'NIK_MANGLED_NUMBER'],
      [5, 'nik', 'NIK_BIRTH_DATE'],
      [6, 'kode_kecamatan', 'DISTRICT_UNKNOWN'],
      [7, 'nik', 'NIK_TWICE_IN_FILE'],
      [8, null, 'LINE_WRONG_DELIMITER'],
      [9, 'kode_pembayar', 'PAYER_UNKNOWN'],
      [10, 'mulai', 'DATE_UNREADABLE'],
      [11, null, 'LINE_COLUMN_COUNT'],
      [12, null, 'LINE_TOO_LONG'],
      [13, null, 'LINE_QUOTES'],
      [14, null, 'LINE_CONTROL_CHARACTER'],
      [15, null, 'LINE_CONTROL_CHARACTER'],
    ]);
    expect(body.warnings).toMatchObject([{ line: 17, column: 'nik', code: 'NIK_OTHER_DISTRICT' }]);
    for (const { id, en } of body.errors) expect([id, en]).toEqual([expect.any(String), expect.any(String)]);
    expect(JSON.stringify(body)).not.toMatch(/\d{12,}|Contoh/);
  });

  it('keeps a number beyond 2^53 unchanged, from the file to the answer', async () => {
    await officer.upload('/api/rosters', file(line('9171010101039009', { name: 'Teratai Nila Subuh' })));
    const { body } = await officer.post('/api/persons/search', { nik: '9171010101039009' }, null);
    expect(body.items).toMatchObject([{ nik: '917101******9009', name: 'Teratai Nila Subuh' }]);
    const path = `/api/persons/${body.items[0].personId}/nik`;
    const shown = await officer.post(path, { purpose: 'MATCH_DOCUMENT' });
    expect(shown.body.nik).toBe('9171010101039009');
  });

  it.each([
    [
      'commas',
      file(line('5106040101049401')).replaceAll(';', ','),
      'FILE_WRONG_DELIMITER',
      { expected: ';', found: ',' },
    ],
    [
      'tabs',
      file(line('5106040101049401')).replaceAll(';', '\t'),
      'FILE_WRONG_DELIMITER',
      { expected: ';', found: '\t' },
    ],
    ['a column missing', file().replace(';nik', ''), 'FILE_COLUMNS_MISSING', { missing: 'nik' }],
    ['nothing in it', '', 'FILE_EMPTY', {}],
    ['UTF-16 text', Buffer.from(file(), 'utf16le'), 'FILE_NOT_TEXT', {}],
    ['bytes of a spreadsheet', Buffer.from('504b0304140006000800', 'hex'), 'FILE_NOT_TEXT', {}],
  ])('with %s is refused as a whole, saying what was expected', async (_what, content, code, values) => {
    const { status, body } = await officer.upload('/api/rosters', content as string);
    expect({ status, code: body.code, values: body.values }).toMatchObject({ status: 422, code, values });
  });

  it('may begin with a BOM, end lines with CRLF and have its columns in another order', async () => {
    const [first = '', second = ''] = [
      'mulai;nik;nama;kode_kecamatan;pekerjaan;penghasilan;sektor;dinominasi;KODE_PEMBAYAR',
      '2025-06-01;5106040101059501;Contoh Bom;510604;PETANI;0;OTHER;;DESA-5106042001',
    ];
    const { body } = await officer.upload('/api/rosters', `\ufeff${first}\r\n${second}\r\n`);
    expect(body).toMatchObject({ rows: 1, enrolled: 1, rejected: 0 });
  });

  it('sent as anything but a file is refused', async () => {
    expect(await officer.post('/api/rosters', { rows: [] })).toMatchObject({
      status: 415,
      body: { code: 'MEDIA_TYPE_NOT_SUPPORTED' },
    });
  });

  it('sent twice at once enrolls each worker once', async () => {
    const roster = file(...Array.from({ length: 300 }, (_, index) => line(`510604010106${9000 + index}`)));
    const answers = await Promise.all(
      ['a', 'b'].map(key => officer.upload('/api/rosters', roster, `at-once-${key}`)),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers.reduce((sum, { body }) => sum + body.enrolled, 0)).toBe(300);
    expect(answers.reduce((sum, { body }) => sum + body.unchanged, 0)).toBe(300);
  });

  it('is for enrollment officers', async () => {
    expect((await service.as('petugas.klaim', 'claims-officer').upload('/api/rosters', file())).status).toBe(
      403,
    );
  });

  it('leaves no name, number or district in any event', async () => {
    const found = await rows(
      service.database.dataSource,
      `SELECT 1 FROM events JOIN person ON strpos(data::text, nik) > 0 OR strpos(data::text, name) > 0
       WHERE type <> 'PayerRegistered' AND person_id IN (SELECT person_id FROM person LIMIT 50) LIMIT 1`,
    );
    expect(found).toEqual([]);
  });
});
