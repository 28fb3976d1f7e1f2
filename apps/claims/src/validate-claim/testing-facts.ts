import { randomUUID } from 'node:crypto';
import type { ReceivedEvent } from '#kafka';
import type { PersonId } from '#kernel';
import type { TestService } from '#testing';
import { BillingConsumer } from './billing.consumer.js';
import { EnrollmentConsumer } from './enrollment.consumer.js';

/** A generated worker of a village cohort, and what the other services would say of it. */
export interface Worker {
  readonly personId: PersonId;
  readonly membershipId: string;
  readonly payerId: string;
  readonly rosterId: string;
  readonly startsOn: string;
}

export const worker = (startsOn = '2025-06-01'): Worker => ({
  personId: randomUUID() as PersonId,
  membershipId: randomUUID(),
  payerId: randomUUID(),
  rosterId: randomUUID(),
  startsOn,
});

export function received(topic: string, type: string, data: unknown): ReceivedEvent {
  const stream = randomUUID();
  return {
    topic,
    partition: 0,
    offset: '0',
    id: `${stream}/1`,
    stream,
    version: 1,
    type,
    schemaVersion: 1,
    data,
    time: '2025-12-22T02:00:00.000Z',
    actor: null,
    correlationId: stream,
    causationId: null,
    traceparent: null,
    headers: {},
    value: Buffer.from(''),
  };
}

export const enrolled = (...workers: readonly Worker[]): ReceivedEvent =>
  received('enrollment.events', 'RosterChunkEnrolled', {
    rosterId: workers[0]?.rosterId,
    chunk: 0,
    payerId: workers[0]?.payerId,
    segment: 'BPU',
    programmes: ['JKK', 'JKM'],
    members: workers.map(({ personId, membershipId, startsOn }) => ({
      ...{ personId, membershipId, startsOn, record: null, nominatedOn: startsOn },
      ...{ incomeBase: 1_000_000, occupation: 'FARMER', sector: 'OTHER' },
    })),
  });

const invoices = new Map<string, string>();

/** One invoice per payer and month, whichever event names it first. */
function invoiceOf(payerId: string, month: string): string {
  const invoiceId = invoices.get(`${payerId} ${month}`) ?? randomUUID();
  invoices.set(`${payerId} ${month}`, invoiceId);
  return invoiceId;
}

const monthOf = (workers: readonly Worker[], month: string) => {
  const payerId = workers[0]?.payerId ?? '';
  const invoiceId = invoiceOf(payerId, month);
  return { invoiceId, payerId, month, chunk: 0, issuedOn: `${month}-01`, dueOn: `${month}-15` };
};

export const listed = (month: string, ...workers: readonly Worker[]): ReceivedEvent =>
  received('billing.events', 'InvoiceMembersListed', {
    ...monthOf(workers, month),
    members: workers.map(({ membershipId, personId }) => ({
      membershipId,
      personId,
      jkk: 10_000,
      jkm: 6_800,
    })),
  });

export const covers = (month: string, receivedOn: string, ...workers: readonly Worker[]): ReceivedEvent =>
  received('billing.events', 'MonthsCovered', {
    ...monthOf(workers, month),
    receivedOn,
    members: workers.map(({ membershipId, personId }) => ({ membershipId, personId })),
  });

/** Hands events to the consumer of their topic, in one transaction, as a batch would be. */
export async function arrive(service: TestService, ...events: readonly ReceivedEvent[]): Promise<void> {
  const enrollment = service.app.get(EnrollmentConsumer, { strict: false });
  const billing = service.app.get(BillingConsumer, { strict: false });
  await service.database.dataSource.transaction(async tx => {
    const ofEnrollment = events.filter(({ topic }) => topic === 'enrollment.events');
    const ofBilling = events.filter(({ topic }) => topic === 'billing.events');
    if (ofEnrollment.length > 0) await enrollment.onEvents(ofEnrollment, { tx });
    if (ofBilling.length > 0) await billing.onEvents(ofBilling, { tx });
  });
}

export const paidInTime = (months: readonly string[], ...workers: readonly Worker[]): ReceivedEvent[] =>
  months.map(month => covers(month, `${month}-05`, ...workers));
