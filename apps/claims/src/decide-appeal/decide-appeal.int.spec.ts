import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { rows } from '#event-store';
import { BUILT_IN_LAW } from '#statutory';
import { bootForTest, DEAF, everyTable, type TestClient, type TestService } from '#testing';
import { ClaimsModule } from '../claims.module.js';
import { database } from '../database.js';
import { rebuildClaims } from '../rebuild/rebuild.js';
import { settleClaims } from '../settle-claim/settle-claims.js';
import { deathEntry } from '../submit-claim/testing-entries.js';
import { received, worker } from '../validate-claim/testing-facts.js';
import {
  appealEntry,
  approvedCase,
  assessedCase,
  clientsOf,
  decisionEntry,
  payUp,
  REASONS,
  WORDS,
} from './testing-appealed.js';

let service: TestService;
let people: ReturnType<typeof clientsOf>;
let owner: DataSource;
beforeAll(async () => {
  service = await bootForTest(ClaimsModule, database, DEAF);
  people = clientsOf(service);
  owner = await new DataSource({ type: 'postgres', url: service.database.ownerUrl }).initialize();
});
afterAll(async () => {
  await owner.destroy();
  await service.close();
});

const at = (claimId: string, path = '') => `/api/claims/${claimId}${path}`;
const seen = async (claimId: string, reader: TestClient = people.officer) =>
  (await reader.get(at(claimId))).body;
const appeal = (claimId: string, change: Record<string, unknown> = {}) =>
  people.officer.post(at(claimId, '/appeals'), appealEntry(change));
const decide = (claimId: string, change: Record<string, unknown> = {}, by = people.decider) =>
  by.post(at(claimId, '/appeals/decision'), decisionEntry(change));
const approveCorrection = async (claimId: string, by = people.approver2) => {
  const { correction } = await seen(claimId, by);
  return by.post(at(claimId, '/correction/approval'), { shownHash: correction?.shownHash ?? 'f'.repeat(64) });
};

async function rejectedCase(one = worker()): Promise<string> {
  const claimId = await assessedCase(service, one);
  await people.approver.post(at(claimId, '/rejection'), { rule: 'NOT_ENTITLED_AS_HEIR' });
  return claimId;
}
const overruling = { overruled: ['NOT_ENTITLED_AS_HEIR'] };

describe('An heir who was refused', () => {
  it('is heard by somebody else, and the claim goes on with other people to its approval', async () => {
    const claimId = await rejectedCase();
    const entered = await appeal(claimId);
    expect([entered.status, entered.body.state, entered.body.open]).toMatchObject([
      201,
      'Appealed',
      { matter: 'APPEAL', waitsFor: 'appeal-decider' },
    ]);
    expect(entered.body.explanation.en).toContain('for the decision of somebody who had no hand in the case');
    const decided = await decide(claimId, overruling);
    expect([decided.status, decided.body.state, decided.body.open]).toEqual([201, 'Validated', null]);
    const formerly = await people.verifier.post(at(claimId, '/verification'), {});
    expect([formerly.status, formerly.body.code]).toEqual([403, 'FORMER_DUTY_ON_CLAIM']);
    const verified = await people.verifier2.post(at(claimId, '/verification'), {});
    expect(verified.body).toMatchObject({ state: 'Assessed', award: 10_000_000 });
    const { shownHash } = await seen(claimId);
    const former = await people.approver.post(at(claimId, '/approval'), { shownHash });
    expect(former.body.code).toBe('FORMER_DUTY_ON_CLAIM');
    const approved = await people.approver2.post(at(claimId, '/approval'), { shownHash });
    expect(approved.body.state).toBe('Approved');
    expect((await seen(claimId)).duties).toEqual({
      ...{ submitter: 'officer.ayu', adviser: null, verifier: 'verifier.gede' },
      ...{ approver: 'approver.wayan', decider: 'pemutus.nyoman' },
    });
  });

  it('stays refused where the appeal is dismissed', async () => {
    const claimId = await rejectedCase();
    await appeal(claimId);
    const dismissed = await decide(claimId, { upheld: false, ground: 'DECISION_WAS_RIGHT' });
    expect([dismissed.status, dismissed.body.state]).toEqual([201, 'Rejected']);
    const again = await appeal(claimId);
    expect([again.status, again.body.code]).toEqual([409, 'APPEAL_GROUND_DISMISSED']);
    expect((await appeal(claimId, { ground: 'NEW_EVIDENCE' })).status).toBe(201);
  });

  it('waits behind a claim for the same death that came in meanwhile', async () => {
    const one = worker();
    const first = await rejectedCase(one);
    await appeal(first);
    const { body: second } = await people.officer.post('/api/claims', deathEntry(one.personId));
    expect(second.state).toBe('Validated');
    expect((await decide(first, overruling)).body).toMatchObject({
      state: 'NeedsAttention',
      reasons: [{ code: 'DUPLICATE_CLAIM', values: { claimId: second.claimId } }],
    });
    await people.officer.post(at(second.claimId, '/withdrawal'), { reason: 'SUBMITTED_TWICE' });
    expect((await seen(first)).stage).toBe('Validated');
  });
});

describe('An heir who was awarded too little', () => {
  it('is paid the difference by law, and nothing twice', async () => {
    const claimId = await approvedCase(service);
    await payUp(service, people.officer, claimId);
    const before = await seen(claimId);
    expect(before).toMatchObject({ stage: 'Settled', award: 10_000_000 });
    await appeal(claimId);
    const decided = await decide(claimId, { monthsPaid: 3 });
    expect([decided.status, decided.body.state, decided.body.open]).toMatchObject([
      201,
      'Settled',
      { matter: 'CORRECTION', waitsFor: 'claims-approver' },
    ]);
    expect((await approveCorrection(claimId, people.approver)).body.code).toBe('FORMER_DUTY_ON_CLAIM');
    const corrected = await approveCorrection(claimId);
    expect(corrected.body).toMatchObject({ state: 'PartlyPaid', award: 42_000_000, open: null });
    const after = await seen(claimId);
    const added = after.state.award.shares.slice(3).map((share: { amount: number }) => share.amount);
    expect(added).toEqual([10_666_667, 10_666_667, 10_666_666]);
    await payUp(service, people.officer, claimId);
    const settled = await seen(claimId);
    expect(settled).toMatchObject({
      stage: 'Settled',
      state: { award: { amount: 42_000_000, paid: 42_000_000 } },
    });
    expect(await rebuildClaims(owner, BUILT_IN_LAW, true)).toMatchObject({
      ...{ claimsDifferent: 0, dutiesDifferent: 0 },
    });
  });

  it('is told honestly where it was too much: the award stays, and finance recovers it', async () => {
    const claimId = await approvedCase(service);
    const three = await appeal(claimId);
    expect(three.body).toMatchObject({ state: 'Approved', open: { matter: 'APPEAL' } });
    await decide(claimId, { monthsPaid: 3 });
    await approveCorrection(claimId);
    await appeal(claimId, { ground: 'NEW_EVIDENCE' });
    const decider2 = service.as('pemutus.ketut', 'appeal-decider');
    expect((await decide(claimId, { monthsPaid: 1 })).body.code).toBe('SAME_PERSON_TWO_DUTIES');
    await decide(claimId, { monthsPaid: 1 }, decider2);
    const found = await approveCorrection(claimId, service.as('approver.tiga', 'claims-approver'));
    expect(found.body).toMatchObject({ award: 42_000_000, overpaid: 32_000_000 });
    expect(found.body.explanation.en).toContain(
      'Rp32.000.000 too much. That is recorded, and finance recovers it',
    );
  });

  it('is not heard by who has paid the case', async () => {
    const claimId = await approvedCase(service);
    await appeal(claimId);
    const hand = { paymentId: claimId, claimId, shareId: claimId, payoutId: claimId };
    await service.database.dataSource.transaction(tx =>
      settleClaims(tx, BUILT_IN_LAW, [
        received('disbursement.events', 'PaymentPutInPayout', { ...hand, preparedBy: 'pemutus.nyoman' }),
      ]),
    );
    const refused = await decide(claimId, { monthsPaid: 3 });
    expect([refused.status, refused.body.code]).toEqual([403, 'SAME_PERSON_TWO_DUTIES']);
  });
});

describe('What is said in an appeal', () => {
  it('is read by those who judge the case, and stands in no event', async () => {
    const claimId = await rejectedCase();
    await appeal(claimId);
    await decide(claimId, overruling);
    const told = [{ words: WORDS, note: expect.any(String), reasons: REASONS }];
    expect((await seen(claimId, people.decider)).appealRecords).toEqual(told);
    const auditor = service.as('auditor.one', 'auditor');
    expect((await seen(claimId, auditor)).appealRecords).toEqual([
      { words: null, note: null, reasons: null },
    ]);
    const [kept] = await rows<{ events: string }>(
      service.database.dataSource,
      "SELECT string_agg(data::text || metadata::text, '') AS events FROM events",
    );
    expect(kept?.events).not.toContain('Canary');
  });

  it.each([
    ['an appeal without words', '/appeals', appealEntry({ words: ' ' }), 400],
    ['a decision without reasons', '/appeals/decision', decisionEntry({ reasons: '' }), 400],
    ['an amount', '/appeals/decision', decisionEntry({ award: 99_000_000 }), 400],
    ['months that nobody lives', '/appeals/decision', decisionEntry({ monthsPaid: 5_000 }), 400],
  ])('%s is refused, and nothing is written', async (_what, path, body, status) => {
    const claimId = await approvedCase(service);
    await appeal(claimId);
    const before = await everyTable(service.database.dataSource);
    const by = path === '/appeals' ? people.officer : people.decider;
    const refused = await by.post(at(claimId, path), body);
    expect([refused.status, refused.body.fix]).toEqual([status, expect.any(String)]);
    expect(await everyTable(service.database.dataSource)).toEqual(before);
  });
});

describe('Whoever decides appeals', () => {
  it('finds them in the list, and signs in anew to decide', async () => {
    const claimId = await approvedCase(service);
    await appeal(claimId);
    const { body } = await people.decider.get('/api/claims?waitsFor=appeal-decider&limit=200');
    expect(body.items.map((item: { claimId: string }) => item.claimId)).toContain(claimId);
    for (const item of body.items) expect(item.open).toMatchObject({ waitsFor: 'appeal-decider' });
    const authenticatedAt = Math.floor(Date.now() / 1000) - 310;
    const stale = service.withToken({ authenticatedAt }, 'pemutus.nyoman', 'appeal-decider');
    expect((await decide(claimId, { monthsPaid: 3 }, stale)).body.code).toBe('FRESH_SIGN_IN_REQUIRED');
    expect((await decide(claimId, { monthsPaid: 3 }, people.approver)).body.code).toBe('ROLE_NOT_ALLOWED');
  });

  it('can hold no second duty in the database either', async () => {
    const claimId = await rejectedCase();
    await appeal(claimId);
    await decide(claimId, overruling);
    const take = (actor: string, holder: number) =>
      rows(
        service.database.dataSource,
        "INSERT INTO duty (case_id, duty, actor, holder) VALUES ($1, 'verifier', $2, $3)",
        [claimId, actor, holder],
      );
    await expect(take('verifier.made', 1)).rejects.toThrow('duty_case_id_actor_key');
    await expect(take('pemutus.nyoman', 1)).rejects.toThrow('duty_case_id_actor_key');
    await expect(take('verifier.gede', 1)).resolves.toBeDefined();
  });
});
