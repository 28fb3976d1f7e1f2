import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rows } from '#event-store';
import { bootForTest, DEAF, type TestClient, type TestService } from '#testing';
import { ClaimsModule } from '../claims.module.js';
import { database } from '../database.js';
import { deathEntry } from '../submit-claim/testing-entries.js';
import { arrive, enrolled, paidInTime, worker } from '../validate-claim/testing-facts.js';

const WHY = 'Canary words: the birth dates on two cards differ';
const ASKED = { document: 'OTHER_DOCUMENT', reason: 'IDENTITY_DOUBTFUL', words: WHY };

let service: TestService;
let officer: TestClient;
let verifier: TestClient;
beforeAll(async () => {
  service = await bootForTest(ClaimsModule, database, DEAF);
  officer = service.as('officer.ayu', 'claims-officer');
  verifier = service.as('verifier.made', 'claims-verifier');
});
afterAll(() => service.close());

async function death(): Promise<string> {
  const one = worker();
  await arrive(service, enrolled(one), ...paidInTime(['2025-10', '2025-11', '2025-12'], one));
  const { body } = await officer.post('/api/claims', deathEntry(one.personId));
  return `/api/claims/${body.claimId}`;
}

describe('A paper asked for later', () => {
  it('holds the claim and its clock with a reason that its officer reads, and lets both go on once it is there', async () => {
    const path = await death();
    const { dueOn } = (await officer.get(path)).body;
    const asked = await verifier.post(`${path}/further-documents`, ASKED);
    expect(asked).toMatchObject({
      status: 201,
      body: {
        ...{ state: 'NeedsAttention', dueOn: null, missingDocuments: [{ code: 'OTHER_DOCUMENT' }] },
        reasons: [{ code: 'FURTHER_DOCUMENT_ASKED', values: { because: 'IDENTITY_DOUBTFUL' } }],
      },
    });
    const seen = (await officer.get(path)).body;
    expect(seen.laterPaperWords).toMatchObject([{ words: WHY }]);
    expect(seen.documents.required.at(-1)).toMatchObject({ code: 'OTHER_DOCUMENT', present: false });
    expect((await verifier.post(`${path}/further-documents`, ASKED)).body.code).toBe(
      'LATER_PAPER_ASKED_BEFORE',
    );
    const brought = await officer.post(`${path}/documents`, { documents: ['OTHER_DOCUMENT'] });
    expect(brought.body).toMatchObject({ state: 'Validated', dueOn, reasons: [] });
  });

  it('is taken back with a reason, is counted, and leaves nothing personal in the log', async () => {
    const path = await death();
    await verifier.post(`${path}/further-documents`, ASKED);
    const end = { document: 'OTHER_DOCUMENT', reason: 'SHOWN_OTHERWISE' };
    expect((await officer.post(`${path}/further-documents/end`, end)).body.code).toBe('ROLE_NOT_ALLOWED');
    expect((await verifier.post(`${path}/further-documents/end`, end)).body).toMatchObject({
      state: 'Validated',
    });
    const [kept] = await rows<{ events: string }>(
      service.database.dataSource,
      "SELECT string_agg(data::text || metadata::text, '') AS events FROM events",
    );
    expect(kept?.events).not.toContain('Canary');
    const [counted] = await rows<{ reasons: string }>(
      service.database.dataSource,
      "SELECT later_papers ->> 'reasons' AS reasons FROM claim WHERE claim_id = $1",
      [path.split('/').at(-1)],
    );
    expect(JSON.parse(counted?.reasons ?? '[]')).toEqual(['IDENTITY_DOUBTFUL']);
  });

  it('is not asked for by sending the file back', async () => {
    const path = await death();
    const { status, body } = await verifier.post(`${path}/return`, { reason: 'DOCUMENT_MISSING' });
    expect([status, body.code]).toEqual([422, 'RETURN_ASKS_FOR_A_PAPER']);
  });
});
