import { BUILT_IN_LAW } from '#statutory';
import type { TestClient, TestService } from '#testing';
import { settleClaims } from '../settle-claim/settle-claims.js';
import { accountFor, CANARIES, deathEntry, payeeEntry } from '../submit-claim/testing-entries.js';
import {
  arrive,
  enrolled,
  paidInTime,
  received,
  type Worker,
  worker,
} from '../validate-claim/testing-facts.js';

export const WORDS = 'Canary appeal: my husband had worked there for nine years';
export const NOTE = 'Canary note: she showed the booklet';
export const REASONS = 'Canary decision: the booklet shows every month';

/** The people of a case and of its appeal. */
export const clientsOf = (service: TestService) => ({
  officer: service.as('officer.ayu', 'claims-officer'),
  verifier: service.as('verifier.made', 'claims-verifier'),
  approver: service.as('approver.putu', 'claims-approver'),
  decider: service.as('pemutus.nyoman', 'appeal-decider'),
  verifier2: service.as('verifier.gede', 'claims-verifier'),
  approver2: service.as('approver.wayan', 'claims-approver'),
});

export const appealEntry = (change: Record<string, unknown> = {}) => ({
  ...{ ground: 'MONTHS_TOO_FEW', words: WORDS, note: NOTE },
  ...change,
});
export const decisionEntry = (change: Record<string, unknown> = {}) => ({
  ...{ upheld: true, ground: 'FACTS_WERE_OTHERWISE', overruled: [], reasons: REASONS },
  ...change,
});

/** A death of the month that a membership began in, with three payees: Rp10.000.000, and as much again of each share is open. */
export async function assessedCase(service: TestService, one: Worker = worker()): Promise<string> {
  const { officer, verifier } = clientsOf(service);
  await arrive(service, enrolled(one), ...paidInTime(['2025-12'], one));
  const payees = [1, 2, 3].map(number =>
    payeeEntry({
      name: `${CANARIES.name} ${number}`,
      accountNumber: accountFor(one.personId).replace(/^1/, `${number}`),
      ...(number === 1 ? {} : { relation: 'CHILD' }),
    }),
  );
  const { body } = await officer.post('/api/claims', deathEntry(one.personId, { payees }));
  await verifier.post(`/api/claims/${body.claimId}/verification`, {});
  return body.claimId;
}

export async function approvedCase(service: TestService): Promise<string> {
  const claimId = await assessedCase(service);
  const { approver } = clientsOf(service);
  const { shownHash } = (await approver.get(`/api/claims/${claimId}`)).body;
  await approver.post(`/api/claims/${claimId}/approval`, { shownHash });
  return claimId;
}

interface ShareView {
  readonly shareId: string;
  readonly payeeId: string;
  readonly amount: number;
  readonly settled: boolean;
}

/** The disbursement tells that every share which is not paid yet has been paid. */
export async function payUp(service: TestService, reader: TestClient, claimId: string): Promise<void> {
  const { award } = (await reader.get(`/api/claims/${claimId}`)).body.state as {
    award: { shares: ShareView[] };
  };
  const events = award.shares
    .filter(({ settled }) => !settled)
    .map(({ shareId, amount }) =>
      received('disbursement.events', 'PaymentSettled', {
        ...{ paymentId: shareId, claimId, shareId, amount, kept: 0 },
        ...{ bankReference: 'B/1', settledAt: '2025-12-23T02:00:00.000Z' },
      }),
    );
  await service.database.dataSource.transaction(tx => settleClaims(tx, BUILT_IN_LAW, events));
}
