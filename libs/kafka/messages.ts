import type { EventMetadata } from '#event-store';

/** An event of another service, understood: its data passed its contract and are upcast to the newest version. */
export interface ReceivedEvent {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  /** `<stream>/<version>` of the service that decided it. */
  readonly id: string;
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: unknown;
  readonly time: string;
  readonly actor: string | null;
  readonly correlationId: string;
  readonly causationId: string | null;
  readonly traceparent: string | null;
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes as published. */
  readonly value: Buffer;
}

/** A version of a personal record of another service; `data` is null once it was erased. */
export interface ReceivedRecord {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly recordId: string;
  readonly version: number;
  readonly kind: string;
  readonly data: unknown;
  readonly salt: string;
  readonly commitment: string;
}

/** What became of one message. An ignored one says why, so that "a duplicate, because …" can be tested. */
export type Outcome =
  | { readonly outcome: 'applied' }
  | { readonly outcome: 'ignored'; readonly reason: string }
  | { readonly outcome: 'parked'; readonly error: string };

export const applied: Outcome = { outcome: 'applied' };
export const ignored = (reason: string): Outcome => ({ outcome: 'ignored', reason });
export const parked = (error: string): Outcome => ({ outcome: 'parked', error });

/** The metadata of an event that this received one caused, in the same thread. */
export const causedBy = (event: ReceivedEvent, correlationId = event.correlationId): EventMetadata => ({
  actor: null,
  correlationId,
  causationId: event.id,
  traceparent: event.traceparent,
});
