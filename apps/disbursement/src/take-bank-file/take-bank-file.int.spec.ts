import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { rows } from '#event-store';
import { bootForTest, DEAF, type TestService } from '#testing';
import { database } from '../database.js';
import { DisbursementModule } from '../disbursement.module.js';
import { ACCOUNT, bring, brought, notificationOf, statementOf } from '../reconcile/testing-bank-files.js';
import { paymentsAt } from '../reconcile/testing-payments-at.js';
import { approver, preparer } from '../testing-fixtures.js';

jest.setTimeout(60_000);

let service: TestService;
let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'santunan-bank-files-'));
  service = await bootForTest(DisbursementModule, database, {
    ...DEAF,
    BANK_URL: 'http://127.0.0.1:1',
    BANK_API_KEY: 'a-key-for-tests-only',
    BANK_ACCOUNT: ACCOUNT,
    BANK_FILES_DIR: directory,
    BANK_FILE_MOST_MB: '1',
    RECONCILE_EVERY_MS: '3600000',
  });
});
afterAll(() => service.close());

const EVERYTHING = `
SELECT (SELECT count(*) FROM bank_file)::int AS files, (SELECT count(*) FROM statement_line)::int AS lines,
  (SELECT count(*) FROM line_match)::int AS matches, (SELECT count(*) FROM reconciliation_exception)::int AS exceptions,
  (SELECT count(*) FROM bank_exception)::int AS contradictions, (SELECT count(*) FROM events)::int AS events`;

const everything = () => rows(service.database.dataSource, EVERYTHING);

const payment = async () => {
  const [one = ''] = await paymentsAt(service.database.dataSource, '2025-12-01', 'Submitting');
  return one;
};

const laughs = (xml: string) =>
  xml.replace(
    '<Document',
    '<!DOCTYPE Document [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>\n<Document',
  );
const outside = (xml: string) =>
  xml.replace('<Document', '<!DOCTYPE Document [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<Document');

describe('A file is refused whole, and nothing of it is applied', () => {
  it.each<[string, (xml: string) => string, string]>([
    [
      'of another namespace',
      xml => xml.replace('camt.053.001.08', 'camt.999.001.08'),
      'FILE_NOT_A_BANK_FILE',
    ],
    ['of another version', xml => xml.replace('camt.053.001.08', 'camt.053.001.02'), 'FILE_MESSAGE_VERSION'],
    ['with an entity from outside', outside, 'FILE_HAS_DOCTYPE'],
    ['of a billion laughs', laughs, 'FILE_HAS_DOCTYPE'],
    ['that is cut off', xml => xml.slice(0, -60), 'FILE_TRUNCATED'],
    ['whose balances disagree', xml => xml.replace('>1000000000<', '>1000000001<'), 'FILE_BALANCE_DISAGREES'],
    ['that is empty', () => ' ', 'FILE_TRUNCATED'],
  ])('%s', async (_what, spoil, cause) => {
    const before = await everything;
    const xml = statementOf([{ paymentId: await payment() }]);
    const told = await before();
    const { status, body } = await bring(service, spoil(xml));
    expect({ status, code: body.code, cause: body.values.cause }).toEqual({
      status: 422,
      code: 'BANK_FILE_REFUSED',
      cause,
    });
    expect(body.texts.id.detail).not.toBe(body.texts.en.detail);
    expect(body.texts.id.detail).not.toContain('{');
    expect(await everything()).toEqual(told);
  });

  it('about another account', async () => {
    const told = await everything();
    const { body } = await bring(service, statementOf([], { account: '9990001112' }));
    expect(body.code).toBe('BANK_FILE_OF_OTHER_ACCOUNT');
    expect(JSON.stringify(body)).not.toContain('9990001112');
    expect(await everything()).toEqual(told);
  });

  it('of which no more is read than may come', async () => {
    const { body } = await bring(
      service,
      statementOf([{ reference: 'A'.repeat(35), amount: 1 }]).padEnd(1_100_000),
    );
    expect(body.code).toBe('BANK_FILE_TOO_LARGE');
  });

  it('that is no XML by what it says of itself', async () => {
    const sent = await preparer(service).upload('/api/bank-files', statementOf([]), randomUUID(), 'text/csv');
    expect(sent.body.code).toBe('MEDIA_TYPE_NOT_SUPPORTED');
  });

  it('whose lines are fine but for one: that one is an exception, the others go on', async () => {
    const one = await payment();
    const file = await brought(service, statementOf([{ amount: 5, currency: 'USD' }, { paymentId: one }]));
    expect(file).toMatchObject({ lines: 2, faulty: 1, matched: 1 });
  });
});

describe('A file is taken once', () => {
  it('by its bytes, by its message id, and by its key', async () => {
    const xml = statementOf([{ paymentId: await payment() }], { messageId: 'ONCE-1' });
    const key = randomUUID();
    const first = await preparer(service).upload('/api/bank-files', xml, key, 'application/xml');
    expect(first.status).toBe(201);
    const told = await everything();
    const repeated = await preparer(service).upload('/api/bank-files', xml, key, 'application/xml');
    expect(repeated.body).toEqual(first.body);
    for (const other of [xml, statementOf([], { messageId: 'ONCE-1' })]) {
      const { status, body } = await bring(service, other);
      expect([status, body.code]).toEqual([409, 'BANK_FILE_ALREADY_TAKEN']);
    }
    expect(await everything()).toEqual(told);
    expect((await bring(service, notificationOf([], { messageId: 'ONCE-1' }))).status).toBe(201);
  });

  it('by several at once, too', async () => {
    const xml = statementOf([{ paymentId: await payment() }]);
    const answers = await Promise.all([1, 2, 3].map(() => bring(service, xml)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('and leaves nothing lying about', async () => {
    await bring(service, statementOf([]));
    expect(await readdir(join(directory, 'incoming'))).toEqual([]);
  });
});

describe('What is kept', () => {
  it('says in the log how much it was, and names nobody', async () => {
    const file = await brought(
      service,
      statementOf([{ paymentId: await payment(), remittance: 'x' } as object], { opening: 50_000_000 }),
    );
    const [event] = await rows<{ type: string; data: object }>(
      service.database.dataSource,
      'SELECT type, data FROM events WHERE stream_id = $1',
      [file.fileId],
    );
    expect(event).toMatchObject({
      type: 'BankFileTaken',
      data: {
        digest: file.digest,
        lines: 1,
        debits: 14_000_000,
        statements: [{ day: '2025-12-01', opening: '50000000', closing: '36000000' }],
        takenBy: 'keuangan-1',
      },
    });
  });

  it('is added only, by the role that the service has', async () => {
    for (const table of ['bank_file', 'statement', 'statement_line', 'line_match'])
      for (const change of [`UPDATE ${table} SET file_id = file_id`, `DELETE FROM ${table}`])
        await expect(service.database.dataSource.query(change)).rejects.toThrow(/permission denied/);
  });

  it('is listed, latest first, page by page', async () => {
    const latest = await brought(service, notificationOf([{ amount: 1 }]));
    const { body } = await preparer(service).get('/api/bank-files?limit=1');
    expect(body.items).toEqual([latest]);
    const next = await preparer(service).get(`/api/bank-files?limit=1&after=${body.next}`);
    expect(next.body.items).toHaveLength(1);
    expect(next.body.items[0].fileId).not.toBe(latest.fileId);
  });

  it('is for finance and auditors', async () => {
    expect((await service.as('petugas-1', 'claims-officer').get('/api/bank-files')).status).toBe(403);
    expect((await bring(service, statementOf([]), service.as('auditor-1', 'auditor'))).status).toBe(403);
    expect((await bring(service, statementOf([]), approver(service))).status).toBe(201);
  });
});
