import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rows } from '#event-store';
import { bootForTest, DEAF, everyTable, type TestClient, type TestService } from '#testing';
import { ClaimsModule } from '../claims.module.js';
import { database } from '../database.js';
import { accidentEntry, deathEntry } from '../submit-claim/testing-entries.js';
import { arrive, enrolled, paidInTime, worker } from '../validate-claim/testing-facts.js';

const WHY = 'Canary dispute: a son of the first marriage is not in the certificate';
const PAPER = { paper: 'HEIRS_AGREEMENT', account: 'Canary agreement of 2 January, signed by all' };

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

async function death() {
  const one = worker();
  await arrive(service, enrolled(one), ...paidInTime(['2025-10', '2025-11', '2025-12'], one));
  const { body } = await officer.post('/api/claims', deathEntry(one.personId));
  return { path: `/api/claims/${body.claimId}`, secret: body.statusSecret, receipt: body.receiptNumber };
}
async function approvedDeath() {
  const claim = await death();
  await verifier.post(`${claim.path}/verification`, {});
  const { shownHash } = (await approver.get(claim.path)).body;
  const { body } = await approver.post(`${claim.path}/approval`, { shownHash });
  expect(body.state).toBe('Approved');
  return claim;
}
const dispute = (path: string, by = officer) => by.post(`${path}/heirs/dispute`, { reason: WHY });
const settle = (path: string, by = verifier) => by.post(`${path}/heirs/dispute/settlement`, PAPER);

describe('A dispute before the approval', () => {
  it('holds the claim with its evidence, and lets it go on by itself once it is settled', async () => {
    const { path } = await death();
    const held = await dispute(path);
    expect(held).toMatchObject({
      status: 201,
      body: { state: 'NeedsAttention', reasons: [{ code: 'HEIRS_IN_DISPUTE' }] },
    });
    const { body } = await officer.get(path);
    expect(body.reasons[0].evidence).toEqual([body.history.at(-2).id]);
    expect(body).toMatchObject({ dispute: WHY, state: { dispute: { openedBy: 'officer.ayu' } } });
    expect((await verifier.post(`${path}/verification`, {})).body.code).toBe('CLAIM_STILL_NEEDS_ATTENTION');
    expect((await settle(path)).body).toMatchObject({ state: 'Validated', reasons: [] });
    const after = (await officer.get(path)).body;
    expect(after).toMatchObject({ dispute: null, duties: { verifier: 'verifier.made' } });
  });

  it('makes an approval of what was shown before impossible', async () => {
    const { path } = await death();
    await verifier.post(`${path}/verification`, {});
    const { shownHash } = (await approver.get(path)).body;
    await dispute(path);
    const { body } = await approver.post(`${path}/approval`, { shownHash });
    expect(body.code).toBe('CLAIM_CHANGED_SINCE_SHOWN');
  });
});

describe('A dispute after the approval', () => {
  it('leaves the stage, says that payments are held, and is told to the disbursement', async () => {
    const { path, secret, receipt } = await approvedDeath();
    const { body } = await dispute(path, approver);
    expect(body).toMatchObject({ state: 'Approved' });
    expect(body.explanation.en).toContain('what has not gone to the bank is held');
    const [told] = await rows<{ topic: string }>(
      service.database.dataSource,
      `SELECT topic FROM outbox JOIN events ON events.position = outbox.source_id
       WHERE source = 'event' AND type = 'HeirsDisputed' AND stream_id = $1`,
      [body.claimId],
    );
    expect(told).toEqual({ topic: 'claims.events' });
    const status = await service.raw('/api/claims/status', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-client-address': '192.0.2.1' },
      body: JSON.stringify({ receiptNumber: receipt, secret }),
    });
    expect(status.body.awaited).toMatchObject([
      { who: 'HEIRS', text: { en: expect.stringContaining('an objection among the heirs') } },
    ]);
    expect(JSON.stringify(status.body)).not.toContain('Canary');
    expect((await settle(path)).body.explanation.en).not.toContain('held');
  });
});

describe('A dispute', () => {
  it('is in the records alone', async () => {
    const { path } = await death();
    await dispute(path);
    await settle(path);
    const [kept] = await rows<{ events: string }>(
      service.database.dataSource,
      "SELECT string_agg(data::text || metadata::text, '') AS events FROM events",
    );
    expect(kept?.events).not.toContain('Canary');
  });

  it.each([
    ['no reason', { reason: '' }, 400],
    ['a reason that is no text', { reason: 5 }, 400],
  ])('with %s is refused, and nothing is written', async (_what, entry, status) => {
    const { path } = await death();
    const before = await everyTable(service.database.dataSource);
    expect((await officer.post(`${path}/heirs/dispute`, entry)).status).toBe(status);
    expect(await everyTable(service.database.dataSource)).toEqual(before);
  });

  it('is opened once, about a death, and settled where it is open, by who may', async () => {
    const { path } = await death();
    expect((await settle(path)).body.code).toBe('HEIRS_NOT_IN_DISPUTE');
    await dispute(path);
    expect((await dispute(path)).body.code).toBe('HEIRS_ALREADY_IN_DISPUTE');
    expect((await settle(path, officer)).body.code).toBe('ROLE_NOT_ALLOWED');
    const both = service.as('officer.ayu', 'claims-verifier');
    expect((await settle(path, both)).body.code).toBe('SAME_PERSON_TWO_DUTIES');
    const one = worker();
    await arrive(service, enrolled(one), ...paidInTime(['2025-12'], one));
    const { body } = await officer.post('/api/claims', accidentEntry(one.personId));
    expect((await dispute(`/api/claims/${body.claimId}`)).body.code).toBe('HEIRS_OF_THE_LIVING');
  });
});
