import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rows } from '#event-store';
import { bootForTest, type TestClient, type TestService } from '#testing';
import { ClaimsModule } from '../claims.module.js';
import { database } from '../database.js';
import { arrive, enrolled, paidInTime, worker } from '../validate-claim/testing-facts.js';
import { accidentEntry, CANARIES, deathEntry, payeeEntry } from './testing-entries.js';

let service: TestService;
let officer: TestClient;
let verifier: TestClient;
beforeAll(async () => {
  service = await bootForTest(ClaimsModule, database);
  officer = service.as('officer.ayu', 'claims-officer');
  verifier = service.as('verifier.made', 'claims-verifier');
});
afterAll(() => service.close());

async function member(...months: string[]): Promise<string> {
  const one = worker();
  await arrive(service, enrolled(one), ...paidInTime(months, one));
  return one.personId;
}

describe('A death claimed through the API', () => {
  it.each([
    [['2025-12'], 10_000_000],
    [['2025-10', '2025-11', '2025-12'], 42_000_000],
  ])('after the paid months %j is worth %d', async (months, award) => {
    const personId = await member(...months);
    const submitted = await officer.post('/api/claims', deathEntry(personId));
    expect(submitted.status).toBe(201);
    expect(submitted.body).toMatchObject({ state: 'Validated', reasons: [], missingDocuments: [] });
    expect(submitted.body.receiptNumber).toMatch(/^JKM-\d{4}-[0-9A-Z]{10}$/);
    expect(submitted.body.dueOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const verified = await verifier.post(`/api/claims/${submitted.body.claimId}/verification`, {});
    expect(verified.body).toMatchObject({ state: 'Assessed', award });
  });

  it('names what is missing, in both languages, and goes on when the papers come', async () => {
    const personId = await member('2025-12');
    const entry = deathEntry(personId);
    const { body } = await officer.post('/api/claims', { ...entry, documents: entry.documents.slice(1) });
    expect(body).toMatchObject({
      state: 'NeedsAttention',
      reasons: [{ code: 'DOCUMENTS_MISSING', text: { en: 'Missing documents: Membership card (KPJ).' } }],
      missingDocuments: [{ code: 'KPJ_CARD' }],
      dueOn: null,
    });
    const received = await officer.post(`/api/claims/${body.claimId}/documents`, { documents: ['KPJ_CARD'] });
    expect(received.body).toMatchObject({ state: 'Validated', missingDocuments: [] });
    expect(received.body.dueOn).not.toBeNull();
  });

  it('shows everything to those who work on it, and a diagnosis only to some', async () => {
    const personId = await member('2025-12');
    const { body } = await officer.post('/api/claims', deathEntry(personId));
    const seen = await officer.get(`/api/claims/${body.claimId}`);
    expect(seen.body).toMatchObject({
      stage: 'Validated',
      payees: [{ name: CANARIES.name, nik: '510604******9001', account: expect.stringMatching(/^\*+4433$/) }],
      diagnosis: CANARIES.diagnosis,
      state: { stage: 'Validated', cover: { monthsPaid: 1 } },
      history: [{ type: 'ClaimSubmitted', actor: 'officer.ayu' }, { type: 'ClaimValidated' }],
    });
    expect(JSON.stringify(seen.body)).not.toContain(CANARIES.account);
    expect(seen.body.cover).toMatchObject({ segment: 'BPU', wageBase: 1_000_000, monthsPaid: 1 });
    expect(seen.body.workingDaysLeft).toBe(3);
    expect(seen.body.history[1].causationId).toBe(`${body.claimId}/1`);
    const finance = await service.as('keu.sari', 'finance-officer').get(`/api/claims/${body.claimId}`);
    expect(finance.body).toMatchObject({ payees: [{ name: CANARIES.name }], diagnosis: null });
  });

  it('is found in the list, by stage, by receipt and page by page', async () => {
    const personId = await member('2025-12');
    const { body } = await officer.post('/api/claims', deathEntry(personId));
    const byReceipt = await officer.get(`/api/claims?receiptNumber=${body.receiptNumber}`);
    expect(byReceipt.body).toMatchObject({
      items: [{ claimId: body.claimId, state: 'Validated' }],
      next: null,
    });
    const first = await officer.get('/api/claims?limit=1');
    expect(first.body.items).toHaveLength(1);
    const second = await officer.get(`/api/claims?limit=1&after=${first.body.next}`);
    expect(second.body.items[0].claimId).not.toBe(first.body.items[0].claimId);
    expect((await officer.get('/api/claims?state=Settled')).body.items).toEqual([]);
    expect((await officer.get('/api/claims?state=Paid')).status).toBe(400);
  });
});

describe('An accident claimed through the API', () => {
  it('is assessed by its costs and days', async () => {
    const personId = await member('2025-12');
    const { body } = await officer.post('/api/claims', accidentEntry(personId));
    const verified = await verifier.post(`/api/claims/${body.claimId}/verification`, {});
    expect(verified.body).toMatchObject({ state: 'Assessed', award: 3_100_000 });
  });
});

describe('Personal data', () => {
  it('are in no event, no row and no error; the record has them', async () => {
    const personId = await member('2025-12');
    const { body } = await officer.post('/api/claims', deathEntry(personId));
    const [seen] = await rows<{ everything: string }>(
      service.database.dataSource,
      `SELECT (SELECT string_agg(data::text || metadata::text, '') FROM events)
        || (SELECT string_agg(to_json(claim)::text, '') FROM claim)
        || (SELECT string_agg(to_json(idempotency)::text, '') FROM idempotency) AS everything`,
    );
    const wrong = await officer.post(
      '/api/claims',
      deathEntry(personId, { payees: [payeeEntry({ nik: '5106044199709001' })] }),
    );
    expect(wrong).toMatchObject({ status: 422, body: { code: 'PAYEE_NIK_UNREADABLE' } });
    const unchecked = await officer.post(
      '/api/claims',
      deathEntry(personId, { narrative: 5, extra: CANARIES.name }),
    );
    expect(unchecked.status).toBe(400);
    const spoken = `${seen?.everything}${JSON.stringify([wrong.body, unchecked.body, body])}`;
    for (const canary of [...Object.values(CANARIES), '5106044199709001'])
      expect(spoken).not.toContain(canary);
    const records = await rows<{ kind: string }>(
      service.database.dataSource,
      'SELECT kind FROM private_record WHERE record_id = $1',
      [body.claimId],
    );
    expect(records).toEqual([{ kind: 'CaseRecord' }]);
  });

  it('a NIK in a code or on a receipt is refused before it can enter an event', async () => {
    const personId = await member('2025-12');
    const coded = await officer.post(
      '/api/claims',
      deathEntry(personId, { documents: [`NIK_${CANARIES.nik}`] }),
    );
    expect(coded.status).toBe(400);
    const costs = [{ kind: 'medical', reference: `RS/${CANARIES.nik}`, amount: 1 }];
    expect((await officer.post('/api/claims', accidentEntry(personId, { costs }))).status).toBe(400);
  });
});

describe('Without an account of the social security fund', () => {
  it('no claim of somebody without heirs is taken', async () => {
    const heirs = { proof: 'NO_HEIRS', emptyRanks: [1, 2, 3, 4, 5] };
    const payees = [payeeEntry({ relation: 'FUNERAL_ARRANGER' })];
    const entry = deathEntry(await member('2025-12'), { heirs, payees });
    expect((await officer.post('/api/claims', entry)).body.code).toBe('FUND_ACCOUNT_NOT_SET');
  });
});

describe('The same command', () => {
  it('under the same key gives the same claim; another body under it is refused', async () => {
    const personId = await member('2025-12');
    const key = 'intake-0001-same-key';
    const first = await officer.post('/api/claims', deathEntry(personId), key);
    const again = await officer.post('/api/claims', deathEntry(personId), key);
    expect(again.body).toEqual(first.body);
    const other = await officer.post('/api/claims', deathEntry(personId, { stmbDays: 1 }), key);
    expect(other).toMatchObject({ status: 409, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
    expect((await officer.post('/api/claims', deathEntry(personId), null)).body.code).toBe(
      'IDEMPOTENCY_KEY_MISSING',
    );
  });

  it('by another role, without a token, or for no claim, is refused with its code', async () => {
    const personId = await member('2025-12');
    expect((await verifier.post('/api/claims', deathEntry(personId))).body.code).toBe('ROLE_NOT_ALLOWED');
    expect((await service.raw('/api/claims')).body.code).toBe('TOKEN_MISSING');
    expect((await officer.get('/api/claims/not-a-uuid')).body.code).toBe('CLAIM_NOT_FOUND');
    expect((await verifier.post(`/api/claims/${personId}/verification`, {})).body.code).toBe(
      'CLAIM_NOT_FOUND',
    );
  });
});
