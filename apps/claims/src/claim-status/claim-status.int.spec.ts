import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rows } from '#event-store';
import { bootForTest, type TestClient, type TestService } from '#testing';
import { ClaimsModule } from '../claims.module.js';
import { database } from '../database.js';
import { CANARIES, deathEntry } from '../submit-claim/testing-entries.js';
import { arrive, enrolled, paidInTime, worker } from '../validate-claim/testing-facts.js';

let service: TestService;
let officer: TestClient;
let verifier: TestClient;
beforeAll(async () => {
  service = await bootForTest(ClaimsModule, database);
  officer = service.as('officer.ayu', 'claims-officer');
  verifier = service.as('verifier.made', 'claims-verifier');
});
afterAll(() => service.close());

interface Slip {
  readonly claimId: string;
  readonly receiptNumber: string;
  readonly statusSecret: string;
}

async function submitted(documents?: string[], key?: string): Promise<Slip> {
  const one = worker();
  await arrive(service, enrolled(one), ...paidInTime(['2025-12'], one));
  const entry = deathEntry(one.personId, documents ? { documents } : {});
  return (await officer.post('/api/claims', entry, key)).body;
}

let addresses = 0;
/** As somebody at an address of her own, unless she is one who asked before. */
const ask = (receiptNumber: string, secret: string, address = `192.0.2.${++addresses}`) =>
  service.raw('/api/claims/status', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-client-address': address },
    body: JSON.stringify({ receiptNumber, secret }),
  });
const doneIn = (steps: readonly { step: string; done: boolean }[]): string[] =>
  steps.filter(({ done }) => done).map(({ step }) => step);

describe('A family with its slip', () => {
  it('learns how far the claim is, without signing in', async () => {
    const { claimId, receiptNumber, statusSecret } = await submitted();
    const first = await ask(receiptNumber.toLowerCase(), statusSecret.replace('-', '').toLowerCase());
    expect(first).toMatchObject({
      status: 200,
      body: { receiptNumber, programme: 'JKM', state: 'Validated' },
    });
    expect(doneIn(first.body.steps)).toEqual(['RECEIVED', 'DOCUMENTS_COMPLETE', 'CHECKED']);
    await verifier.post(`/api/claims/${claimId}/verification`, {});
    const later = await ask(receiptNumber, statusSecret);
    expect(later.body.state).toBe('Assessed');
    expect(later.body.steps[3]).toMatchObject({ step: 'VERIFIED', done: true, text: { en: 'Verified' } });
    expect(later.body.steps[4]).toMatchObject({ step: 'APPROVED', done: false, at: null });
  });

  it('learns which papers are missing', async () => {
    const { receiptNumber, statusSecret } = await submitted(['KPJ_CARD']);
    const { body } = await ask(receiptNumber, statusSecret);
    expect(body).toMatchObject({ state: 'NeedsAttention', dueOn: null });
    expect(body.missingDocuments[0]).toMatchObject({ code: 'KTP_PARTICIPANT', text: { id: 'KTP peserta' } });
    expect(doneIn(body.steps)).toEqual(['RECEIVED']);
  });

  it('sees what was done and no more once it has ended', async () => {
    const { claimId, receiptNumber, statusSecret } = await submitted();
    await officer.post(`/api/claims/${claimId}/withdrawal`, { reason: 'FAMILY_WITHDRAWS' });
    const { body } = await ask(receiptNumber, statusSecret);
    expect(doneIn(body.steps)).toEqual(['RECEIVED', 'DOCUMENTS_COMPLETE', 'CHECKED', 'WITHDRAWN']);
    expect(body.steps).toHaveLength(4);
  });

  it('learns that its objection waits, and since when', async () => {
    const { claimId, receiptNumber, statusSecret } = await submitted();
    const approver = service.as('approver.putu', 'claims-approver');
    await approver.post(`/api/claims/${claimId}/rejection`, { rule: 'NOT_ENTITLED_AS_HEIR' });
    await officer.post(`/api/claims/${claimId}/appeals`, {
      ground: 'ENTITLED_AS_HEIR',
      words: 'I am his wife',
    });
    const { body } = await ask(receiptNumber, statusSecret);
    expect(body.state).toBe('Appealed');
    expect(doneIn(body.steps)).toEqual(['RECEIVED', 'DOCUMENTS_COMPLETE', 'CHECKED', 'APPEALED']);
    expect(body.explanation.en).toMatch(
      /^The claim was not approved, and an appeal has been entered\. The appeal of \d+ \w+ \d{4} waits for/,
    );
  });

  it('is told no name, no sum, no actor and no id', async () => {
    const { claimId, receiptNumber, statusSecret } = await submitted();
    await verifier.post(`/api/claims/${claimId}/verification`, {});
    const text = JSON.stringify((await ask(receiptNumber, statusSecret)).body);
    const private_ = [...Object.values(CANARIES), 'officer.ayu', 'verifier.made', claimId, '10000000', 'Rp'];
    for (const canary of private_) expect(text).not.toContain(canary);
  });
});

describe('Who does not hold both', () => {
  it('is refused alike, whichever is wrong', async () => {
    const { receiptNumber, statusSecret } = await submitted();
    const other = await submitted();
    const answers = [
      await ask(receiptNumber, 'AAAA-AAAA'),
      await ask(receiptNumber, other.statusSecret),
      await ask('JKM-2026-AAAAAAAAAA', statusSecret),
      await ask("' OR 1=1 --", statusSecret),
    ];
    const told = answers.map(({ status, body: { correlationId: _own, ...body } }) => ({ status, body }));
    expect(told[0]).toMatchObject({ status: 404, body: { code: 'STATUS_NOT_FOUND', values: {} } });
    for (const answer of told) expect(answer).toEqual(told[0]);
  });

  it('is stopped after ten tries a minute, and nobody else with him', async () => {
    const { receiptNumber, statusSecret } = await submitted();
    const codes: string[] = [];
    for (let tries = 0; tries < 11; tries += 1)
      codes.push((await ask(receiptNumber, 'AAAA-AAAA', '198.51.100.7')).body.code);
    expect(codes).toEqual([...Array(10).fill('STATUS_NOT_FOUND'), 'TOO_MANY_REQUESTS']);
    const stopped = await ask(receiptNumber, statusSecret, '198.51.100.7');
    expect(stopped.status).toBe(429);
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(10);
    expect((await ask(receiptNumber, statusSecret)).status).toBe(200);
  });
});

describe('The secret', () => {
  it('is told to officers alone, and is kept nowhere', async () => {
    const { claimId, statusSecret } = await submitted(undefined, 'status-0001-one-key');
    expect((await officer.get(`/api/claims/${claimId}`)).body.statusSecret).toBe(statusSecret);
    expect((await verifier.get(`/api/claims/${claimId}`)).body.statusSecret).toBeNull();
    const [kept] = await rows<{ everything: string }>(
      service.database.dataSource,
      `SELECT (SELECT string_agg(to_json(idempotency)::text, '') FROM idempotency)
        || (SELECT string_agg(data::text, '') FROM events) || (SELECT string_agg(to_json(claim)::text, '') FROM claim)
        AS everything`,
    );
    expect(kept?.everything).toContain(claimId);
    expect(kept?.everything).not.toContain(statusSecret);
  });
});
