import { randomUUID } from 'node:crypto';
import type { TestClient, TestService } from '#testing';
import { accountFor, deathEntry, payeeEntry } from '../submit-claim/testing-entries.js';
import { arrive, enrolled, paidInTime, worker } from '../validate-claim/testing-facts.js';

/** The people at the desks of a claims service under test. */
export const desksOf = (service: TestService) => ({
  officer: service.as('officer.ayu', 'claims-officer'),
  officer2: service.as('officer.dewi', 'claims-officer'),
  verifier: service.as('verifier.made', 'claims-verifier'),
  approver: service.as('approver.putu', 'claims-approver'),
});
export type Desks = ReturnType<typeof desksOf>;

export const NOTE = 'Canary note: the passbook was seen at the counter';
export const anAccount = (): string => accountFor(randomUUID());

export const accountEntry = (change: Record<string, unknown> = {}) => ({
  bankCode: '008',
  accountNumber: anAccount(),
  accountName: 'Canary Holder Of The New Account',
  reason: 'NAME_DIFFERS_AT_BANK',
  note: NOTE,
  ...change,
});

export interface AwardedDeath {
  readonly claimId: string;
  readonly path: string;
  readonly receiptNumber: string;
  readonly accountNumber: string;
  /** Of its first payee. */
  readonly account: string;
  readonly payeeId: string;
}

/** A death of somebody insured, entered and not judged yet. */
export async function submittedDeath(service: TestService, officer: TestClient, entry: object = {}) {
  const one = worker();
  await arrive(service, enrolled(one), ...paidInTime(['2025-10', '2025-11', '2025-12'], one));
  const { body, status } = await officer.post('/api/claims', deathEntry(one.personId, { ...entry }));
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body as { claimId: string; receiptNumber: string; state: string };
}

/** An approved death with one payee, none of whose money has gone. */
export async function awardedDeath(
  service: TestService,
  { officer, verifier, approver }: Desks,
  entry: object = {},
): Promise<AwardedDeath> {
  const accountNumber = anAccount();
  const payees = [payeeEntry({ accountNumber })];
  const { claimId, receiptNumber } = await submittedDeath(service, officer, { payees, ...entry });
  const path = `/api/claims/${claimId}`;
  await verifier.post(`${path}/verification`, {});
  const { shownHash, payees: listed } = (await approver.get(path)).body;
  const { body } = await approver.post(`${path}/approval`, { shownHash });
  if (body.state !== 'Approved') throw new Error(JSON.stringify(body));
  const { payeeId } = listed[0];
  return {
    claimId,
    path,
    receiptNumber,
    accountNumber,
    payeeId,
    account: `${path}/payees/${payeeId}/account`,
  };
}
