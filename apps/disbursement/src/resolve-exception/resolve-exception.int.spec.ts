import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { rows } from '#event-store';
import { commitmentTo } from '#kernel';
import { bootForTest, DEAF, type TestService } from '#testing';
import { database } from '../database.js';
import { DisbursementModule } from '../disbursement.module.js';
import { ACCOUNT, bring, brought, type Line, statementOf } from '../reconcile/testing-bank-files.js';
import { paymentsAt } from '../reconcile/testing-payments-at.js';
import { approver, preparer } from '../testing-fixtures.js';

jest.setTimeout(60_000);

let service: TestService;
beforeAll(async () => {
  service = await bootForTest(DisbursementModule, database, {
    ...DEAF,
    BANK_URL: 'http://127.0.0.1:1',
    BANK_API_KEY: 'a-key-for-tests-only',
    BANK_ACCOUNT: ACCOUNT,
    RECONCILE_EVERY_MS: '3600000',
  });
});
afterAll(() => service.close());

const OPENING = 100_000_000;
const FEE = 2_500;
const take = (day: string, opening: number, ...lines: Line[]) =>
  brought(service, statementOf(lines, { day, opening }));
const exceptions = async (query = '') =>
  (await preparer(service).get(`/api/reconciliation/exceptions${query}`)).body.items;
const summary = async () =>
  (await preparer(service).get('/api/reconciliation/summary?from=2025-12-01&to=2025-12-31')).body;
const resolve = (exceptionId: string, body: object, client = approver(service)) =>
  client.post(`/api/reconciliation/exceptions/${exceptionId}/resolution`, body);

describe('The queue of exceptions', () => {
  it('goes from a statement to nothing unexplained', async () => {
    const [paid = '', late = ''] = await paymentsAt(
      service.database.dataSource,
      '2025-12-01',
      'Settled',
      'Settled',
    );
    await take('2025-12-01', OPENING, { paymentId: paid }, { reference: null, amount: FEE });
    expect((await exceptions()).map(({ kind }: { kind: string }) => kind)).toEqual([
      'UNKNOWN_REFERENCE',
      'MISSING_LINE',
    ]);
    expect((await summary()).days).toMatchObject([
      {
        day: '2025-12-01',
        lines: 2,
        matched: 1,
        exceptions: 2,
        opening: '100000000',
        closing: '85997500',
        cashByLedger: '72000000',
        explained: '0',
        difference: '13997500',
      },
    ]);

    const [fee] = await exceptions('?kind=UNKNOWN_REFERENCE');
    expect(fee).toMatchObject({
      amount: '2500',
      direction: 'DEBIT',
      takenBy: 'keuangan-1',
      ageInWorkingDays: 0,
    });
    expect((await resolve(fee.exceptionId, { reason: 'BANK_FEE', note: 'Biaya bulanan' })).status).toBe(201);
    await take('2025-12-02', 85_997_500, { paymentId: late });
    expect(await exceptions()).toEqual([]);
    expect((await summary()).days[0]).toMatchObject({
      day: '2025-12-02',
      closing: '71997500',
      cashByLedger: '72000000',
      explained: '-2500',
      difference: '0',
    });
    expect((await summary()).open).toEqual([]);
  });

  it('is decided by somebody else than whoever brought the file, once, for a reason that fits', async () => {
    const xml = statementOf([{ reference: null, amount: 7 }], { day: '2026-01-05' });
    expect((await bring(service, xml, approver(service))).status).toBe(201);
    const [open] = await exceptions('?kind=UNKNOWN_REFERENCE');
    const note = 'Bukan milik kita';
    const codeOf = async (...asked: Parameters<typeof resolve>) => (await resolve(...asked)).body.code;
    const other = service.as('keuangan-9', 'finance-approver');
    expect(await codeOf(open.exceptionId, { reason: 'NOT_OURS', note })).toBe('EXCEPTION_OF_OWN_FILE');
    expect(await codeOf(open.exceptionId, { reason: 'NOT_OURS', note }, preparer(service))).toBe(
      'ROLE_NOT_ALLOWED',
    );
    expect(await codeOf(open.exceptionId, { reason: 'NOT_OURS', note: ' ' }, other)).toBe('REQUEST_INVALID');
    const resolved = await resolve(open.exceptionId, { reason: 'NOT_OURS', note }, other);
    expect(resolved.body).toMatchObject({
      endedBy: 'RESOLVED',
      reason: 'NOT_OURS',
      note,
      resolvedBy: 'keuangan-9',
    });
    expect(await codeOf(open.exceptionId, { reason: 'NOT_OURS', note }, other)).toBe('EXCEPTION_HAS_ENDED');
    const [balance] = await exceptions('?kind=BALANCE_MISMATCH');
    const unfit = await resolve(balance.exceptionId, { reason: 'BANK_FEE', note }, other);
    expect(unfit.body.code).toBe('RESOLUTION_REASON_DOES_NOT_FIT');
  });

  it('keeps what a person wrote out of the log, bound by a commitment', async () => {
    const [ended] = await exceptions('?state=ENDED&kind=UNKNOWN_REFERENCE');
    const { dataSource } = service.database;
    const [event] = await rows<{ data: { noteCommitment: string } }>(
      dataSource,
      'SELECT data FROM events WHERE stream_id = $1',
      [ended.exceptionId],
    );
    const [kept] = await rows<{ note: string; note_salt: string }>(
      dataSource,
      'SELECT note, note_salt FROM reconciliation_exception WHERE exception_id = $1',
      [ended.exceptionId],
    );
    expect(JSON.stringify(event)).not.toContain('Biaya bulanan');
    expect(event?.data.noteCommitment).toBe(commitmentTo({ note: kept?.note }, kept?.note_salt ?? ''));
  });

  it('shows a statement that does not follow the one before it, until the day between comes', async () => {
    await take('2026-02-02', 500);
    await take('2026-02-04', 300);
    const at = async () =>
      (await exceptions('?kind=BALANCE_MISMATCH')).filter(({ day }: { day: string }) => day === '2026-02-04');
    expect(await at()).toMatchObject([{ amount: '-200', day: '2026-02-04' }]);
    await take('2026-02-03', 500, { reference: null, amount: 200 });
    expect(await at()).toEqual([]);
  });

  it('goes on page by page, oldest first', async () => {
    const all = await exceptions();
    expect(all.length).toBeGreaterThan(1);
    const first = (await preparer(service).get('/api/reconciliation/exceptions?limit=1')).body;
    const second = (await preparer(service).get(`/api/reconciliation/exceptions?limit=1&after=${first.next}`))
      .body;
    expect([...first.items, ...second.items]).toEqual(all.slice(0, 2));
  });

  it('is not for those who have nothing to do with the money', async () => {
    const stranger = service.as('petugas-1', 'claims-officer');
    expect((await stranger.get('/api/reconciliation/exceptions')).status).toBe(403);
    expect((await stranger.get('/api/reconciliation/summary')).status).toBe(403);
  });
});
