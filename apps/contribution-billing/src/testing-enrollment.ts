import { randomUUID } from 'node:crypto';
import type { ReceivedEvent } from '#kafka';
import type { TestService } from '#testing';
import { EnrollmentEventsConsumer } from './follow-enrollment/enrollment-events.consumer.js';

/** A cohort as enrollment would tell of it. */
export interface Cohort {
  readonly payerId: string;
  readonly payerCode: string;
  readonly kind: string;
  readonly members: readonly { readonly membershipId: string; readonly personId: string }[];
  readonly startsOn: string;
  readonly name?: string | null;
  readonly regionCode?: string;
}

export function cohort(size: number, facts: Partial<Cohort> = {}): Cohort {
  const payerId = randomUUID();
  const members = Array.from({ length: size }, () => ({
    membershipId: randomUUID(),
    personId: randomUUID(),
  }));
  const payerCode = `DESA-${payerId.slice(0, 8).toUpperCase()}`;
  return { payerId, payerCode, kind: 'APBDES', members, startsOn: '2025-06-01', ...facts };
}

export const payerRegistered = ({
  payerId,
  payerCode,
  kind,
  name = 'Desa',
  regionCode = '5106',
}: Cohort): ReceivedEvent =>
  received('PayerRegistered', { payerId, payerCode, kind, name, regionCode, decree: null });

export const enrolled = ({ payerId, members, startsOn }: Cohort): ReceivedEvent =>
  received('RosterChunkEnrolled', {
    rosterId: randomUUID(),
    chunk: 0,
    payerId,
    segment: 'BPU',
    programmes: ['JKK', 'JKM'],
    members: members.map(member => ({
      ...member,
      ...{ record: null, startsOn, nominatedOn: startsOn, incomeBase: 1_000_000 },
      ...{ occupation: 'PETANI', sector: 'OTHER' },
    })),
  });

/** Lets the events arrive as one batch of the topic. */
export const arrive = (service: TestService, ...events: ReceivedEvent[]): Promise<void> =>
  service.database.dataSource.transaction(tx =>
    service.app.get(EnrollmentEventsConsumer).onEnrollmentEvents(events, { tx }),
  );

function received(type: string, data: unknown): ReceivedEvent {
  const stream = randomUUID();
  return {
    ...{ topic: 'enrollment.events', partition: 0, offset: '0', id: `${stream}/1`, stream, version: 1 },
    ...{ type, schemaVersion: 1, data, time: '2025-06-01T00:00:00.000Z', actor: null },
    ...{ correlationId: stream, causationId: null, traceparent: null, headers: {}, value: Buffer.from('') },
  };
}
