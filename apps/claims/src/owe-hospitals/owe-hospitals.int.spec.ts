import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rows } from '#event-store';
import { bootForTest, DEAF, type TestService } from '#testing';
import { ClaimsModule } from '../claims.module.js';
import { accountEntry, type Desks, desksOf } from '../correct-account/testing-accounts.js';
import { database } from '../database.js';
import { reportEntry } from '../report-accident/testing-reports.js';
import { accidentEntry } from '../submit-claim/testing-entries.js';
import { arrive, enrolled, paidInTime, worker } from '../validate-claim/testing-facts.js';

const HOSPITALS = { PARTNER_HOSPITALS: 'test/samples/partner-hospitals.json' };

let service: TestService;
let desks: Desks;
beforeAll(async () => {
  service = await bootForTest(ClaimsModule, database, { ...DEAF, ...HOSPITALS });
  desks = desksOf(service);
});
afterAll(() => service.close());

const costs = [
  { kind: 'medical', reference: 'RS/1', amount: 3_000_000 },
  { kind: 'medical', reference: 'RS/2', amount: 1_000_000 },
];
const owed = (number: string, change: Record<string, unknown> = {}) => ({
  ...{ hospitalCode: 'RS-CONTOH-1', number },
  bills: [{ kind: 'medical', reference: 'RS/1' }],
  ...change,
});

async function accidentOf(change: Record<string, unknown>) {
  const one = worker();
  await arrive(service, enrolled(one), ...paidInTime(['2025-10', '2025-11', '2025-12'], one));
  const entry = accidentEntry(one.personId, { costs, stmbDays: 0, ...change });
  return desks.officer.post('/api/claims', entry);
}

async function awarded(change: Record<string, unknown>) {
  const { body } = await accidentOf(change);
  const path = `/api/claims/${body.claimId}`;
  await desks.verifier.post(`${path}/verification`, {});
  const { shownHash } = (await desks.approver.get(path)).body;
  const approved = await desks.approver.post(`${path}/approval`, { shownHash });
  expect(approved.body.state).toBe('Approved');
  return { path, claimId: body.claimId as string, receiptNumber: body.receiptNumber as string };
}

const seen = async (path: string) => (await desks.approver.get(path)).body;
const sharesOf = (view: {
  payees: { payeeId: string; relation: string; name: string }[];
  state: { award: { shares: { payeeId: string; amount: number }[] } };
}) =>
  view.state.award.shares.map(({ payeeId, amount }) => {
    const payee = view.payees.find(one => one.payeeId === payeeId);
    return [payee?.relation, payee?.name, amount];
  });

async function correct(path: string, entry: Record<string, unknown>) {
  const entered = await desks.officer2.post(`${path}/costs`, { documents: ['RECEIPTS'], ...entry });
  expect(entered.status).toBe(201);
  const { furtherCosts } = (await seen(path)).state;
  await desks.verifier.post(`${path}/costs/verification`, { batch: furtherCosts.at(-1).batch });
  const { shownHash } = (await seen(path)).correction;
  return desks.approver.post(`${path}/correction/approval`, { shownHash });
}

describe('What is owed to a partner hospital', () => {
  it('is paid to the account of the register, and the rest to the worker', async () => {
    const { path } = await awarded({ invoices: [owed('INV/1')] });
    const view = await seen(path);
    expect(sharesOf(view)).toEqual([
      ['WIDOW', expect.anything(), 1_000_000],
      ['PARTNER_HOSPITAL', 'RS Contoh Satu', 3_000_000],
    ]);
    expect(view.state.invoices).toMatchObject([{ number: 'INV/1', hospitalCode: 'RS-CONTOH-1' }]);
    const { payeeId } = view.payees.find(
      ({ relation }: { relation: string }) => relation === 'PARTNER_HOSPITAL',
    );
    const [kept] = await rows<{ data: object }>(
      service.database.dataSource,
      'SELECT data FROM private_record WHERE record_id = $1',
      [payeeId],
    );
    expect(kept?.data).toMatchObject({ bankCode: '129', accountNumber: '7700000001' });
  });

  it('comes after the award as a batch, for the same payee', async () => {
    const { path } = await awarded({ invoices: [owed('INV/2')] });
    const bill = { kind: 'medical', reference: 'RS/3', amount: 500_000 };
    const invoices = [owed('INV/3', { bills: [{ kind: 'medical', reference: 'RS/3' }] })];
    const approved = await correct(path, { costs: [bill], invoices });
    expect(approved.status).toBe(201);
    expect(sharesOf(await seen(path)).slice(1)).toEqual([
      ['PARTNER_HOSPITAL', 'RS Contoh Satu', 3_000_000],
      ['PARTNER_HOSPITAL', 'RS Contoh Satu', 500_000],
    ]);
  });

  it('is asked for by one claim: another is told which, in whatever letters it writes the number', async () => {
    const { body } = await accidentOf({ invoices: [owed('INV/4A')] });
    const again = await accidentOf({ invoices: [owed('inv/4a')] });
    expect(again).toMatchObject({
      status: 409,
      body: {
        code: 'INVOICE_OF_ANOTHER_CLAIM',
        values: { number: 'inv/4a', receiptNumber: body.receiptNumber },
      },
    });
    expect((await accidentOf({ invoices: [owed('inv/4a', { hospitalCode: 'RS-CONTOH-2' })] })).status).toBe(
      201,
    );
    await desks.officer.post(`/api/claims/${body.claimId}/withdrawal`, { reason: 'FAMILY_WITHDRAWS' });
    expect((await accidentOf({ invoices: [owed('INV/4A')] })).status).toBe(201);
  });

  it('is asked for by one of two claims that are entered at the same moment', async () => {
    const both = await Promise.all([1, 2].map(() => accidentOf({ invoices: [owed('INV/5')] })));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('is of the register, and under a letter of this victim', async () => {
    const elsewhere = await accidentOf({ invoices: [owed('INV/6', { hospitalCode: 'RS-LAIN' })] });
    expect(elsewhere).toMatchObject({ status: 422, body: { code: 'HOSPITAL_NOT_IN_REGISTER' } });
    const guaranteeId = '01990000-0000-7000-8000-000000000777';
    const unknown = await accidentOf({ invoices: [owed('INV/6', { guaranteeId })] });
    expect(unknown).toMatchObject({ status: 422, body: { code: 'INVOICE_WITHOUT_ITS_LETTER' } });
  });

  it('is asked for under the letter that was issued, which then stands', async () => {
    const one = worker();
    await arrive(service, enrolled(one), ...paidInTime(['2025-10', '2025-11', '2025-12'], one));
    const { body: report } = await desks.officer2.post('/api/accidents', reportEntry([one.personId]));
    const { body } = await desks.officer2.post(`/api/accidents/${report.accidentId}/guarantees`, {
      ...{ personId: one.personId, hospitalCode: 'RS-CONTOH-1', treatedFrom: '2025-12-20' },
    });
    const [{ guaranteeId, issuedBy }] = body.guarantees;
    const waiting = async () =>
      (await desks.officer.get('/api/guarantees')).body.items.map(
        (letter: { guaranteeId: string }) => letter.guaranteeId,
      );
    expect(await waiting()).toContain(guaranteeId);
    const choices = await desks.officer.get(`/api/claims/hospitals?personId=${one.personId}`);
    expect(choices.body.letters).toMatchObject([{ guaranteeId, hospitalCode: 'RS-CONTOH-1' }]);

    const invoices = [owed('INV/8', { guaranteeId })];
    const other = await accidentOf({ invoices });
    expect(other.body.code).toBe('INVOICE_WITHOUT_ITS_LETTER');
    const entry = accidentEntry(one.personId, { costs, stmbDays: 0, invoices });
    const earlier = await desks.officer.post('/api/claims', { ...entry, eventDate: '2025-12-19' });
    expect(earlier.body.code).toBe('INVOICE_WITHOUT_ITS_LETTER');
    const submitted = await desks.officer.post('/api/claims', entry);
    expect(submitted.status).toBe(201);
    const { state } = await seen(`/api/claims/${submitted.body.claimId}`);
    expect(state.invoices).toMatchObject([{ guaranteeId, guaranteedBy: issuedBy }]);
    expect(await waiting()).not.toContain(guaranteeId);
    const cancel = `/api/guarantees/${guaranteeId}/cancellation`;
    const refused = await desks.officer2.post(cancel, { reason: 'NOT_TREATED' });
    expect(refused.body).toMatchObject({ code: 'GUARANTEE_INVOICED', values: { invoiceNumber: 'INV/8' } });
  });

  it('is never paid to an account that somebody typed', async () => {
    const { body } = await accidentOf({});
    const { payees } = await seen(`/api/claims/${body.claimId}`);
    expect(payees).toHaveLength(1);
    const entry = accidentEntry(worker().personId, { costs });
    const typed = entry.payees.map((payee: object) => ({ ...payee, relation: 'HOSPITAL' }));
    const refused = await desks.officer.post('/api/claims', { ...entry, payees: typed });
    expect(refused).toMatchObject({ status: 422, body: { code: 'HOSPITAL_IS_NOT_TYPED' } });
    const { path } = await awarded({ invoices: [owed('INV/7')] });
    const view = await seen(path);
    const { payeeId } = view.payees.find(
      ({ relation }: { relation: string }) => relation === 'PARTNER_HOSPITAL',
    );
    const account = await desks.officer2.post(`${path}/payees/${payeeId}/account`, accountEntry());
    expect(account).toMatchObject({ status: 422, body: { code: 'HOSPITAL_ACCOUNT_DIFFERS' } });
  });
});

it('The hospitals that may be named are those with an agreement today', async () => {
  const { body } = await desks.officer.get('/api/claims/hospitals');
  expect(body).toEqual({
    hospitals: [
      { code: 'RS-CONTOH-2', name: 'RS Contoh Dua' },
      { code: 'RS-CONTOH-1', name: 'RS Contoh Satu' },
    ],
    letters: [],
  });
});
