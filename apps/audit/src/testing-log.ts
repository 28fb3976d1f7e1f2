import { randomUUID } from 'node:crypto';
import { type ReceivedEvent, toCloudEvent } from '#kafka';
import type { TestService } from '#testing';
import { keepEvents } from './keep-events/keep-events.js';

/** An event as its topic would bring it; by default one of a claim, correlated to itself. */
export interface Told {
  readonly type: string;
  readonly data: object | string;
  readonly topic?: string;
  readonly stream?: string;
  readonly version?: number;
  readonly actor?: string;
  readonly correlationId?: string;
  readonly at?: string;
}

export function told({ type, data, topic = 'claims.events', ...facts }: Told): ReceivedEvent {
  const { stream = randomUUID(), version = 1, actor = 'seseorang', at = '2025-11-20T01:00:00.000Z' } = facts;
  const { correlationId = stream } = facts;
  const metadata = { actor, correlationId, causationId: null, traceparent: null };
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  const { headers, value } = toCloudEvent(topic.split('.')[0] ?? '', {
    ...{ stream, version, type, schemaVersion: 1, data: text, metadata, recordedAt: at },
  });
  return {
    ...{ topic, partition: 0, offset: '0', id: `${stream}/${version}`, stream, version, type },
    ...{ schemaVersion: 1, data: null, time: at, actor, correlationId, causationId: null },
    ...{ traceparent: null, headers, value: value ?? Buffer.alloc(0) },
  };
}

export const keep = (
  { database }: Pick<TestService, 'database'>,
  ...events: ReceivedEvent[]
): Promise<void> => database.dataSource.transaction(tx => keepEvents(tx, events));

export interface ToldCase {
  readonly claimId: string;
  readonly receiptNumber: string;
  readonly events: readonly ReceivedEvent[];
}

/** A case from its submission to the release of its payment; `people` in the order of the five duties. */
export function toldCase(
  receiptNumber: string,
  people: readonly string[] = ['petugas', 'verifikator', 'penyetuju', 'penyiap', 'pelepas'],
): ToldCase {
  const [claimId, paymentId, payoutId] = [randomUUID(), randomUUID(), randomUUID()];
  const [submittedBy, verifiedBy, approvedBy, preparedBy, releasedBy] = people;
  const own = (version: number, type: string, data: object) =>
    told({
      stream: claimId,
      version,
      type,
      data: { claimId, ...data },
      at: `2025-11-2${version}T01:00:00.000Z`,
    });
  const ofPayment = (version: number, type: string, data: object) =>
    told({
      ...{ topic: 'disbursement.events', stream: paymentId, version, type, correlationId: claimId },
      data: { paymentId, claimId, payoutId, ...data },
    });
  return {
    ...{ claimId, receiptNumber },
    events: [
      own(1, 'ClaimSubmitted', { receiptNumber, submittedBy }),
      own(2, 'ClaimVerified', { verifiedBy }),
      own(3, 'ClaimApproved', { receiptNumber, submittedBy, verifiedBy, approvedBy }),
      ofPayment(1, 'PaymentOrdered', { receiptNumber, submittedBy, verifiedBy, approvedBy }),
      ofPayment(2, 'PaymentPutInPayout', { preparedBy }),
      ofPayment(3, 'PaymentReleased', { approvedBy: releasedBy }),
    ],
  };
}

/** What the database keeps by topic comes in one batch of it. */
export async function keepCase(service: Pick<TestService, 'database'>, { events }: ToldCase): Promise<void> {
  for (const batch of Map.groupBy(events, ({ topic }) => topic).values()) await keep(service, ...batch);
}
