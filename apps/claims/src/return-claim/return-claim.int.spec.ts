import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rows } from '#event-store';
import { bootForTest, DEAF, type TestClient, type TestService } from '#testing';
import { ClaimsModule } from '../claims.module.js';
import { database } from '../database.js';
import { deathEntry } from '../submit-claim/testing-entries.js';
import { worker } from '../validate-claim/testing-facts.js';

const WORDS = 'Canary words: the name of the bank is that of its branch';

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
  const { body } = await officer.post('/api/claims', deathEntry(worker().personId));
  return `/api/claims/${body.claimId}`;
}

describe('A claim that goes back for another reason', () => {
  it('says in words what is to be corrected, which its officer reads and no event holds', async () => {
    const path = await death();
    const silent = await verifier.post(`${path}/return`, { reason: 'OTHER' });
    expect([silent.status, silent.body.code]).toEqual([422, 'RETURN_WORDS_MISSING']);
    const { body } = await verifier.post(`${path}/return`, { reason: 'OTHER', words: WORDS });
    expect(body.state).toBe('ReturnedToOfficer');
    const seen = (await officer.get(path)).body;
    expect(seen).toMatchObject({ returnWords: WORDS, state: { returned: { reason: 'OTHER' } } });
    const [kept] = await rows<{ events: string }>(
      service.database.dataSource,
      "SELECT string_agg(data::text || metadata::text, '') AS events FROM events",
    );
    expect(kept?.events).not.toContain('Canary');
  });

  it('has no words left once it is submitted again, nor where the list says all', async () => {
    const path = await death();
    await verifier.post(`${path}/return`, { reason: 'PAYEE_TO_CORRECT' });
    expect((await officer.get(path)).body).toMatchObject({ stage: 'ReturnedToOfficer', returnWords: null });
    const { programme, outcome, personId, eventDate, ...entry } = deathEntry('');
    expect([programme, outcome, personId, eventDate]).toHaveLength(4);
    await officer.post(`${path}/resubmission`, entry);
    await verifier.post(`${path}/return`, { reason: 'OTHER', words: WORDS });
    await officer.post(`${path}/resubmission`, entry);
    expect((await officer.get(path)).body).toMatchObject({ returnWords: null });
  });
});
