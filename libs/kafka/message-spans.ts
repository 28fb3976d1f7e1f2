import { type Attributes, SpanKind, SpanStatusCode } from '@opentelemetry/api';
import { afterCommit, isTraced, startSpan, traceparentOf } from '#event-store';
import type { Decoded } from './decode.js';
import type { PartitionKey } from './inbox.sql.js';
import type { ReceivedEvent } from './messages.js';
import type { OutboxEntry } from './outbox.sql.js';

/** An event's span as it was published, in the trace that the event carries; what has none is not traced. */
export function tracePublished(entries: readonly OutboxEntry[], startTime: number): void {
  if (!isTraced()) return;
  for (const entry of entries) {
    if (entry.source === 'event' && entry.event.metadata.traceparent)
      publishSpan(entry.topic, entry, startTime);
  }
}

function publishSpan(
  topic: string,
  { event }: Extract<OutboxEntry, { source: 'event' }>,
  startTime: number,
): void {
  startSpan(`publish ${event.type}`, {
    parent: event.metadata.traceparent,
    kind: SpanKind.PRODUCER,
    startTime,
    attributes: {
      'messaging.system': 'kafka',
      'messaging.operation.type': 'send',
      'messaging.destination.name': topic,
      'messaging.message.id': `${event.stream}/${event.version}`,
      'santunan.stream': event.stream,
    },
  })?.end();
}

/** The event as its handler gets it: what it causes goes on from the span of handling it. */
export function traceHandling(partition: PartitionKey, event: ReceivedEvent): ReceivedEvent {
  const span = handling(partition, event);
  if (!span) return event;
  afterCommit(() => span.end());
  return { ...event, traceparent: traceparentOf(span) };
}

/** A trace must show where it ended, too. */
export function traceParking(partition: PartitionKey, item: Decoded, cause: string): void {
  const span = item.understood ? handling(partition, item.event) : null;
  span?.setStatus({ code: SpanStatusCode.ERROR, message: `parked: ${cause}` });
  if (span) afterCommit(() => span.end());
}

function handling(partition: PartitionKey, event: ReceivedEvent) {
  if (event.traceparent === null || !isTraced()) return null;
  return startSpan(`process ${event.type}`, {
    parent: event.traceparent,
    kind: SpanKind.CONSUMER,
    attributes: handlingAttributes(partition, event),
  });
}

const handlingAttributes = (
  { consumer, topic, partition }: PartitionKey,
  { id, stream, offset }: ReceivedEvent,
): Attributes => ({
  'messaging.system': 'kafka',
  'messaging.operation.type': 'process',
  'messaging.consumer.group.name': consumer,
  'messaging.destination.name': topic,
  'messaging.destination.partition.id': String(partition),
  'messaging.kafka.offset': Number(offset),
  'messaging.message.id': id,
  'santunan.stream': stream,
});
