import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootForTest, type TestClient, type TestService } from '#testing';
import { ClaimsModule } from '../claims.module.js';
import { database } from '../database.js';
import { deathEntry } from '../submit-claim/testing-entries.js';
import { arrive, covers, enrolled, listed, worker } from '../validate-claim/testing-facts.js';

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

/** A village that pays the month of the death on the day after it. */
async function paidTheDayAfter(): Promise<string> {
  const one = worker();
  await arrive(service, enrolled(one), listed('2025-12', one));
  const { body } = await officer.post('/api/claims', deathEntry(one.personId));
  expect(body).toMatchObject({ state: 'NeedsAttention', reasons: [{ code: 'MONTH_NOT_PAID' }] });
  await arrive(service, covers('2025-12', '2025-12-21', one));
  return body.claimId;
}
const decide = (claimId: string, decision: string) =>
  verifier.post(`/api/claims/${claimId}/late-contribution-decision`, { decision });

describe('A contribution received after the death', () => {
  it('waits for a decision and says why, with its dates', async () => {
    const claimId = await paidTheDayAfter();
    const { body } = await officer.get(`/api/claims/${claimId}`);
    expect(body).toMatchObject({
      stage: 'NeedsAttention',
      reasons: [
        {
          code: 'PAID_AFTER_EVENT',
          values: {
            month: '2025-12',
            receivedOn: '2025-12-21',
            dueOn: '2025-12-15',
            policy: 'ONLY_PAID_MONTHS',
          },
        },
      ],
    });
    const early = await verifier.post(`/api/claims/${claimId}/verification`, {});
    expect(early).toMatchObject({ status: 409, body: { code: 'CLAIM_STILL_NEEDS_ATTENTION' } });
  });

  it('counts when a person says so, and the claim goes on to its award', async () => {
    const claimId = await paidTheDayAfter();
    expect((await decide(claimId, 'COUNTS')).body).toMatchObject({ state: 'Validated', reasons: [] });
    const verified = await verifier.post(`/api/claims/${claimId}/verification`, {});
    expect(verified.body).toMatchObject({ state: 'Assessed', award: 10_000_000 });
  });

  it('does not count when a person says so, and the approver may reject under that rule', async () => {
    const claimId = await paidTheDayAfter();
    expect((await decide(claimId, 'DOES_NOT_COUNT')).body).toMatchObject({
      state: 'NeedsAttention',
      reasons: [{ code: 'LATE_CONTRIBUTION_DOES_NOT_COUNT' }],
    });
    const rule = 'LATE_CONTRIBUTION_DOES_NOT_COUNT';
    const rejected = await approver.post(`/api/claims/${claimId}/rejection`, { rule });
    expect(rejected.body.state).toBe('Rejected');
    const { body } = await officer.get(`/api/claims/${claimId}`);
    expect(body.state.rejection).toMatchObject({ rule, regulation: 'PP 44/2015' });
  });

  it('is not decided by anyone but a verifier, and only where it waits', async () => {
    const claimId = await paidTheDayAfter();
    const path = `/api/claims/${claimId}/late-contribution-decision`;
    expect((await officer.post(path, { decision: 'COUNTS' })).body.code).toBe('ROLE_NOT_ALLOWED');
    const both = service.as('officer.ayu', 'claims-officer', 'claims-verifier');
    expect((await both.post(path, { decision: 'COUNTS' })).body.code).toBe('SAME_PERSON_TWO_DUTIES');
    expect((await decide(claimId, 'PERHAPS')).status).toBe(400);
    await decide(claimId, 'COUNTS');
    expect((await decide(claimId, 'COUNTS')).body.code).toBe('NOT_AT_THIS_STAGE');
  });
});
