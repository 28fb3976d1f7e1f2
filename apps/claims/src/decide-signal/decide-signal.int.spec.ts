import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rows } from '#event-store';
import { bootForTest, DEAF, everyTable, type TestClient, type TestService } from '#testing';
import { ClaimsModule } from '../claims.module.js';
import { database } from '../database.js';
import { accountFor, CANARIES, deathEntry, payeeEntry } from '../submit-claim/testing-entries.js';
import { EnrollmentConsumer } from '../validate-claim/enrollment.consumer.js';
import {
  arrive,
  enrolled,
  paidInTime,
  received,
  type Worker,
  worker,
} from '../validate-claim/testing-facts.js';

const ACCOUNT = 'SIGNAL_ACCOUNT_USED_ELSEWHERE';
const WHY = 'Canary reason: the two members were brothers, their mother receives for both';

let service: TestService;
let officer: TestClient;
let verifier: TestClient;
let approver: TestClient;
beforeAll(async () => {
  service = await bootForTest(ClaimsModule, database, DEAF);
  officer = service.as('officer.ayu', 'claims-officer');
  verifier = service.as('verifier.made', 'claims-verifier');
  approver = service.as('approver.putu', 'claims-approver');
});
afterAll(() => service.close());

async function covered(one = worker()): Promise<Worker> {
  await arrive(service, enrolled(one), ...paidInTime(['2025-10', '2025-11', '2025-12'], one));
  return one;
}
const anAccount = (): string => accountFor(randomUUID());

async function submitted(accountNumber: string, one?: Worker): Promise<{ claimId: string; path: string }> {
  const { personId } = one ?? (await covered());
  const payees = [payeeEntry({ accountNumber })];
  const { status, body } = await officer.post('/api/claims', deathEntry(personId, { payees }));
  expect([status, body]).toEqual([201, body]);
  return { claimId: body.claimId, path: `/api/claims/${body.claimId}` };
}
const seen = async (path: string) => (await verifier.get(path)).body;
const codes = async (path: string): Promise<string[]> =>
  (await seen(path)).reasons.map(({ code }: { code: string }) => code);
const decide = (path: string, decision: string, signal = ACCOUNT) =>
  verifier.post(`${path}/signals/decision`, { signal, decision, reason: WHY });

describe('An account that two cases name', () => {
  it('holds the second until it is cleared, and it is approved then', async () => {
    const account = anAccount();
    const first = await submitted(account);
    const second = await submitted(account);
    expect((await seen(first.path)).stage).toBe('Validated');
    const waiting = await seen(second.path);
    const { receiptNumber } = await seen(first.path);
    expect(waiting).toMatchObject({
      stage: 'NeedsAttention',
      reasons: [
        {
          code: ACCOUNT,
          values: { claims: [receiptNumber] },
          evidence: expect.arrayContaining([`${first.claimId}/1`, `${second.claimId}/1`]),
        },
      ],
      signals: [{ signal: ACCOUNT, standing: 'OPEN', decidedBy: null, text: { en: expect.any(String) } }],
    });
    const early = await verifier.post(`${second.path}/verification`, {});
    expect(early.body.code).toBe('CLAIM_STILL_NEEDS_ATTENTION');
    const cleared = await decide(second.path, 'CLEARED');
    expect([cleared.status, cleared.body.state]).toEqual([201, 'Validated']);
    await verifier.post(`${second.path}/verification`, {});
    const shown = (await approver.get(second.path)).body;
    expect(shown.signals).toMatchObject([
      { signal: ACCOUNT, standing: 'CLEARED', decidedBy: 'verifier.made', decidedAt: expect.any(String) },
    ]);
    expect(shown.signalReasons).toEqual([{ decision: `${second.claimId}/3`, reason: WHY }]);
    const { body } = await approver.post(
      '/api/claims/approvals/preview',
      { claimIds: [second.claimId] },
      null,
    );
    expect(body.items[0].flags.signals).toMatchObject([{ signal: ACCOUNT, standing: 'CLEARED' }]);
    const approved = await approver.post(`${second.path}/approval`, { shownHash: shown.shownHash });
    expect(approved.body).toMatchObject({ state: 'Approved', award: 42_000_000 });
  });

  it('holds a third after the second was cleared, and the third only', async () => {
    const account = anAccount();
    const [first, second] = [await submitted(account), await submitted(account)];
    await decide(second.path, 'CLEARED');
    const third = await submitted(account);
    expect((await seen(third.path)).reasons[0].values.claims).toHaveLength(2);
    for (const { path } of [first, second]) expect((await seen(path)).stage).toBe('Validated');
  });

  it('holds one of two that come in at the same moment', async () => {
    const pairs = await Promise.all(
      Array.from({ length: 8 }, async () => [anAccount(), await covered(), await covered()] as const),
    );
    for (const [account, one, other] of pairs) {
      const both = await Promise.all([submitted(account, one), submitted(account, other)]);
      const stages = await Promise.all(both.map(async ({ path }) => (await seen(path)).stage));
      expect(stages.sort()).toEqual(['NeedsAttention', 'Validated']);
    }
  });

  it('is seen among the cases of one list, the first of which goes on', async () => {
    const account = anAccount();
    const payees = [payeeEntry({ accountNumber: account })];
    const people = [await covered(), await covered(), await covered()];
    const claims = people.map(({ personId }) => deathEntry(personId, { payees }));
    const { body } = await officer.post('/api/claims/submissions', { claims });
    expect(body.items.map(({ claim }: { claim: { state: string } }) => claim.state)).toEqual([
      ...['Validated', 'NeedsAttention', 'NeedsAttention'],
    ]);
  });

  it('holds nobody any more once the first case is withdrawn', async () => {
    const account = anAccount();
    const [first, second] = [await submitted(account), await submitted(account)];
    await officer.post(`${first.path}/withdrawal`, { reason: 'FAMILY_ASKED' });
    const released = await seen(second.path);
    expect(released.stage).toBe('Validated');
    expect(released.history.at(-1).causationId).toBe(`${first.claimId}/3`);
  });

  it('of two payees of one case holds it as well; of one payee named twice it does not', async () => {
    const accountNumber = anAccount();
    const of = async (...names: string[]) => {
      const { personId } = await covered();
      const number = names[0] === names[1] ? anAccount() : accountNumber;
      const payees = names.map(name => payeeEntry({ name, accountNumber: number }));
      const { body } = await officer.post('/api/claims', deathEntry(personId, { payees }));
      return body.reasons.map(({ code }: { code: string }) => code);
    };
    expect(await of('Contoh Anak Satu', 'Contoh Anak Dua')).toEqual([ACCOUNT]);
    expect(await of('Contoh Anak Tiga', 'Contoh Anak Tiga')).toEqual([]);
  });

  it('that is corrected after a return holds no more, and the answer for another account is none for it', async () => {
    const account = anAccount();
    const first = await submitted(account);
    const one = await covered();
    const second = await submitted(account, one);
    await decide(second.path, 'CLEARED');
    const again = async (accountNumber: string, name = CANARIES.name) => {
      await verifier.post(`${second.path}/return`, { reason: 'ACCOUNT_TO_CORRECT' });
      const { documents, costs, stmbDays, narrative } = deathEntry(one.personId);
      const payees = [payeeEntry({ accountNumber, name })];
      const entry = { documents, costs, stmbDays, narrative, payees };
      const { status, body } = await officer.post(`${second.path}/resubmission`, entry);
      expect([status, body]).toEqual([201, body]);
      return codes(second.path);
    };
    expect(await again(account)).toEqual([]);
    expect(await again(account, 'Contoh Orang Lain')).toEqual([ACCOUNT]);
    expect(await again(anAccount())).toEqual([]);
    expect((await seen(first.path)).stage).toBe('Validated');
  });
});

describe('A decision that it stands', () => {
  it('may be the ground of a rejection, after which the others go on', async () => {
    const account = anAccount();
    await submitted(account);
    const second = await submitted(account);
    const rule = 'SIGNAL_STANDS';
    const early = await approver.post(`${second.path}/rejection`, { rule });
    expect(early.body.code).toBe('REJECTION_WITHOUT_GROUND');
    const stands = await decide(second.path, 'STANDS');
    expect(stands.body).toMatchObject({ state: 'NeedsAttention', reasons: [{ code: rule }] });
    const rejected = await approver.post(`${second.path}/rejection`, { rule });
    expect(rejected.body.state).toBe('Rejected');
  });
});

describe('Names', () => {
  const nik = (serial: string) => `51060401017${serial}`;
  /** What the register tells of a worker: the record first, then the event, or only one of them. */
  async function named(one: Worker, name: string, number: string): Promise<void> {
    const record = { recordId: randomUUID(), version: 1, commitment: 'a'.repeat(64) };
    await arrive(
      service,
      received('enrollment.events', 'PersonRegistered', { personId: one.personId, record }),
    );
    const data = { personId: one.personId, nik: number, name, birthDate: null };
    await service.database.dataSource.transaction(async tx => {
      await rows(
        tx,
        `INSERT INTO foreign_record (record_id, version, kind, data, salt, commitment) VALUES ($1, 1, 'PersonRecord', $2, '', '')`,
        [record.recordId, JSON.stringify(data)],
      );
      const told = { topic: 'enrollment.private', partition: 0, offset: '0', salt: '', ...record };
      await service.app
        .get(EnrollmentConsumer, { strict: false })
        .onRecords([{ ...told, kind: 'PersonRecord', data }], { tx });
    });
  }

  it('that sound the same, of one year of birth, hold the second case, whenever the records come', async () => {
    const [one, other, late, younger] = [await covered(), await covered(), await covered(), await covered()];
    await named(one, 'I Wayan Suwarna', nik('09001'));
    await named(other, 'Wayan Suarna', nik('09002'));
    await named(younger, 'I Wayan Suwarna', '5106040101829001');
    const first = await submitted(anAccount(), one);
    const second = await submitted(anAccount(), other);
    const third = await submitted(anAccount(), late);
    const fourth = await submitted(anAccount(), younger);
    expect(await codes(first.path)).toEqual([]);
    expect(await codes(second.path)).toEqual(['SIGNAL_NEAR_DUPLICATE']);
    expect(await codes(third.path)).toEqual([]);
    await named(late, 'I WAYAN SUARNA', nik('09003'));
    expect(await codes(third.path)).toEqual(['SIGNAL_NEAR_DUPLICATE']);
    expect(await codes(fourth.path)).toEqual([]);
  });

  it('are compared no more once the record is erased', async () => {
    const one = await covered();
    await named(one, 'Contoh Yang Dihapus', nik('09009'));
    await submitted(anAccount(), one);
    const marks = () =>
      rows(
        service.database.dataSource,
        "SELECT record_id AS id FROM fingerprint WHERE kind = 'NAME' AND person_id = $1",
        [one.personId],
      ) as Promise<{ id: string }[]>;
    const [mark] = await marks();
    const erased = {
      topic: 'enrollment.private',
      partition: 0,
      offset: '1',
      version: 1,
      salt: '',
      commitment: '',
    };
    await service.database.dataSource.transaction(tx =>
      service.app
        .get(EnrollmentConsumer, { strict: false })
        .onRecords([{ ...erased, recordId: mark?.id ?? '', kind: 'PersonRecord', data: null }], { tx }),
    );
    expect(await marks()).toEqual([]);
  });
});

describe('A payer', () => {
  it('of few members with many deaths in a month has the fourth looked at', async () => {
    const cohort = Array.from({ length: 5 }, () => worker());
    await arrive(service, enrolled(...cohort), ...paidInTime(['2025-12'], ...cohort));
    const paths: string[] = [];
    for (const one of cohort.slice(0, 4)) paths.push((await submitted(anAccount(), one)).path);
    const found = await Promise.all(paths.map(codes));
    expect(found).toEqual([[], [], [], ['SIGNAL_PAYER_WITH_MANY_DEATHS']]);
    expect((await seen(paths[3] ?? '')).reasons[0].values).toMatchObject({ deaths: 4, members: 5 });
  });
});

describe('Someone who was enrolled shortly before', () => {
  it('is looked at by a person before the heirs are paid', async () => {
    const late = await covered(worker('2025-12-01'));
    const { path } = await submitted(anAccount(), late);
    expect(await codes(path)).toEqual(['SIGNAL_ENROLLED_SHORTLY_BEFORE']);
    const cleared = await decide(path, 'CLEARED', 'SIGNAL_ENROLLED_SHORTLY_BEFORE');
    expect(cleared.body.state).toBe('Validated');
  });
});

describe('The reasons of a decision, and what cases are compared by', () => {
  it('are in no event and no error; the reasons are told to those who judge', async () => {
    const account = anAccount();
    await submitted(account);
    const { claimId, path } = await submitted(account);
    await decide(path, 'CLEARED');
    const told = async (role: string) => (await service.as(`${role}.one`, role).get(path)).body.signalReasons;
    expect(await told('claims-approver')).toEqual([{ decision: `${claimId}/3`, reason: WHY }]);
    expect(await told('claims-officer')).toEqual([]);
    expect(await told('finance-officer')).toEqual([]);
    const [kept] = await rows<{ everything: string }>(
      service.database.dataSource,
      `SELECT (SELECT string_agg(data::text || metadata::text, '') FROM events)
        || (SELECT string_agg(to_json(fingerprint)::text, '') FROM fingerprint)
        || (SELECT string_agg(to_json(claim)::text, '') FROM claim) AS everything`,
    );
    for (const canary of [WHY, 'Canary reason', CANARIES.account, CANARIES.name, 'Suarna'])
      expect(kept?.everything).not.toContain(canary);
  });
});

describe('The desk of a verifier', () => {
  it('lists the cases that are held, by any signal or by one', async () => {
    const account = anAccount();
    await submitted(account);
    const { claimId, path } = await submitted(account);
    const listed = async (query: string): Promise<string[]> => {
      const { status, body } = await verifier.get(`/api/claims?limit=200&${query}`);
      expect([status, body]).toEqual([200, body]);
      return body.items.map((item: { claimId: string }) => item.claimId);
    };
    expect(await listed('signal=any')).toContain(claimId);
    expect(await listed(`signal=${ACCOUNT}`)).toContain(claimId);
    expect(await listed('signal=SIGNAL_NEAR_DUPLICATE')).not.toContain(claimId);
    await decide(path, 'STANDS');
    expect(await listed(`signal=${ACCOUNT}`)).toContain(claimId);
    await decide(path, 'CLEARED');
    expect(await listed('signal=any')).not.toContain(claimId);
    expect((await verifier.get('/api/claims?signal=FRAUD')).status).toBe(400);
    const { body } = await verifier.get('/api/claims/counts?signal=any');
    expect(body.states.Validated).toBe(0);
    expect(body.states.NeedsAttention).toBe(body.total);
  });
});

describe('A decision that cannot be', () => {
  it.each([
    ['an unknown signal', { signal: 'SIGNAL_NEW' }, 400, 'REQUEST_INVALID'],
    ['an unknown answer', { decision: 'PERHAPS' }, 400, 'REQUEST_INVALID'],
    ['no reason', { reason: '' }, 400, 'REQUEST_INVALID'],
    ['a signal that is not on the claim', { signal: 'SIGNAL_NEAR_DUPLICATE' }, 409, 'SIGNAL_NOT_ON_CLAIM'],
  ])('%s is refused, and nothing is written', async (_what, change, status, code) => {
    const account = anAccount();
    await submitted(account);
    const { path } = await submitted(account);
    const before = await everyTable(service.database.dataSource);
    const entry = { signal: ACCOUNT, decision: 'CLEARED', reason: WHY, ...change };
    const refused = await verifier.post(`${path}/signals/decision`, entry);
    expect([refused.status, refused.body.code, refused.body.fix]).toEqual([status, code, expect.any(String)]);
    expect(await everyTable(service.database.dataSource)).toEqual(before);
  });

  it('is no business of an officer, nor of whoever submitted the case', async () => {
    const account = anAccount();
    await submitted(account);
    const { path } = await submitted(account);
    const entry = { signal: ACCOUNT, decision: 'CLEARED', reason: WHY };
    expect((await officer.post(`${path}/signals/decision`, entry)).body.code).toBe('ROLE_NOT_ALLOWED');
    const both = service.as('officer.ayu', 'claims-officer', 'claims-verifier');
    expect((await both.post(`${path}/signals/decision`, entry)).body.code).toBe('SAME_PERSON_TWO_DUTIES');
  });
});
