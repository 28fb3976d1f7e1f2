import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { rows } from '#event-store';
import { BUILT_IN_LAW } from '#statutory';
import { bootForTest, DEAF, everyTable, type TestService } from '#testing';
import { ClaimsModule } from '../claims.module.js';
import { database } from '../database.js';
import { rebuildClaims } from '../rebuild/rebuild.js';
import { CANARIES, payeeEntry } from '../submit-claim/testing-entries.js';
import {
  accountEntry,
  anAccount,
  awardedDeath,
  type Desks,
  desksOf,
  NOTE,
  submittedDeath,
} from './testing-accounts.js';

const FUND = { FUND_ACCOUNT: '129/0123456789/DANA JAMINAN SOSIAL CONTOH' };

let service: TestService;
let desks: Desks;
beforeAll(async () => {
  service = await bootForTest(ClaimsModule, database, { ...DEAF, ...FUND });
  desks = desksOf(service);
});
afterAll(() => service.close());

const seen = async (path: string) => (await desks.approver.get(path)).body;
const enter = (account: string, change = {}, by = desks.officer2) => by.post(account, accountEntry(change));
async function confirm({ path, account }: { path: string; account: string }, by = desks.approver) {
  const [waiting] = (await seen(path)).accountsWaiting;
  return by.post(`${account}/confirmation`, { shownHash: waiting?.shownHash ?? 'f'.repeat(64) });
}
const recordsOf = (payeeId: string) =>
  rows<{ version: number; data: Record<string, unknown> }>(
    service.database.dataSource,
    'SELECT version, data FROM private_record WHERE record_id = $1 ORDER BY version',
    [payeeId],
  );

describe('Another account of a payee', () => {
  it('is entered after the award, and shown to the approver beside the old one, masked', async () => {
    const death = await awardedDeath(service, desks);
    const entered = await enter(death.account);
    expect(entered).toMatchObject({
      status: 201,
      body: { state: 'Approved', open: { matter: 'ACCOUNT', waitsFor: 'claims-approver' } },
    });
    expect(entered.body.explanation.en).toContain('nothing is paid to it before');
    const { accountsWaiting, payees } = await seen(death.path);
    expect(accountsWaiting).toMatchObject([
      {
        payeeId: death.payeeId,
        payeeName: CANARIES.name,
        before: { bankCode: '129', accountName: CANARIES.name },
        after: { bankCode: '008', accountName: 'Canary Holder Of The New Account' },
        ...{ reason: 'NAME_DIFFERS_AT_BANK', note: NOTE, namedElsewhere: [], enteredBy: 'officer.dewi' },
      },
    ]);
    expect(JSON.stringify(accountsWaiting)).not.toContain(death.accountNumber);
    expect(payees[0].bankCode).toBe('129');
    const listed = await desks.approver.get('/api/claims?waitsFor=claims-approver');
    expect(listed.body.items.map(({ claimId }: { claimId: string }) => claimId)).toContain(death.claimId);
  });

  it('is a new version of the record, of which nothing else changed, and which nothing is paid by yet', async () => {
    const death = await awardedDeath(service, desks);
    await enter(death.account);
    const [first, second] = await recordsOf(death.payeeId);
    const { bankCode, accountNumber, accountName, ...kept } = second?.data ?? {};
    expect(first?.data).toMatchObject(kept);
    expect([bankCode, accountName]).toEqual(['008', 'Canary Holder Of The New Account']);
    expect(accountNumber).not.toBe(first?.data['accountNumber']);
    const { state } = await seen(death.path);
    expect(state.payees[0].record.version).toBe(1);
  });

  it('is confirmed by the approver of the case, and is the payee’s from then on', async () => {
    const death = await awardedDeath(service, desks);
    await enter(death.account);
    const confirmed = await confirm(death);
    expect(confirmed).toMatchObject({ status: 201, body: { state: 'Approved', open: null } });
    const { payees, state, accountsWaiting } = await seen(death.path);
    expect(payees[0]).toMatchObject({ bankCode: '008', name: CANARIES.name });
    expect(state.payees[0].record).toEqual(state.accounts[0].record);
    expect(accountsWaiting).toEqual([]);
    const told = await rows<{ data: object }>(
      service.database.dataSource,
      `SELECT data FROM outbox JOIN events ON events.position = outbox.source_id
       WHERE source = 'event' AND type = 'AccountCorrected' AND stream_id = $1`,
      [death.claimId],
    );
    expect(told).toMatchObject([
      { data: { record: { recordId: death.payeeId, version: 2 }, confirmedBy: 'approver.putu' } },
    ]);
  });

  it('is dismissed, and the next one is a version of its own', async () => {
    const death = await awardedDeath(service, desks);
    await enter(death.account);
    const dismissed = await desks.approver.post(`${death.account}/dismissal`, {
      note: 'Canary: no passbook',
    });
    expect(dismissed).toMatchObject({ status: 201, body: { open: null } });
    await enter(death.account);
    await confirm(death);
    const { state } = await seen(death.path);
    expect(state.payees[0].record.version).toBe(3);
    expect((await recordsOf(death.payeeId)).map(({ version }) => version)).toEqual([1, 2, 3]);
  });

  it('is in the records alone: no event has a name, a number or a note of it', async () => {
    const death = await awardedDeath(service, desks);
    const accountNumber = anAccount();
    await enter(death.account, { accountNumber });
    await confirm(death);
    const [kept] = await rows<{ events: string }>(
      service.database.dataSource,
      "SELECT string_agg(data::text || metadata::text, '') AS events FROM events",
    );
    expect(kept?.events).not.toContain('Canary');
    expect(kept?.events).not.toContain(accountNumber);
  });
});

describe('Four eyes', () => {
  it('are needed, of people who have not judged the case or do', async () => {
    const death = await awardedDeath(service, desks);
    const judge = service.as('verifier.made', 'claims-officer');
    expect((await enter(death.account, {}, judge)).body.code).toBe('SAME_PERSON_TWO_DUTIES');
    await enter(death.account);
    const both = service.as('officer.dewi', 'claims-approver');
    expect((await confirm(death, both)).body.code).toBe('SAME_PERSON_TWO_DUTIES');
    const submitter = service.as('officer.ayu', 'claims-approver');
    expect((await confirm(death, submitter)).body.code).toBe('SAME_PERSON_TWO_DUTIES');
    const another = service.as('approver.lain', 'claims-approver');
    expect((await confirm(death, another)).body.code).toBe('DUTY_HELD_BY_ANOTHER');
    expect((await confirm(death, desks.officer)).body.code).toBe('ROLE_NOT_ALLOWED');
    const authenticatedAt = Math.floor(Date.now() / 1000) - 3_600;
    const stale = service.withToken({ authenticatedAt }, 'approver.putu', 'claims-approver');
    expect((await confirm(death, stale)).body.code).toBe('FRESH_SIGN_IN_REQUIRED');
    expect((await confirm(death)).status).toBe(201);
  });

  it('are not those of somebody who pays the case', async () => {
    const death = await awardedDeath(service, desks);
    await service.database.dataSource.query('INSERT INTO payout_hand (case_id, actor) VALUES ($1, $2)', [
      death.claimId,
      'officer.dewi',
    ]);
    expect((await enter(death.account)).body.code).toBe('SAME_PERSON_TWO_DUTIES');
  });

  it('see what they confirm: another hash, or another case that names the account meanwhile, is refused', async () => {
    const death = await awardedDeath(service, desks);
    const accountNumber = anAccount();
    await enter(death.account, { accountNumber });
    const wrong = await desks.approver.post(`${death.account}/confirmation`, { shownHash: 'f'.repeat(64) });
    expect(wrong.body.code).toBe('ACCOUNT_CHANGED_SINCE_SHOWN');
    const { shownHash } = (await seen(death.path)).accountsWaiting[0];
    const payees = [payeeEntry({ accountNumber, bankCode: '008', name: 'Canary Somebody Else' })];
    const other = await submittedDeath(service, desks.officer, { payees });
    const late = await desks.approver.post(`${death.account}/confirmation`, { shownHash });
    expect(late.body.code).toBe('ACCOUNT_CHANGED_SINCE_SHOWN');
    expect((await seen(death.path)).accountsWaiting[0].namedElsewhere).toEqual([
      { receiptNumber: other.receiptNumber, isSamePayee: false },
    ]);
    expect((await confirm(death)).status).toBe(201);
  });
});

describe('An account that was entered', () => {
  it('holds the next case that names it, even before it is confirmed', async () => {
    const death = await awardedDeath(service, desks);
    const accountNumber = anAccount();
    await enter(death.account, { accountNumber });
    const payees = [payeeEntry({ accountNumber, bankCode: '008', name: 'Canary Somebody Else' })];
    const next = await submittedDeath(service, desks.officer, { payees });
    expect(next.state).toBe('NeedsAttention');
    const { reasons } = (await desks.verifier.get(`/api/claims/${next.claimId}`)).body;
    expect(reasons).toMatchObject([
      { code: 'SIGNAL_ACCOUNT_USED_ELSEWHERE', values: { claims: [death.receiptNumber] } },
    ]);
    expect(reasons[0].evidence).toContain((await seen(death.path)).history.at(-1).id);
  });

  it('that another case named before is shown so, by its receipt', async () => {
    const first = await awardedDeath(service, desks);
    const death = await awardedDeath(service, desks);
    await enter(death.account, { bankCode: '129', accountNumber: first.accountNumber });
    expect((await seen(death.path)).accountsWaiting[0].namedElsewhere).toEqual([
      { receiptNumber: first.receiptNumber, isSamePayee: true },
    ]);
  });
});

describe('An entry is refused, and nothing is written', () => {
  it.each<[string, Record<string, unknown>, number, string]>([
    ['no reason of the table', { reason: 'BECAUSE' }, 400, 'REQUEST_INVALID'],
    ['no note', { note: '' }, 400, 'REQUEST_INVALID'],
    ['a number that is none', { accountNumber: '12x' }, 400, 'REQUEST_INVALID'],
    ['a second account of an adult', { ownAccount: accountEntry() }, 400, 'REQUEST_INVALID'],
    [
      'an own account of an adult',
      { ownAccount: { bankCode: '008', accountNumber: '1234567', accountName: 'Canary' } },
      422,
      'SECOND_ACCOUNT_OF_AN_ADULT',
    ],
  ])('with %s', async (_what, change, status, code) => {
    const death = await awardedDeath(service, desks);
    const before = await everyTable(service.database.dataSource);
    const refused = await enter(death.account, change);
    expect([refused.status, refused.body.code]).toEqual([status, code]);
    expect(await everyTable(service.database.dataSource)).toEqual(before);
  });

  it('with the account on record, for a payee of another case, twice, or before the award', async () => {
    const death = await awardedDeath(service, desks);
    const same = { bankCode: '129', accountNumber: death.accountNumber, accountName: CANARIES.name };
    expect((await enter(death.account, same)).body.code).toBe('ACCOUNT_UNCHANGED');
    const other = await awardedDeath(service, desks);
    const wrong = `${death.path}/payees/${other.payeeId}/account`;
    expect((await enter(wrong)).body.code).toBe('PAYEE_NOT_FOUND');
    expect((await enter(`${death.path}/payees/nobody/account`)).body.code).toBe('PAYEE_NOT_FOUND');
    await enter(death.account);
    expect((await enter(death.account)).body.code).toBe('ACCOUNT_ALREADY_ENTERED');
    const { claimId } = await submittedDeath(service, desks.officer);
    const { payees } = await seen(`/api/claims/${claimId}`);
    const early = await enter(`/api/claims/${claimId}/payees/${payees[0].payeeId}/account`);
    expect(early.body.code).toBe('NOT_AT_THIS_STAGE');
  });

  it('for the social security fund, unless it is the account of the settings', async () => {
    const payees = [payeeEntry({ relation: 'FUNERAL_ARRANGER', accountNumber: anAccount() })];
    const heirs = { proof: 'NO_HEIRS', emptyRanks: [1, 2, 3, 4, 5] };
    const documents = await papersFor({ payees, heirs });
    const death = await awardedDeath(service, desks, { payees, heirs, documents });
    const isFund = ({ relation }: { relation: string }) => relation === 'SOCIAL_SECURITY_FUND';
    const { payeeId } = (await seen(death.path)).payees.find(isFund);
    const fund = `${death.path}/payees/${payeeId}/account`;
    expect((await enter(fund)).body.code).toBe('FUND_ACCOUNT_DIFFERS');
    const set = { bankCode: '129', accountNumber: '0123456789', accountName: 'DANA JAMINAN SOSIAL CONTOH' };
    expect((await enter(fund, set)).body.code).toBe('ACCOUNT_UNCHANGED');
  });
});

describe('A minor', () => {
  const birthDate = '2015-05-05';
  const guardian = { name: 'Canary Wali Sari', nik: '5106044101809002', basis: 'PARENT' };

  it('is paid through the guardian’s other account, and their own is kept for later', async () => {
    const payees = [
      payeeEntry({ accountNumber: anAccount(), relation: 'CHILD', nik: undefined, birthDate, guardian }),
    ];
    const documents = await papersFor({ payees });
    const death = await awardedDeath(service, desks, { payees, documents });
    const ownAccount = { bankCode: '008', accountNumber: anAccount(), accountName: 'Canary Child' };
    expect((await enter(death.account, { ownAccount })).status).toBe(201);
    const [waiting] = (await seen(death.path)).accountsWaiting;
    expect(waiting).toMatchObject({
      guardianName: guardian.name,
      before: { ownAccount: null },
      after: { bankCode: '008', ownAccount: { accountName: 'Canary Child' } },
    });
    const [, second] = await recordsOf(death.payeeId);
    expect(second?.data).toMatchObject({ birthDate, guardian: { name: guardian.name } });
  });
});

it('The rows of all these claims are what their events make', async () => {
  const owner = await new DataSource({ type: 'postgres', url: service.database.ownerUrl }).initialize();
  try {
    const rebuilt = await rebuildClaims(owner, BUILT_IN_LAW, true);
    expect(rebuilt).toMatchObject({ claimsDifferent: 0, dutiesDifferent: 0 });
    expect(rebuilt.claims).toBeGreaterThan(10);
  } finally {
    await owner.destroy();
  }
});

/** All papers that a claim like this is asked for. */
async function papersFor({ payees, ...entry }: { payees: object[]; heirs?: object }): Promise<string[]> {
  const others = payees.map(payee => ({ ...payee, accountNumber: anAccount() }));
  const { claimId } = await submittedDeath(service, desks.officer, { ...entry, payees: others });
  const { required } = (await seen(`/api/claims/${claimId}`)).documents;
  return required.map(({ code }: { code: string }) => code);
}
