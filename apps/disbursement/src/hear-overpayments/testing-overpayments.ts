import { rows } from '#event-store';
import type { ReceivedEvent } from '#kafka';
import type { ClaimId, PayeeId } from '#kernel';
import type { TestService } from '#testing';
import { ClaimsConsumer } from '../order-payments/claims.consumer.js';
import { type SampleCase, sampleCase } from '../testing-fixtures.js';
import { recoveryIdOf } from './hear-overpayments.js';

export interface OverpaidCase extends SampleCase {
  readonly payeeIds: readonly string[];
  readonly recoveryIds: readonly string[];
}

type Approved = { readonly shares: readonly { readonly payeeId: string }[]; readonly award: number };

/** As the claims service says them: approved, and then found to be too much. */
export async function overpaidCase(
  service: TestService,
  amount: number,
  ...overpaid: readonly number[]
): Promise<OverpaidCase> {
  const sample = sampleCase(...overpaid.map(() => amount));
  const payeeIds = (sample.event.data as Approved).shares.map(({ payeeId }) => payeeId);
  const recoveryIds = payeeIds.map(id => recoveryIdOf(sample.claimId as ClaimId, id as PayeeId));
  const found = overpaymentFound(sample, 12, overpaid);
  await hear(service, sample.event, found);
  return { ...sample, payeeIds, recoveryIds };
}

export function overpaymentFound(
  { claimId, event }: SampleCase,
  version: number,
  overpaid: readonly number[],
): ReceivedEvent {
  const { shares, ...approved } = event.data as Approved;
  const payees = overpaid.map((amount, index) => ({ payeeId: shares[index]?.payeeId, amount }));
  const amount = overpaid.reduce((sum, one) => sum + one, 0);
  const judged = { decidedBy: 'pemutus-1', formerly: [], decision: `${claimId}/9` };
  const data = { ...approved, ...judged, amount, lawful: approved.award - amount, payees };
  return { ...event, id: `${claimId}/${version}`, version, type: 'OverpaymentFound', data };
}

/** Through the consumer, in one transaction. */
export async function hear(service: TestService, ...events: readonly ReceivedEvent[]): Promise<string[]> {
  const { dataSource } = service.database;
  const outcomes = await dataSource.transaction(tx =>
    new ClaimsConsumer().onClaimsEvents([...events], { tx } as never),
  );
  return outcomes.map(({ outcome }) => outcome);
}

export const typesOf = async (service: TestService, stream: string): Promise<string[]> => {
  const found = await rows<{ type: string }>(
    service.database.dataSource,
    'SELECT type FROM events WHERE stream_id = $1 ORDER BY version',
    [stream],
  );
  return found.map(({ type }) => type);
};
