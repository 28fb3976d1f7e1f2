import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rows } from '#event-store';
import { sha256 } from '#kernel';
import {
  bootForTest,
  DEAF,
  everyTable,
  RawConnection,
  type TestClient,
  type TestService,
  waitFor,
} from '#testing';
import { ClaimsModule } from '../claims.module.js';
import { database } from '../database.js';
import { claimWithout, fileOn, filesIn, filesOf } from './testing-claims.js';
import { type Content, comment, documentForm, jpeg, pdf, png, ZIP_END } from './testing-files.js';

const MB = 1024 * 1024;
let directory: string;
let service: TestService;
let officer: TestClient;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'santunan-upload-'));
  const settings = { ...DEAF, DOCUMENTS_DIR: directory, DOCUMENT_MAX_MB: '1', FILES_PER_CLAIM: '25' };
  service = await bootForTest(ClaimsModule, database, settings);
  officer = service.as('officer.ayu', 'claims-officer');
});
afterAll(async () => {
  await service.close();
  rmSync(directory, { recursive: true });
});

let pages = 0;
/** A page that no other test files. */
const page = (): Content => {
  pages += 1;
  return png(['tEXt', `Page\0${pages}`]);
};
const eventsOf = (claimId: string) =>
  rows<{ type: string; data: Record<string, unknown> }>(
    service.database.dataSource,
    'SELECT type, data FROM events WHERE stream_id = $1 ORDER BY version',
    [claimId],
  );
const filedOn = async (claimId: string) =>
  (await eventsOf(claimId)).filter(({ type }) => type === 'DocumentFiled').map(({ data }) => data);

describe('A document that is filed', () => {
  it('is kept, is on the case and lets it go on', async () => {
    const { claimId } = await claimWithout(service, 'KTP_HEIR');
    const content = pdf({ objects: ['(KTP)'] });
    const answer = await fileOn(officer, claimId, ['KTP_HEIR', content]);
    const file = {
      ...{ document: 'KTP_HEIR', sha256: sha256(content), bytes: content.length },
      ...{ mediaType: 'application/pdf', filedBy: 'officer.ayu' },
    };
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ claimId, state: 'Validated', missingDocuments: [] });
    expect(answer.body.file).toMatchObject({ ...file, text: { en: 'Identity card of the heir' } });
    expect(answer.body.file.alsoOn).toEqual({ claims: 0, first: [] });
    expect(await filedOn(claimId)).toEqual([{ claimId, ...file, filedAt: expect.any(String) }]);
    expect((await eventsOf(claimId)).map(({ type }) => type)).toEqual([
      ...['ClaimSubmitted', 'ClaimNeedsAttention', 'DocumentFiled', 'ClaimValidated'],
    ]);
    expect(filesIn(directory, 'kept')).toContain(`${file.sha256.slice(0, 2)}/${file.sha256}`);
    expect(filesIn(directory, 'incoming')).toEqual([]);
  });

  it('may be a JPEG or a PNG, and its field may come after it', async () => {
    const { claimId } = await claimWithout(service);
    const photo = await fileOn(officer, claimId, [
      'FAMILY_CARD',
      jpeg([comment('1')]),
      { name: 'kk.JPG', type: 'image/jpeg' },
    ]);
    expect(photo.body.file).toMatchObject({ mediaType: 'image/jpeg' });
    const form = new FormData();
    form.set('file', new Blob([page()], { type: 'image/png' }), 'kk.png');
    form.set('document', 'FAMILY_CARD');
    expect((await officer.form(filesOf(claimId), form)).body.file).toMatchObject({ mediaType: 'image/png' });
  });

  it('is no second file when it comes again, under its key or under another', async () => {
    const { claimId } = await claimWithout(service);
    const paper = ['KTP_HEIR', page(), { name: 'a.png' }] as const;
    const first = await fileOn(officer, claimId, paper, 'filing-0001');
    const colleague = service.as('officer.komang', 'claims-officer');
    expect(await fileOn(officer, claimId, paper, 'filing-0001')).toMatchObject({
      status: 201,
      body: first.body,
    });
    expect((await fileOn(officer, claimId, paper)).body).toEqual(first.body);
    expect((await fileOn(colleague, claimId, paper)).body.file.filedBy).toBe('officer.ayu');
    expect(await filedOn(claimId)).toHaveLength(1);
    const other = await fileOn(officer, claimId, ['KTP_HEIR', page(), { name: 'a.png' }], 'filing-0001');
    expect(other).toMatchObject({ status: 409, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
  });

  it('is one file when it comes eight times at once', async () => {
    const { claimId } = await claimWithout(service, 'KTP_HEIR');
    const paper = ['KTP_HEIR', page(), { name: 'a.png' }] as const;
    const answers = await Promise.all(Array.from({ length: 8 }, () => fileOn(officer, claimId, paper)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 201));
    expect(await filedOn(claimId)).toHaveLength(1);
    expect((await eventsOf(claimId)).filter(({ type }) => type === 'ClaimValidated')).toHaveLength(1);
  });
});

describe('The same bytes on another claim', () => {
  it('are told to whoever files them, with the receipts', async () => {
    const [first, second, third] = [
      await claimWithout(service),
      await claimWithout(service),
      await claimWithout(service),
    ];
    const paper = ['DEATH_CERTIFICATE', page(), { name: 'akta.png' }] as const;
    await fileOn(officer, first.claimId, paper);
    await fileOn(officer, second.claimId, paper);
    const { body } = await fileOn(officer, third.claimId, paper);
    const others = [first, second].map(({ claimId, receiptNumber }) => ({ claimId, receiptNumber }));
    expect(body.file.alsoOn).toEqual({ claims: 2, first: others });
    const seen = await service.as('verifier.made', 'claims-verifier').get(`/api/claims/${first.claimId}`);
    expect(seen.body.files).toMatchObject([{ document: 'DEATH_CERTIFICATE', alsoOn: { claims: 2 } }]);
    expect(seen.body.state.files).toHaveLength(1);
    expect([seen.body.stage, seen.body.reasons]).toEqual(['Validated', []]);
    expect(body.reasons).toMatchObject([
      {
        code: 'SIGNAL_DOCUMENT_USED_ELSEWHERE',
        values: { documents: ['DEATH_CERTIFICATE'], claims: others.map(one => one.receiptNumber).toSorted() },
      },
    ]);
    expect(filesIn(directory, 'kept').filter(name => name.endsWith(body.file.sha256))).toHaveLength(1);
  });

  it('are told to one of two who file them at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const claims = [await claimWithout(service), await claimWithout(service)];
      const paper = ['KTP_HEIR', page(), { name: 'a.png' }] as const;
      const answers = await Promise.all(claims.map(({ claimId }) => fileOn(officer, claimId, paper)));
      expect(answers.map(({ body }) => body.file.alsoOn.claims).toSorted()).toEqual([0, 1]);
    }
  });
});

describe('Whoever files a document', () => {
  it('does not verify the case, and nobody but an officer files one', async () => {
    const { claimId } = await claimWithout(service);
    const made = service.as('verifier.made', 'claims-verifier', 'claims-officer');
    expect((await fileOn(made, claimId, ['KTP_HEIR', page(), { name: 'a.png' }])).status).toBe(201);
    expect((await made.post(`/api/claims/${claimId}/verification`, {})).body.code).toBe(
      'SAME_PERSON_TWO_DUTIES',
    );
    const verifier = service.as('verifier.putu', 'claims-verifier');
    expect((await fileOn(verifier, claimId, ['KTP_HEIR', page(), { name: 'a.png' }])).body.code).toBe(
      'ROLE_NOT_ALLOWED',
    );
    expect((await verifier.post(`/api/claims/${claimId}/verification`, {})).body.state).toBe('Assessed');
  });
});

describe('What is refused leaves nothing', () => {
  const refused: [number, string, [string, Content, { name?: string; type?: string }]][] = [
    [422, 'DOCUMENT_EMPTY', ['KTP_HEIR', Buffer.alloc(0), { name: 'a.pdf' }]],
    [415, 'DOCUMENT_TYPE_NOT_ACCEPTED', ['KTP_HEIR', Buffer.from('a;b'), { name: 'a.pdf' }]],
    [415, 'DOCUMENT_TYPE_DISAGREES', ['KTP_HEIR', png(), { name: 'a.pdf' }]],
    [415, 'DOCUMENT_TYPE_DISAGREES', ['KTP_HEIR', pdf(), { name: 'a.pdf.exe', type: 'application/pdf' }]],
    [422, 'DOCUMENT_TRUNCATED', ['KTP_HEIR', jpeg().subarray(0, -2) as Content, { name: 'a.jpg' }]],
    [422, 'DOCUMENT_GOES_ON_AFTER_ITS_END', ['KTP_HEIR', Buffer.concat([pdf(), Buffer.from(ZIP_END)]), {}]],
    [422, 'DOCUMENT_HIDES_ANOTHER_FORMAT', ['KTP_HEIR', png(['tEXt', '%PDF-1.7']), { name: 'a.png' }]],
    [422, 'PDF_ENCRYPTED', ['KTP_HEIR', pdf({ trailer: '/Encrypt 4 0 R ' }), {}]],
    [422, 'PDF_WITH_ACTIVE_CONTENT', ['KTP_HEIR', pdf({ objects: ['<< /S /JavaScript >>'] }), {}]],
    [422, 'DOCUMENT_NOT_ON_CHECKLIST', ['SCHOOL_REPORT', pdf({ objects: ['1'] }), {}]],
    [400, 'FORM_WITHOUT_DOCUMENT', ['ktp', pdf({ objects: ['2'] }), {}]],
    [413, 'DOCUMENT_TOO_LARGE', ['KTP_HEIR', Buffer.alloc(MB + 1, '%PDF-1.7'), {}]],
  ];

  it.each(refused)('%d %s', async (status, code, paper) => {
    const { claimId } = await claimWithout(service, 'KTP_HEIR');
    const before = [await everyTable(service.database.dataSource), filesIn(directory, 'kept')];
    const answer = await fileOn(officer, claimId, paper);
    expect(answer).toMatchObject({ status, body: { code } });
    expect(answer.body.texts.id.fix).not.toBe('');
    expect([await everyTable(service.database.dataSource), filesIn(directory, 'kept')]).toEqual(before);
    expect(filesIn(directory, 'incoming')).toEqual([]);
  });

  it('as for a claim that is not there, or has ended', async () => {
    const paper = ['KTP_HEIR', page(), { name: 'a.png' }] as const;
    expect((await fileOn(officer, randomUUID(), paper)).body.code).toBe('CLAIM_NOT_FOUND');
    const { claimId } = await claimWithout(service);
    await officer.post(`/api/claims/${claimId}/withdrawal`, { reason: 'BY_FAMILY' });
    expect((await fileOn(officer, claimId, paper)).body.code).toBe('NOT_AT_THIS_STAGE');
    expect(filesIn(directory, 'incoming')).toEqual([]);
  });

  it('and holds up nobody: a sender who goes on hears why, and is served again', async () => {
    const { claimId } = await claimWithout(service);
    const connection = await RawConnection.to(service.url);
    await connection.send(await headOf(claimId, 6 * MB));
    await connection.send(Buffer.alloc(3 * MB, 'x'));
    expect(await connection.hears('DOCUMENT_TOO_LARGE')).toContain('HTTP/1.1 413');
    await connection.send(Buffer.alloc(3 * MB, 'x'));
    await connection.send('GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n');
    await connection.hears('HTTP/1.1 200');
    connection.close();
    expect(filesIn(directory, 'incoming')).toEqual([]);
  });
});

const START = [
  '--b\r\ncontent-disposition: form-data; name="document"\r\n\r\nKTP_HEIR',
  '--b\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\ncontent-type: application/pdf\r\n\r\n',
].join('\r\n');

/** The beginning of an upload, up to where the file itself begins. */
async function headOf(claimId: string, length: number): Promise<string> {
  const lines = [
    `POST ${filesOf(claimId)} HTTP/1.1`,
    'Host: x',
    `Authorization: Bearer ${await service.issuer.token('officer.ayu', ['claims-officer'])}`,
    `Idempotency-Key: ${randomUUID()}`,
    'Content-Type: multipart/form-data; boundary=b',
    `Content-Length: ${START.length + length}`,
  ];
  return `${lines.join('\r\n')}\r\n\r\n${START}`;
}

describe('An upload that breaks off', () => {
  it('leaves nothing', async () => {
    const { claimId } = await claimWithout(service);
    const kept = filesIn(directory, 'kept');
    const connection = await RawConnection.to(service.url);
    await connection.send(await headOf(claimId, MB));
    await connection.send(pdf());
    const arriving = () => filesIn(directory, 'incoming').length;
    await waitFor(async () => arriving() === 1, { what: 'the upload to begin' });
    connection.close();
    await waitFor(async () => arriving() === 0, { what: 'the upload to be removed' });
    expect(filesIn(directory, 'kept')).toEqual(kept);
    expect(await filedOn(claimId)).toEqual([]);
  });
});

describe('The name of a file', () => {
  const names = [
    '../../../../tmp/escaped.pdf',
    '..\\..\\escaped.pdf',
    '/etc/cron.d/escaped.pdf',
    'C:\\Windows\\escaped.pdf',
    'escaped.exe\0.pdf',
    '\u202Efdp.escaped.pdf',
    '%2e%2e%2fescaped.pdf',
    `${'escaped'.repeat(40)}.pdf`,
    '"; filename="escaped.pdf',
    'KTP escaped 5106044101709001.pdf',
  ];

  it.each(names)('%j leads nowhere and is kept nowhere', async name => {
    const { claimId } = await claimWithout(service);
    const content = pdf({ objects: [`(${names.indexOf(name)})`] });
    const answer = await fileOn(officer, claimId, ['KTP_HEIR', content, { name, type: 'application/pdf' }]);
    expect(answer.status).toBe(201);
    const digest = sha256(content);
    expect(filesIn(directory, 'kept')).toContain(`${digest.slice(0, 2)}/${digest}`);
    expect(readdirSync(directory).toSorted()).toEqual(['incoming', 'kept']);
    expect(
      filesIn(directory, 'kept').filter(place => !/^([0-9a-f]{2})\/\1[0-9a-f]{62}$/.test(place)),
    ).toEqual([]);
    const [written] = await rows<{ all: string }>(
      service.database.dataSource,
      `SELECT (SELECT string_agg(events::text, '') FROM events) || (SELECT string_agg(filed_document::text, '') FROM filed_document)
        || (SELECT string_agg(idempotency::text, '') FROM idempotency) AS all`,
    );
    expect(written?.all).toContain(claimId);
    expect(`${written?.all}${JSON.stringify(answer.body)}`).not.toMatch(/escaped|5106044101709001/);
  });
});

describe('A thousand files on one claim', () => {
  it('are as many as a claim may have; the others are refused and not kept', async () => {
    const { claimId } = await claimWithout(service);
    const kept = filesIn(directory, 'kept').length;
    const codes = new Map<string, number>();
    for (let sent = 0; sent < 1_000; sent += 1) {
      const { body } = await fileOn(officer, claimId, ['KTP_HEIR', page(), { name: 'a.png' }]);
      codes.set(body.code ?? 'filed', (codes.get(body.code ?? 'filed') ?? 0) + 1);
    }
    expect(Object.fromEntries(codes)).toEqual({ filed: 25, TOO_MANY_FILES_ON_CLAIM: 975 });
    expect(await filedOn(claimId)).toHaveLength(25);
    expect([filesIn(directory, 'kept').length - kept, filesIn(directory, 'incoming')]).toEqual([25, []]);
  }, 120_000);
});

describe('A form', () => {
  const form = (...fields: readonly (readonly [string, string | Blob])[]): FormData => {
    const made = new FormData();
    for (const [name, value] of fields)
      typeof value === 'string' ? made.append(name, value) : made.append(name, value, 'a.pdf');
    return made;
  };
  const file = (): Blob => new Blob([pdf()], { type: 'application/pdf' });
  const document = ['document', 'KTP_HEIR'] as const;
  const wrong: [string, FormData, number, string][] = [
    ['without a file', form(document), 400, 'FORM_WITHOUT_FILE'],
    ['without a document', form(['file', file()]), 400, 'FORM_WITHOUT_DOCUMENT'],
    ['with another field', form(['name', 'x'], ['file', file()]), 400, 'FORM_FIELD_UNKNOWN'],
    ['with its file elsewhere', form(document, ['upload', file()]), 400, 'FORM_FIELD_UNKNOWN'],
    ['with two files', form(document, ['file', file()], ['file', file()]), 413, 'FORM_HAS_TOO_MUCH'],
    ['with two documents', form(document, document, ['file', file()]), 413, 'FORM_HAS_TOO_MUCH'],
    [
      'of a field that every object has',
      form(['__proto__', 'x'], ['file', file()]),
      400,
      'FORM_NOT_READABLE',
    ],
  ];

  it.each(wrong)('%s is refused', async (_what, made, status, code) => {
    const { claimId } = await claimWithout(service);
    expect(await officer.form(filesOf(claimId), made)).toMatchObject({ status, body: { code } });
    expect(filesIn(directory, 'incoming')).toEqual([]);
  });

  const NOT_READABLE = [400, 'FORM_NOT_READABLE'] as const;
  const NO_FORM = [415, 'MEDIA_TYPE_NOT_SUPPORTED'] as const;
  const raw: [string, string, string, readonly [number, string]][] = [
    ['without its end', 'multipart/form-data; boundary=b', `${START}%PDF-1.7`, NOT_READABLE],
    ['without a boundary', 'multipart/form-data', START, NOT_READABLE],
    ['with an endless boundary', `multipart/form-data; boundary=${'b'.repeat(300)}`, START, NOT_READABLE],
    ['that is JSON', 'application/json', '{"document":"KTP_HEIR"}', NO_FORM],
    ['that is a file alone', 'application/pdf', '%PDF-1.7', NO_FORM],
  ];

  it.each(raw)('%s is refused', async (_what, type, body, [status, code]) => {
    const { claimId } = await claimWithout(service);
    const headers = {
      authorization: `Bearer ${await service.issuer.token('officer.ayu', ['claims-officer'])}`,
      'idempotency-key': randomUUID(),
      'content-type': type,
    };
    const answer = await service.raw(filesOf(claimId), { method: 'POST', headers, body });
    expect(answer).toMatchObject({ status, body: { code } });
    expect(filesIn(directory, 'incoming')).toEqual([]);
  });

  it('is the wrong kind of body elsewhere', async () => {
    const answer = await officer.form('/api/claims', documentForm('KTP_HEIR', pdf()));
    expect(answer).toMatchObject({ status: 415, body: { code: 'MEDIA_TYPE_NOT_SUPPORTED' } });
  });
});
