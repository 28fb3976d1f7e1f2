import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rows, violatedConstraint } from '#event-store';
import { BUILT_IN_LAW, requiredDocuments } from '#statutory';
import { bootForTest, type TestClient, type TestService } from '#testing';
import { ClaimsModule } from '../claims.module.js';
import { database } from '../database.js';
import { commandFor, settleClaims } from '../settle-claim/settle-claims.js';
import { accountFor, deathEntry, payeeEntry } from '../submit-claim/testing-entries.js';
import { arrive, enrolled, paidInTime, received, worker } from '../validate-claim/testing-facts.js';

let service: TestService;
let officer: TestClient;
let verifier: TestClient;
let approver: TestClient;
beforeAll(async () => {
  service = await bootForTest(ClaimsModule, database);
  officer = service.as('officer.ayu', 'claims-officer');
  verifier = service.as('verifier.made', 'claims-verifier');
  approver = service.as('approver.putu', 'claims-approver');
});
afterAll(() => service.close());

async function assessed(): Promise<{ claimId: string; shownHash: string }> {
  const one = worker();
  await arrive(service, enrolled(one), ...paidInTime(['2025-10', '2025-11', '2025-12'], one));
  const accountNumber = accountFor(one.personId);
  const payees = [{ weight: 2 }, { relation: 'CHILD' }].map(of => payeeEntry({ ...of, accountNumber }));
  const { body } = await officer.post('/api/claims', deathEntry(one.personId, { payees }));
  await verifier.post(`/api/claims/${body.claimId}/verification`, {});
  const { shownHash } = (await approver.get(`/api/claims/${body.claimId}`)).body;
  return { claimId: body.claimId, shownHash };
}
const accidentDeathPapers = () =>
  requiredDocuments(BUILT_IN_LAW, 'JKK', {
    date: Temporal.PlainDate.from('2025-12-22'),
    outcome: 'death',
    hasCosts: false,
  }).map(({ code }) => code);
const approve = (client: TestClient, claimId: string, shownHash: string) =>
  client.post(`/api/claims/${claimId}/approval`, { shownHash });

describe('An approval', () => {
  it('gives each payee a share that was shown before', async () => {
    const { claimId, shownHash } = await assessed();
    const before = (await approver.get(`/api/claims/${claimId}`)).body;
    expect(before.shares.map((share: { amount: number }) => share.amount)).toEqual([28_000_000, 14_000_000]);
    const approved = await approve(approver, claimId, shownHash);
    expect(approved.body).toMatchObject({ state: 'Approved', award: 42_000_000 });
    const after = (await approver.get(`/api/claims/${claimId}`)).body;
    expect(after.state.award).toMatchObject({ shares: before.shares, submittedBy: 'officer.ayu', paid: 0 });
  });

  it('of more than the limit is given by a senior, alone or in a list, and the claim says so', async () => {
    const one = worker();
    const wages = enrolled(one) as { data: { segment: string; members: { incomeBase: number }[] } };
    const members = wages.data.members.map(member => ({ ...member, incomeBase: 2_500_000 }));
    const ofWages = { ...enrolled(one), data: { ...wages.data, segment: 'PU', members } };
    await arrive(service, ofWages, ...paidInTime(['2025-12'], one));
    const payees = [payeeEntry({ accountNumber: accountFor(one.personId) })];
    const documents = accidentDeathPapers();
    const entry = { programme: 'JKK', outcome: 'death', documents, payees };
    const { body } = await officer.post('/api/claims', deathEntry(one.personId, entry));
    await verifier.post(`/api/claims/${body.claimId}/verification`, {});
    const shown = (await approver.get(`/api/claims/${body.claimId}`)).body;
    expect(shown).toMatchObject({ award: 142_000_000, approvalBy: 'claims-approver-senior' });
    const { claimId, shownHash } = shown;
    expect(await approve(approver, claimId, shownHash)).toMatchObject({
      ...{ status: 403, body: { code: 'AMOUNT_ABOVE_APPROVAL_LIMIT' } },
    });
    const listed = await approver.post('/api/claims/approvals', { claims: [{ claimId, shownHash }] });
    expect(listed.body.items).toMatchObject([{ refusal: { code: 'AMOUNT_ABOVE_APPROVAL_LIMIT' } }]);
    const senior = service.as('approver.senior', 'claims-approver', 'claims-approver-senior');
    const approved = await approve(senior, claimId, shownHash);
    expect(approved.body).toMatchObject({ state: 'Approved', award: 142_000_000, approvalBy: null });
  });

  it('is refused to the submitter and to the verifier, whatever their roles', async () => {
    const { claimId, shownHash } = await assessed();
    for (const user of ['officer.ayu', 'verifier.made']) {
      const self = service.as(user, 'claims-officer', 'claims-verifier', 'claims-approver');
      expect(await approve(self, claimId, shownHash)).toMatchObject({
        status: 403,
        body: { code: 'SAME_PERSON_TWO_DUTIES', values: { duty: 'approver' } },
      });
    }
    expect((await approve(officer, claimId, shownHash)).body.code).toBe('ROLE_NOT_ALLOWED');
  });

  it('asks for a fresh sign-in', async () => {
    const { claimId, shownHash } = await assessed();
    const at = Math.floor(Date.now() / 1000) - 310;
    const stale = service.withToken({ authenticatedAt: at }, 'approver.putu', 'claims-approver');
    expect(await approve(stale, claimId, shownHash)).toMatchObject({
      status: 401,
      body: { code: 'FRESH_SIGN_IN_REQUIRED', values: { maxAge: 300 } },
    });
    expect((await approve(approver, claimId, shownHash)).status).toBe(201);
  });

  it('is refused once the claim has changed since it was shown', async () => {
    const { claimId, shownHash } = await assessed();
    await officer.post(`/api/claims/${claimId}/documents`, { documents: ['MARRIAGE_BOOK'] });
    expect(await approve(approver, claimId, shownHash)).toMatchObject({
      status: 409,
      body: { code: 'CLAIM_CHANGED_SINCE_SHOWN' },
    });
    const { body } = await approver.get(`/api/claims/${claimId}`);
    expect((await approve(approver, claimId, body.shownHash)).status).toBe(201);
  });

  it('twice at the same moment happens once', async () => {
    const { claimId, shownHash } = await assessed();
    const both = await Promise.all([
      approve(approver, claimId, shownHash),
      approve(approver, claimId, shownHash),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});

describe('A second duty', () => {
  const take = (claimId: string, duty: string, actor: string) =>
    rows(service.database.dataSource, 'INSERT INTO duty (case_id, duty, actor) VALUES ($1, $2, $3)', [
      claimId,
      duty,
      actor,
    ]);

  it('is refused by the database itself, to SQL that goes past the core', async () => {
    const { claimId } = await assessed();
    const refused = await take(claimId, 'approver', 'verifier.made').catch((error: unknown) => error);
    expect(violatedConstraint(refused)).toBe('duty_case_id_actor_key');
    const shared = await take(claimId, 'verifier', 'someone.else').catch((error: unknown) => error);
    expect(violatedConstraint(shared)).toBe('duty_pkey');
    await expect(take(claimId, 'approver', 'approver.putu')).resolves.toBeDefined();
  });

  it.each([
    'UPDATE duty SET actor = actor',
    'DELETE FROM duty',
    'TRUNCATE duty',
    'UPDATE events SET version = version',
  ])('is not made room for: %s', async statement => {
    await expect(rows(service.database.dataSource, statement)).rejects.toThrow('permission denied');
  });
});

describe('A claim that was returned', () => {
  it('is put right by its officer, verified by the same verifier and approved', async () => {
    const { claimId } = await assessed();
    const returned = await approver.post(`/api/claims/${claimId}/return`, { reason: 'PAYEE_TO_CORRECT' });
    expect(returned.body.state).toBe('ReturnedToOfficer');
    const { programme, outcome, personId, eventDate, ...entry } = deathEntry('');
    expect([programme, outcome, personId, eventDate]).toHaveLength(4);
    const again = await officer.post(`/api/claims/${claimId}/resubmission`, entry);
    expect(again.body.state).toBe('Validated');
    await verifier.post(`/api/claims/${claimId}/verification`, {});
    const { body } = await approver.get(`/api/claims/${claimId}`);
    expect(body.payees).toHaveLength(1);
    expect((await approve(approver, claimId, body.shownHash)).body.state).toBe('Approved');
  });
});

describe('The payments of an award', () => {
  it('settle the claim share by share; what does not fit its share is parked', async () => {
    const { claimId, shownHash } = await assessed();
    await approve(approver, claimId, shownHash);
    const { shares } = (await approver.get(`/api/claims/${claimId}`)).body;
    const settled = (index: number, amount: number = shares[index].amount) => {
      const { shareId, payeeId: paymentId } = shares[index];
      const data = {
        paymentId,
        claimId,
        shareId,
        amount,
        kept: 0,
        bankReference: 'B/1',
        settledAt: '2025-12-23T02:00:00.000Z',
      };
      return received('disbursement.events', 'PaymentSettled', data);
    };
    const hear = (...events: ReturnType<typeof settled>[]) =>
      service.database.dataSource.transaction(tx => settleClaims(tx, BUILT_IN_LAW, events));
    expect(await hear(settled(0, 1))).toEqual([{ outcome: 'parked', error: 'PAYMENT_DIFFERS_FROM_SHARE' }]);
    await hear(settled(0));
    expect((await officer.get(`/api/claims/${claimId}`)).body.stage).toBe('PartlyPaid');
    const ordered = received('disbursement.events', 'PaymentOrdered', {});
    expect(commandFor(ordered)).toBeNull();
    const [first, second, other] = await hear(settled(0), settled(1), ordered);
    expect([first?.outcome, second?.outcome, other?.outcome]).toEqual(['applied', 'applied', 'ignored']);
    const { body } = await officer.get(
      `/api/claims?receiptNumber=${(await officer.get(`/api/claims/${claimId}`)).body.receiptNumber}`,
    );
    expect(body.items).toMatchObject([{ state: 'Settled', award: 42_000_000, paid: 42_000_000 }]);
  });
});
