import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import { BUILT_IN_LAW } from '#statutory';
import { bootForTest, DEAF, type TestClient, type TestService } from '#testing';
import { ClaimsModule } from '../claims.module.js';
import { database } from '../database.js';
import { settleClaims } from '../settle-claim/settle-claims.js';
import { deathEntry } from '../submit-claim/testing-entries.js';
import { arrive, enrolled, paidInTime, received, worker } from '../validate-claim/testing-facts.js';

const OVER_THE_LIMIT = '2026-01-03';

let service: TestService;
let officer: TestClient;
let verifier: TestClient;
let approver: TestClient;
let auditor: TestClient;
beforeAll(async () => {
  service = await bootForTest(ClaimsModule, database, DEAF);
  officer = service.as('officer.ayu', 'claims-officer');
  verifier = service.as('verifier.made', 'claims-verifier');
  const authenticatedAt = Temporal.Instant.from(`${OVER_THE_LIMIT}T04:00:00Z`).epochMilliseconds / 1000;
  approver = service.withToken({ authenticatedAt }, 'approver.putu', 'claims-approver');
  auditor = service.as('auditor.luh', 'auditor');
});
afterAll(() => service.close());

const clock = jest.spyOn(Temporal.Now, 'instant');
function itIs(day: string): void {
  clock.mockImplementation(() => Temporal.Instant.from(`${day}T04:00:00Z`));
}
beforeEach(() => itIs('2025-12-22'));
afterAll(() => clock.mockRestore());

async function death(): Promise<string> {
  const one = worker();
  await arrive(service, enrolled(one), ...paidInTime(['2025-10', '2025-11', '2025-12'], one));
  const { body } = await officer.post('/api/claims', deathEntry(one.personId));
  return body.claimId;
}

it('A claim that passes its last day says what the law gives, until it is paid and for ever after', async () => {
  const claimId = await death();
  const path = `/api/claims/${claimId}`;
  const lateFor = async (client: TestClient) => (await client.get(path)).body.lateCompensation;
  itIs('2025-12-29');
  expect(await lateFor(officer)).toBeNull();
  itIs(OVER_THE_LIMIT);
  expect(await lateFor(officer)).toMatchObject({ dueOn: '2025-12-29', daysLate: 5, amount: null });

  await verifier.post(`${path}/verification`, {});
  const { shownHash } = (await approver.get(path)).body;
  expect((await approver.post(`${path}/approval`, { shownHash })).body.state).toBe('Approved');
  for (const client of [officer, approver, auditor])
    expect(await lateFor(client)).toMatchObject({
      ...{ from: '2025-12-30', daysLate: 5, amount: 2_100_000, final: false },
      ...{ regulation: 'PP 44/2015', article: 'Pasal 40' },
      shares: [{ line: { formula: '1% × 42.000.000 × 5' } }],
    });

  const { shares } = (await auditor.get(path)).body;
  const settled = received('disbursement.events', 'PaymentSettled', {
    ...{ paymentId: shares[0].shareId, claimId, shareId: shares[0].shareId, amount: 42_000_000, kept: 0 },
    ...{ bankReference: 'B/1', settledAt: '2026-01-05T04:00:00.000Z' },
  });
  await service.database.dataSource.transaction(tx => settleClaims(tx, BUILT_IN_LAW, [settled]));
  itIs('2027-01-01');
  expect(await lateFor(auditor)).toMatchObject({
    ...{ daysLate: 7, until: '2026-01-05', amount: 2_940_000, final: true },
    shares: [{ paidOn: '2026-01-05' }],
  });
});
